import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Clause } from '../../policy/clause';
import { KindIcon } from '../icons';
import { useWords } from '../words-context';
import { type Filter, filterKey, fits, MARK_FILTERS, TOPIC_FILTERS } from './clause-filter';

/** Chips that narrow the list, with the number of clauses that each would show. */
export function Filters({
  clauses,
  chosen,
  onChoose,
  children,
}: {
  clauses: readonly Clause[];
  chosen: readonly Filter[];
  onChoose(filters: Filter[]): void;
  /** What else can be done with what they show. */
  children?: ComponentChildren;
}) {
  const words = useWords();
  const [more, setMore] = useState(false);
  const keys = chosen.map(filterKey);
  const toggle = (filter: Filter) => {
    const key = filterKey(filter);
    onChoose(keys.includes(key) ? chosen.filter((each) => filterKey(each) !== key) : [...chosen, filter]);
  };
  const shown = [...MARK_FILTERS, ...TOPIC_FILTERS.filter((filter) => more || keys.includes(filterKey(filter)))];
  return (
    <fieldset class="filters">
      <legend class="unseen">{words.t('panel.filters')}</legend>
      <button type="button" class="filter" aria-pressed={chosen.length === 0} onClick={() => onChoose([])}>
        {words.t('panel.all')}
        <span class="filter-count">{clauses.length}</span>
      </button>
      {shown.map((filter) => {
        const count = clauses.filter((clause) => fits(clause, filter)).length;
        const mark = 'mark' in filter ? filter.mark : null;
        return (
          <button
            key={filterKey(filter)}
            type="button"
            class={mark ? `filter kind-${mark}` : 'filter'}
            aria-pressed={keys.includes(filterKey(filter))}
            disabled={count === 0}
            onClick={() => toggle(filter)}
          >
            {mark ? <KindIcon kind={mark} size={13} /> : null}
            <span class={mark ? 'kind-line' : ''}>
              {'mark' in filter ? words.t(`kinds.${filter.mark}.label`) : words.t(`topics.${filter.topic}`)}
            </span>
            <span class="filter-count">{count}</span>
          </button>
        );
      })}
      <button type="button" class="filter filter-more" aria-expanded={more} onClick={() => setMore(!more)}>
        {words.t(more ? 'panel.fewer' : 'panel.more')}
      </button>
      {children}
    </fieldset>
  );
}
