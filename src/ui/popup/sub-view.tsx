import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Glyph } from '../icons';
import { useWords } from '../words-context';

/** A view one step behind the summary. Escape and the button lead back. */
export function SubView({
  title,
  note,
  onBack,
  children,
}: {
  title: string;
  note?: string | undefined;
  onBack(): void;
  children: ComponentChildren;
}) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Else the browser closes the popup.
    event.preventDefault();
    onBack();
  };
  return (
    <main class="scroll" onKeyDown={onKeyDown}>
      <header class="sub-head">
        <button type="button" class="back" onClick={onBack} aria-label={words.t('common.back')}>
          <Glyph name="back" />
        </button>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {note ? <p class="meta">{note}</p> : null}
        </div>
      </header>
      {children}
    </main>
  );
}
