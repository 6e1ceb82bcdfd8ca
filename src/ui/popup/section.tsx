import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words-context';

/** A titled part of the summary. */
export function Section({ title, note, children }: { title: string; note?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {note ? <span class="section-note">{note}</span> : null}
      </h2>
      {children}
    </section>
  );
}

/** A list of rows of which only the first few are shown until the reader asks for all. */
export function Rows<Item>({
  items,
  most,
  row,
}: {
  items: readonly Item[];
  most: number;
  row(item: Item, index: number): ComponentChildren;
}) {
  const words = useWords();
  const [all, setAll] = useState(false);
  // One row more costs no more room than the button would.
  const shown = all || items.length <= most + 1 ? items : items.slice(0, most);
  return (
    <ul class="rows">
      {shown.map((item, index) => (
        <li key={index}>{row(item, index)}</li>
      ))}
      {shown.length < items.length ? (
        <li>
          <button type="button" class="row row-more" onClick={() => setAll(true)}>
            {words.t('popup.showAll', { count: items.length })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
