import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Clause } from '../../policy/clause';
import { useWords } from '../words-context';
import { bySection } from './clause-filter';
import { ClauseRow } from './clause-row';
import { useGrowing } from './use-growing';

/** How far a key moves the focus, by the key's name. */
const STEPS: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The clauses by section: one tab stop, within which the arrow keys move. It follows the reader's place in the page, except while he
 * is busy in the list.
 */
export function ClauseLines({
  clauses,
  language,
  here,
  found,
  onShowClause,
}: {
  clauses: readonly Clause[];
  language: string;
  /** The clause at the top of the page's window; null: unknown. */
  here: number | null;
  /** Terms found by a search, by clause; null: no search. */
  found: ReadonlyMap<number, string[]> | null;
  onShowClause(id: number): void;
}) {
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  const busy = useRef(false);
  const moving = useRef(false);
  const [chosen, setChosen] = useState<number | null>(null);
  // The reader's place is often between two clauses that are shown.
  const place = here === null ? undefined : clauses.findLast((clause) => clause.id <= here)?.id;
  const stop = clauses.find((clause) => clause.id === chosen)?.id ?? place ?? clauses[0]?.id;
  // Where the keys lead is shown at once; the reader's place when the list has grown that far.
  const rendered = useGrowing(clauses, clauses.findIndex((clause) => clause.id === chosen) + 1);
  const reached = place !== undefined && clauses.findIndex((clause) => clause.id === place) < rendered;
  const groups = useMemo(() => bySection(clauses.slice(0, rendered)), [clauses, rendered]);

  useEffect(() => {
    if (!reached || busy.current || list.current?.contains(document.activeElement)) return;
    lineOf(list.current, place)?.scrollIntoView({ block: 'nearest' });
  }, [place, reached]);

  useLayoutEffect(() => {
    if (moving.current && chosen !== null) lineOf(list.current, chosen)?.focus();
    moving.current = false;
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = clauses.findIndex((clause) => clause.id === stop);
    const next = clauses[Math.min(clauses.length - 1, Math.max(0, at + step))];
    event.preventDefault();
    if (!next) return;
    moving.current = true;
    setChosen(next.id);
  };
  const onFocus = (event: FocusEvent) => {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-clause]') : null;
    if (line) setChosen(Number(line.dataset.clause));
  };
  return (
    <section
      ref={list}
      class="lines"
      aria-label={words.t('panel.list')}
      onKeyDown={onKeyDown}
      onFocusCapture={onFocus}
      onPointerEnter={() => {
        busy.current = true;
      }}
      onPointerLeave={() => {
        busy.current = false;
      }}
    >
      {groups.map(({ section, clauses: own }, at) => (
        <section key={own[0]!.id} class="lines-group">
          {section.length > 0 ? (
            <SectionHead section={section} before={groups[at - 1]?.section} language={language} />
          ) : null}
          <ul>
            {own.map((clause) => (
              <li key={clause.id}>
                <ClauseRow
                  clause={clause}
                  language={language}
                  words={words}
                  terms={found?.get(clause.id)}
                  here={clause.id === place}
                  stop={clause.id === stop}
                  onShowClause={onShowClause}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** A heading, with those above it where they are not the same as before. */
function SectionHead({
  section,
  before,
  language,
}: {
  section: string[];
  before: string[] | undefined;
  language: string;
}) {
  const trail = section.slice(0, -1).join(' › ');
  return (
    <h2 lang={language} class="lines-head">
      {trail !== '' && trail !== before?.slice(0, -1).join(' › ') ? <span class="lines-trail">{trail}</span> : null}
      {section.at(-1)}
    </h2>
  );
}

function lineOf(list: HTMLElement | null, id: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-clause="${id}"]`) ?? null;
}
