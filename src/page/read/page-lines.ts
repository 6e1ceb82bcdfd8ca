/** The number of a page, alone on its line. */
const PAGE_NUMBER =
  /^(?:第 ?\d{1,4} ?页(?:[ ,，/／]*共 ?\d{1,4} ?页)?|page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|[-–—] ?\d{1,4} ?[-–—]|\d{1,4} ?\/ ?\d{1,4})$/i;
/** The number of a page at an end of a line that names the document too. */
const NUMBERED =
  /\bpage \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$|^page \d{1,4}\b|第 ?\d{1,4} ?页(?:[ ,，/／]*共 ?\d{1,4} ?页)?$/i;
/** Longer lines are text. UTF-16 units. */
const LONGEST = 140;

/**
 * What a program that laid text out in pages put at their heads and feet: numbers, and lines that name the document beside them. Such lines
 * stand on several pages, the same but for their numbers.
 *
 * @param texts the text's lines, white space collapsed
 * @returns the places of these lines among them
 */
export function pageLines(texts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const withoutNumbers = (text: string) => text.replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const text of texts) {
    if (text !== '' && text.length <= LONGEST) {
      const name = withoutNumbers(text);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const recurs = (text: string) => (counts.get(withoutNumbers(text)) ?? 0) > 1;
  let afterFoot = false;
  texts.forEach((text, i) => {
    if (text === '') return;
    const numbered = NUMBERED.test(text) && recurs(text);
    const isFoot = PAGE_NUMBER.test(text) || isCounted(texts, i) || numbered;
    if (isFoot || (afterFoot && recurs(text))) found.add(i);
    else afterFoot = false;
    if (isFoot) afterFoot = true;
  });
  return found;
}

/** A number alone on its line, apart from the text. */
function isCounted(texts: readonly string[], at: number): boolean {
  return /^\d{1,3}$/.test(texts[at]!) && (texts[at - 1] ?? '') === '' && (texts[at + 1] ?? '') === '';
}
