import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../../words/words';
import { GradingProvider, gradingBy, useGrading } from '../grading-context';
import { Glyph } from '../icons';
import { useWords, WordsProvider } from '../words-context';
import { AddFile, type FileNotice } from './add-file';
import { type Choices, type LibraryEvents, type LibraryPolicy, shelves } from './library-state';
import { Settings } from './settings';
import { Shelf } from './shelf';
import './library.css';

/** The library page: every policy read so far, and the settings. */
export function Library({
  policies,
  failed = false,
  files = [],
  choices,
  words,
  events,
  weigh = false,
}: {
  /** Last read first. */
  policies: readonly LibraryPolicy[];
  /** Whether the library could not be opened. */
  failed?: boolean;
  /** What has become of the files that the reader gave. */
  files?: readonly FileNotice[];
  choices: Choices;
  words: Words;
  events: LibraryEvents;
  /** Whether the reader came to weigh the questions. */
  weigh?: boolean;
}) {
  const { weights } = choices;
  const grading = useMemo(() => gradingBy(weights), [weights]);
  const given = useMemo(() => new Set(files.flatMap((file) => (file.kind === 'read' ? [file.key] : []))), [files]);
  return (
    <WordsProvider value={words}>
      <GradingProvider value={grading}>
        <div class="library" lang={words.tag}>
          <header class="library-head">
            <h1>{words.t('library.title')}</h1>
            <p>{words.t('library.intro')}</p>
          </header>
          <div class="library-columns">
            <main>
              <AddFile notices={files} onFiles={events.onFiles} onOpenPolicy={events.onOpenPolicy} />
              {policies.length > 0 ? (
                <Policies policies={policies} given={given} events={events} />
              ) : (
                <Nothing failed={failed} />
              )}
            </main>
            <Settings choices={choices} onChoose={events.onChoose} weigh={weigh} />
          </div>
          <footer class="vow">{words.t('common.vow')}</footer>
        </div>
      </GradingProvider>
    </WordsProvider>
  );
}

function Nothing({ failed }: { failed: boolean }) {
  const words = useWords();
  return (
    <div class="library-none" role={failed ? 'alert' : undefined}>
      <h2>{words.t(failed ? 'states.failed.library' : 'library.empty')}</h2>
      <p>{words.t(failed ? 'library.failedNext' : 'library.emptyNext')}</p>
    </div>
  );
}

/** So many sites are shown at a time. */
const PAGE = 60;

function Policies({
  policies,
  given,
  events,
}: {
  policies: readonly LibraryPolicy[];
  given: ReadonlySet<string>;
  events: LibraryEvents;
}) {
  const words = useWords();
  const { isOwn } = useGrading();
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(PAGE);
  const found = useMemo(() => shelves(policies, query), [policies, query]);
  const rest = found.length - most;
  return (
    <>
      <div class="library-tools">
        <search class="search">
          <Glyph name="search" />
          <input
            type="search"
            value={query}
            placeholder={words.t('library.search')}
            aria-label={words.t('library.search')}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setMost(PAGE);
            }}
          />
        </search>
        <button type="button" class="button" onClick={events.onExport}>
          {words.t('library.export')}
        </button>
      </div>
      {isOwn ? <p class="library-own">{words.t('library.gradesOwn')}</p> : null}
      {found.length === 0 ? <p role="status">{words.t('library.none', { query })}</p> : null}
      {found.slice(0, most).map(({ site, policies: own }) => (
        <Shelf key={site} site={site} policies={own} given={given} events={events} />
      ))}
      {rest > 0 ? (
        <button type="button" class="button library-more" onClick={() => setMost(most + PAGE)}>
          {words.t('library.showMore', { count: Math.min(PAGE, rest) })}
        </button>
      ) : null}
      <ForgetAll count={policies.length} onForgetAll={events.onForgetAll} />
    </>
  );
}

/** Asks before it forgets. */
function ForgetAll({ count, onForgetAll }: { count: number; onForgetAll(): void }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button library-forget" onClick={() => setAsking(true)}>
        <Glyph name="bin" />
        {words.t('library.removeAll')}
      </button>
    );
  }
  return (
    <div class="library-ask" role="alertdialog" aria-label={words.t('library.removeAll')}>
      <p>{words.t('library.removeAllAsk', { count })}</p>
      <button
        type="button"
        class="button button-grave"
        onClick={() => {
          setAsking(false);
          onForgetAll();
        }}
      >
        {words.t('library.removeAllYes')}
      </button>
      <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
        {words.t('common.cancel')}
      </button>
    </div>
  );
}
