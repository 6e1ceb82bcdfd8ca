/** How much of a text stands in another, by words. */
export interface Overlap {
  recall: number;
  precision: number;
}

/** Words of a text: runs of letters and digits, folded; each Chinese character is one. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []
  );
}

/** Text of a Markdown file as a reader sees it: no addresses, images or marks. */
export function textOfMarkdown(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
    .replace(/\]\((?:[^()\n]|\([^()\n]*\))*\)/g, ']')
    .replace(/[*_~`#|[\]]|<br>/g, (mark) => (mark === '<br>' ? ' ' : mark === '|' ? ' ' : ''));
}

/** Words of `read` against those of `marked`, each counted as often as it stands. */
export function overlap(read: readonly string[], marked: readonly string[]): Overlap {
  const left = new Map<string, number>();
  for (const word of marked) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of read) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return { recall: common / Math.max(1, marked.length), precision: common / Math.max(1, read.length) };
}
