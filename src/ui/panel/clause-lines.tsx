import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Clause } from '../../policy/clause';
import { useWords } from '../words-context';
import { bySection, holds } from './clause-filter';
import { ClauseSection } from './clause-section';
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
  const drawn = useGrowing(clauses);
  // Where the reader is and where the keys lead is gone to when the list has grown that far.
  const last = clauses[drawn - 1]?.id ?? -1;
  const reached = place !== undefined && place <= last;
  const arrived = chosen !== null && chosen <= last;
  const groups = useMemo(() => bySection(clauses), [clauses]);

  useEffect(() => {
    if (!reached || busy.current || list.current?.contains(document.activeElement)) return;
    lineOf(list.current, place)?.scrollIntoView({ block: 'nearest' });
  }, [place, reached]);

  useLayoutEffect(() => {
    if (!moving.current || !arrived) return;
    lineOf(list.current, chosen)?.focus();
    moving.current = false;
  }, [chosen, arrived]);

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
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Whoever went elsewhere meanwhile is not fetched back.
    if (!(relatedTarget instanceof Node && list.current?.contains(relatedTarget))) moving.current = false;
  };
  return (
    <section
      ref={list}
      class="lines"
      aria-label={words.t('panel.list')}
      onKeyDown={onKeyDown}
      onFocusCapture={onFocus}
      onBlurCapture={onBlur}
      onPointerEnter={() => {
        busy.current = true;
      }}
      onPointerLeave={() => {
        busy.current = false;
      }}
    >
      {groups
        .filter(({ from }) => from < drawn)
        .map((group, at) => (
          <ClauseSection
            key={group.clauses[0]!.id}
            group={group}
            before={groups[at - 1]?.section}
            shown={Math.min(group.clauses.length, drawn - group.from)}
            language={language}
            words={words}
            found={found}
            here={holds(group.clauses, place) ? place : undefined}
            stop={holds(group.clauses, stop) ? stop : undefined}
            onShowClause={onShowClause}
          />
        ))}
    </section>
  );
}

function lineOf(list: HTMLElement | null, id: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-clause="${id}"]`) ?? null;
}
