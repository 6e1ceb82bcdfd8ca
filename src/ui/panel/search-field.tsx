import { Glyph } from '../icons';
import { useWords } from '../words-context';

/** The field to search the clauses in. */
export function SearchField({
  query,
  onQuery,
  onBegin,
}: {
  query: string;
  onQuery(query: string): void;
  /** The reader is about to type. */
  onBegin(): void;
}) {
  const words = useWords();
  return (
    <search class="search">
      <Glyph name="search" />
      <input
        type="search"
        value={query}
        placeholder={words.t('panel.searchHint')}
        aria-label={words.t('panel.searchHint')}
        autocomplete="off"
        spellcheck={false}
        onFocus={onBegin}
        onInput={(event) => {
          onBegin();
          onQuery(event.currentTarget.value);
        }}
      />
      {query ? (
        <button type="button" class="search-clear" aria-label={words.t('panel.clear')} onClick={() => onQuery('')}>
          <Glyph name="close" size={12} />
        </button>
      ) : null}
    </search>
  );
}
