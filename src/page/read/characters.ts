/** Chinese characters, kana, hangul and full-width punctuation: two columns wide, written without spaces. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\ud840-\ud87f]/;
const ALL_WIDE = new RegExp(WIDE, 'g');
const OUTSIDE_LATIN = /[\u1100-\uffff]/;

/** Whether a character takes two columns. */
export function isWide(character: string): boolean {
  return character >= '\u1100' && WIDE.test(character);
}

/** Columns that a text takes in a fixed-width face, so that lengths in Chinese and English can be compared. */
export function width(text: string): number {
  if (!OUTSIDE_LATIN.test(text)) return text.length;
  return text.length + (text.match(ALL_WIDE)?.length ?? 0);
}

/** Ends with a mark that closes a sentence or leads in what follows, quotes and brackets after it aside. */
export function endsSentence(text: string): boolean {
  return /[.!?;:…。！？；：][\s"'”’)\]）】』」》]{0,4}$/.test(text.slice(-6));
}

/** Characters other than white space. */
export function solidLength(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x3000) count++;
  }
  return count;
}

/** Columns of white space at `start`. */
export function indentOf(data: string, start: number): number {
  let columns = 0;
  for (let i = start; i < data.length; i++) {
    const character = data[i];
    if (character === ' ') columns++;
    else if (character === '\t') columns += 4;
    else if (character === '\u3000') columns += 2;
    else break;
  }
  return columns;
}
