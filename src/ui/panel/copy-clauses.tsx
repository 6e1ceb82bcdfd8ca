import { useEffect, useRef, useState } from 'preact/hooks';
import { Glyph } from '../icons';
import { useWords } from '../words-context';

/** Says for a moment that they were copied, in milliseconds. */
const CONFIRMED = 2000;

/** Takes the clauses that are shown along. */
export function CopyClauses({ onCopy }: { onCopy(): void }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = () => {
    onCopy();
    setCopied(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(false), CONFIRMED);
  };
  return (
    <button type="button" class="filter filter-more" onClick={copy}>
      <Glyph name={copied ? 'check' : 'copy'} size={13} />
      <span role="status">{words.t(copied ? 'common.copied' : 'panel.copy')}</span>
    </button>
  );
}
