import { useEffect, useMemo, useState } from 'preact/hooks';
import { readSavedFile } from '../files/saved-policy';
import { callBackground } from '../messages/call';
import type { FileNotice } from '../ui/library/add-file';
import { summaryPage } from './file-page';
import { FileQueue } from './file-queue';
import { openTab } from './page-events';

/**
 * Files that the reader gives the library, by hand or by dropping them on its page: read one after the other. The summary of one that
 * was given alone is shown at once.
 *
 * @param onRead Called when something has come into the library.
 */
export function useFiles(onRead: () => void): { files: FileNotice[]; giveFiles(files: File[]): void } {
  const [files, setFiles] = useState<FileNotice[]>([]);
  const queue = useMemo(() => {
    const tell = (notices: FileNotice[], done: boolean) => {
      setFiles(notices);
      if (notices.some(({ kind }) => kind === 'read')) onRead();
      const only = done && notices.length === 1 ? notices[0] : undefined;
      const page = only?.kind === 'read' ? summaryPage(only.url) : null;
      if (page) openTab(page);
    };
    return new FileQueue(readIntoLibrary, tell);
  }, [onRead]);
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const withFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    // Without this the browser opens the file in place of the library.
    addEventListener('dragover', (event) => withFiles(event) && event.preventDefault(), { signal });
    addEventListener(
      'drop',
      (event) => {
        if (!withFiles(event)) return;
        event.preventDefault();
        queue.give([...event.dataTransfer!.files]);
      },
      { signal },
    );
    return () => listeners.abort();
  }, [queue]);
  return { files, giveFiles: (given) => queue.give(given) };
}

async function readIntoLibrary(file: File): Promise<FileNotice> {
  const { name } = file;
  const saved = await readSavedFile(file);
  if (!saved.ok) return { kind: 'failed', name, failure: saved.failure, language: saved.language };
  const { url } = saved.text;
  const answer = await callBackground('read-file', { text: saved.text }).catch(
    () => ({ ok: false, failure: 'library' }) as const,
  );
  return answer.ok
    ? { kind: 'read', name, url, key: answer.key }
    : { kind: 'failed', name, failure: answer.failure, language: null };
}
