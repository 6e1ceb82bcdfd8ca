/** `text[at … at + length)` stands in `node.data[from … from + length)`, white space aside. */
export interface Run {
  at: number;
  node: Text;
  from: number;
  length: number;
}

/**
 * A piece of text, as a reader reads it, that knows where each of its characters stands in the document.
 * What was inserted (a space at a `<br>`) lies in no run; what was dropped (repeated white space, a Markdown mark) has no place in `text`.
 */
export interface MappedText {
  readonly text: string;
  /** In the order of `text`, not overlapping. */
  readonly runs: readonly Run[];
}

const EMPTY: MappedText = { text: '', runs: [] };

/** The part of `mapped` between two offsets, without white space at its edges. */
export function slice(mapped: MappedText, start: number, end: number): MappedText {
  while (start < end && mapped.text[start] === ' ') start++;
  while (end > start && mapped.text[end - 1] === ' ') end--;
  if (start === 0 && end === mapped.text.length) return mapped;
  if (start >= end) return EMPTY;
  const runs: Run[] = [];
  for (let i = firstRunAt(mapped.runs, start); i < mapped.runs.length; i++) {
    const run = mapped.runs[i]!;
    if (run.at >= end) break;
    const from = Math.max(run.at, start);
    const to = Math.min(run.at + run.length, end);
    if (to > from) runs.push({ at: from - start, node: run.node, from: run.from + from - run.at, length: to - from });
  }
  return { text: mapped.text.slice(start, end), runs };
}

/** `mapped` without the characters in `dropped`, pairs of offsets in order; white space left doubled by that is made one. */
export function without(mapped: MappedText, dropped: readonly (readonly [number, number])[]): MappedText {
  if (dropped.length === 0) return mapped;
  const kept: MappedText[] = [];
  let at = 0;
  for (const [start, end] of dropped) {
    if (start > at) kept.push(keep(mapped, at, start, kept.length === 0));
    at = Math.max(at, end);
  }
  if (at < mapped.text.length) kept.push(keep(mapped, at, mapped.text.length, kept.length === 0));
  return join(kept, '');
}

/** Unlike `slice`, leaves one space at an edge inside the text. */
function keep(mapped: MappedText, start: number, end: number, first: boolean): MappedText {
  const piece = slice(mapped, start, end);
  if (piece.text === '') return first ? EMPTY : { text: ' ', runs: [] };
  const before = !first && mapped.text[start] === ' ' ? ' ' : '';
  const after = mapped.text[end - 1] === ' ' ? ' ' : '';
  if (!before && !after) return piece;
  const runs = before ? piece.runs.map((run) => ({ ...run, at: run.at + 1 })) : piece.runs;
  return { text: before + piece.text + after, runs };
}

/** The pieces one after the other, `between` each two (an inserted text), white space collapsed at the seams and trimmed at the edges. */
export function join(pieces: readonly MappedText[], between: '' | ' '): MappedText {
  const texts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let spaced = true;
  for (const piece of pieces) {
    if (between && length > 0 && !spaced && piece.text !== '') {
      texts.push(between);
      length++;
      spaced = true;
    }
    const skip = spaced && piece.text.startsWith(' ') ? 1 : 0;
    if (piece.text.length === skip) continue;
    for (const run of piece.runs) {
      const at = Math.max(run.at, skip);
      const shift = at - run.at;
      if (run.length > shift)
        runs.push({ at: length + at - skip, node: run.node, from: run.from + shift, length: run.length - shift });
    }
    texts.push(skip ? piece.text.slice(1) : piece.text);
    length += piece.text.length - skip;
    spaced = piece.text.endsWith(' ');
  }
  const whole = { text: texts.join(''), runs };
  return slice(whole, 0, length);
}

/** Index of the first run that ends after `offset`. */
export function firstRunAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (run.at + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
