import { useEffect, useState } from 'preact/hooks';
import type { Clause } from '../../policy/clause';
import { LANGUAGES } from '../../policy/language';
import { createWords } from '../../words/words';
import { ClauseSearch } from './clause-search';

/**
 * A search over these clauses, or null until it is ready, which for thousands of them takes a moment. In both languages, so that a Chinese
 * clause is found by an English word for what it says.
 *
 * @param wanted Nothing is made ready before somebody wants to search.
 */
export function useClauseSearch(clauses: readonly Clause[], wanted: boolean): ClauseSearch | null {
  const [ready, setReady] = useState<ClauseSearch | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let stopped = false;
    const search = new ClauseSearch(LANGUAGES.map(createWords));
    void search
      .addAll(clauses, () => stopped)
      .then(() => {
        if (!stopped) setReady(search);
      });
    return () => {
      stopped = true;
      setReady(null);
    };
  }, [clauses, wanted]);
  return ready;
}
