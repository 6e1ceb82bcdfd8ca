import { useEffect, useRef, useState } from 'preact/hooks';
import type { KnownState, PopupEvents } from '../popup-state';
import { Answers } from './answers';
import { Changes } from './changes';
import { ClauseList } from './clause-list';
import { Companies } from './companies';
import type { Door, Doors } from './doors';
import { Summary } from './summary';

/** What lies behind the summary, one step at a time. */
type Place = { view: 'clauses'; door: Door } | { view: 'answers' } | { view: 'companies' } | { view: 'changes' };

/** A policy that was read: its summary, and the clauses behind each of its numbers. */
export function Known({ state, events }: { state: KnownState; events: PopupEvents }) {
  const [path, setPath] = useState<Place[]>([]);
  const openers = useRef<(HTMLElement | null)[]>([]);
  const place = path.at(-1);

  const go = (next: Place) => {
    openers.current.push(document.activeElement instanceof HTMLElement ? document.activeElement : null);
    setPath([...path, next]);
  };
  const back = () => setPath(path.slice(0, -1));

  // The summary stays where it is, out of sight and reach, so that going back finds its scroll and its controls as they were.
  const depth = useRef(0);
  useEffect(() => {
    if (path.length < depth.current) {
      openers.current.pop()?.focus({ preventScroll: true });
    }
    depth.current = path.length;
  }, [path]);

  const doors: Doors = {
    onOpenDoor: (door) => go({ view: 'clauses', door }),
    onOpenAnswers: () => go({ view: 'answers' }),
    onOpenCompanies: () => go({ view: 'companies' }),
    onOpenChanges: () => go({ view: 'changes' }),
  };
  return (
    <div class="known">
      <Summary state={state} events={events} doors={doors} hidden={place !== undefined} />
      {place?.view === 'clauses' ? (
        <ClauseList analysis={state.analysis} door={place.door} onBack={back} onShowClause={events.onShowClause} />
      ) : null}
      {place?.view === 'answers' ? (
        <Answers analysis={state.analysis} onBack={back} doors={doors} onOpenWeights={events.onOpenWeights} />
      ) : null}
      {place?.view === 'changes' && state.earlier ? (
        <Changes analysis={state.analysis} earlier={state.earlier} onBack={back} doors={doors} />
      ) : null}
      {place?.view === 'companies' ? (
        <Companies analysis={state.analysis} onBack={back} doors={doors} onOpenLink={events.onOpenLink} />
      ) : null}
    </div>
  );
}
