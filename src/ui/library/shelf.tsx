import { useId } from 'preact/hooks';
import { gradeOf } from '../../policy/grade';
import { useGrading } from '../grading-context';
import { Glyph } from '../icons';
import { useWords } from '../words-context';
import type { LibraryEvents, LibraryPolicy } from './library-state';

/** The policies of one site, or, where there is none, of saved files. */
export function Shelf({
  site,
  policies,
  given,
  events,
}: {
  site: string;
  policies: readonly LibraryPolicy[];
  /** Keys of those that the reader just gave, which are shown as such. */
  given: ReadonlySet<string>;
  events: Pick<LibraryEvents, 'onOpenPolicy' | 'onForget'>;
}) {
  const id = useId();
  const words = useWords();
  return (
    <section class="shelf" aria-labelledby={id}>
      <h2 id={id}>{site || words.t('library.file.shelf')}</h2>
      <ul class="rows">
        {policies.map((policy) => (
          <li key={policy.key} class="row-pair">
            <Book policy={policy} isGiven={given.has(policy.key)} events={events} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Book({
  policy,
  isGiven,
  events,
}: {
  policy: LibraryPolicy;
  isGiven: boolean;
  events: Pick<LibraryEvents, 'onOpenPolicy' | 'onForget'>;
}) {
  const words = useWords();
  const { weights } = useGrading();
  const { answers, counts, file, language, lastRead, title, url } = policy;
  const meta = [
    ...(file ? [file] : []),
    words.t('library.readOn', { date: words.day(lastRead) }),
    words.languageName(language),
    words.t('library.counts', { ...counts }),
  ];
  return (
    <>
      <button type="button" class="row" aria-current={isGiven || undefined} onClick={() => events.onOpenPolicy(url)}>
        <Letter letter={gradeOf(answers, weights)?.letter ?? null} />
        <span class="row-main">
          <span lang={language}>{title}</span>
          <small>{meta.join(' · ')}</small>
        </span>
      </button>
      <button
        type="button"
        class="row-action"
        aria-label={words.t('library.removeOf', { title })}
        title={words.t('library.removeOf', { title })}
        onClick={() => events.onForget(url)}
      >
        <Glyph name="bin" />
      </button>
    </>
  );
}

function Letter({ letter }: { letter: string | null }) {
  const words = useWords();
  const { isOwn } = useGrading();
  if (letter === null) {
    return (
      <span class="letter letter-none">
        <span aria-hidden="true">–</span>
        <span class="unseen">{words.t('library.noGrade')}</span>
      </span>
    );
  }
  return (
    <span class={`letter grade-${letter.toLowerCase()}`}>
      <span class="unseen">{words.t(isOwn ? 'library.gradeOwn' : 'library.grade')} </span>
      {letter}
    </span>
  );
}
