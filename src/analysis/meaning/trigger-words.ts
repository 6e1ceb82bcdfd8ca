import type { TextSpan } from '../../policy/clause';
import type { Language } from '../../policy/language';

/** How many characters stand out in one piece at most. Chinese says as much in half as many. */
export const LONGEST: Record<Language, number> = { en: 60, zh: 28 };

/**
 * A stretch of text, or, of one that is too long to stand out from its clause, its two ends: rules with gaps match from one telling
 * word to another. Cut between words; a pair of surrogates stays whole.
 */
export function ends(text: string, { start, end }: TextSpan, language: Language): TextSpan[] {
  const longest = LONGEST[language];
  if (end - start <= longest) return [{ start, end }];
  const share = longest / 2;
  return [
    { start, end: start + head(text.slice(start, start + share + 1)) },
    { start: end - tail(text.slice(end - share - 1, end)), end },
  ];
}

/** The length of `piece` without the word that its last character may be in the middle of. */
function head(piece: string): number {
  const whole = piece.replace(/(?:[\s,.;:]+[\w'-]*|[\w'-]+|[\uD800-\uDBFF]|.)$/su, '');
  return whole.trimEnd().length || piece.length - 1;
}

/** Likewise for its first character. */
function tail(piece: string): number {
  const whole = piece.replace(/^(?:[\w'-]*[\s,.;:]+|[\w'-]+|[\uDC00-\uDFFF]|.)/su, '');
  return whole.trimStart().length || piece.length - 1;
}

/** Spans in the order of the text; those that overlap, or that only a space parts, made one. */
export function runTogether(text: string, spans: readonly TextSpan[]): TextSpan[] {
  const runs: TextSpan[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && (start <= last.end || text.slice(last.end, start) === ' ')) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}
