import { useCallback, useEffect, useState } from 'preact/hooks';
import { changeSettings } from '../messages/settings';
import { nameOfFile } from '../site/saved-file';
import type { Summaries } from '../summaries/summaries';
import { Library } from '../ui/library/library';
import type { LibraryEvents, LibraryPolicy } from '../ui/library/library-state';
import { downloadLibrary } from './download-library';
import { summaryPage } from './file-page';
import { openTab, WEIGHTS } from './page-events';
import { useFiles } from './use-files';
import { useReaderWords, useSettings } from './use-reader-words';

/** The library page at work. */
export function LibraryApp({ summaries }: { summaries: Summaries }) {
  const [policies, setPolicies] = useState<LibraryPolicy[] | null>(null);
  const settings = useSettings();
  const words = useReaderWords(settings);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    summaries.list().then(
      (found) => {
        setPolicies(found.map((policy) => ({ ...policy, file: nameOfFile(policy.url) })));
        setFailed(false);
      },
      (error: unknown) => {
        console.error('The library could not be read.', error);
        setPolicies([]);
        setFailed(true);
      },
    );
  }, [summaries]);
  useEffect(() => {
    load();
    // Policies are read in other tabs meanwhile.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, [load]);
  const { files, giveFiles } = useFiles(load);
  if (!policies || !settings || !words) return null;
  const events: LibraryEvents = {
    onOpenPolicy: (url) => openTab(summaryPage(url) ?? url),
    onFiles: giveFiles,
    onForget: (url) => void summaries.forget(url).then(load),
    onForgetAll: () => void summaries.clear().then(load),
    onExport: () => void downloadLibrary(summaries),
    onChoose: (change) => void changeSettings(change),
  };
  return (
    <Library
      policies={policies}
      failed={failed}
      files={files}
      choices={settings}
      words={words}
      events={events}
      weigh={location.hash === WEIGHTS}
    />
  );
}
