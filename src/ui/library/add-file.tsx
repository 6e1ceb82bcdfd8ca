import { useId } from 'preact/hooks';
import type { FileFailure } from '../../policy/file-failure';
import type { Words } from '../../words/words';
import { useWords } from '../words-context';

/** What has become of a file that the reader gave. */
export type FileNotice =
  | { kind: 'reading'; name: string }
  /** By the address and the key under which its policy is in the library. */
  | { kind: 'read'; name: string; url: string; key: string }
  /** `language`: of the policy, where that is why; BCP 47, null if unknown. */
  | { kind: 'failed'; name: string; failure: FileFailure; language: string | null };

/** The files that the picker offers; what is dropped may have any name. */
const ACCEPTED = '.html,.htm,.xhtml,.txt,.text,.md,.markdown';

/** Where a reader gives a saved policy to be read. Dropping works on the whole page, which whoever shows this sees to. */
export function AddFile({
  notices,
  onFiles,
  onOpenPolicy,
}: {
  notices: readonly FileNotice[];
  onFiles(files: File[]): void;
  onOpenPolicy(url: string): void;
}) {
  const words = useWords();
  const id = useId();
  return (
    <section class="add-file" aria-labelledby={id}>
      <h2 id={id}>{words.t('library.file.title')}</h2>
      <p>{words.t('library.file.help')}</p>
      <label class="button">
        <input
          class="unseen"
          type="file"
          accept={ACCEPTED}
          multiple
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        {words.t('library.file.choose')}
      </label>
      <div role="status">
        {notices.map((notice, at) => (
          <p key={`${at} ${notice.name}`} class={notice.kind === 'failed' ? 'add-file-failed' : undefined}>
            {sentenceOf(words, notice)}
            {notice.kind === 'read' ? (
              <button type="button" class="button" onClick={() => onOpenPolicy(notice.url)}>
                {words.t('library.file.show')}
              </button>
            ) : null}
          </p>
        ))}
      </div>
    </section>
  );
}

function sentenceOf(words: Words, notice: FileNotice): string {
  const { name } = notice;
  if (notice.kind !== 'failed') return words.t(`library.file.${notice.kind}`, { name });
  const { failure, language } = notice;
  if (failure === 'language') {
    return language
      ? words.t('library.file.failed.language', { name, language: words.languageName(language) })
      : words.t('library.file.failed.language-unknown', { name });
  }
  return words.t(`library.file.failed.${failure}`, { name });
}
