/**
 * Where sentences end. The rules are our own, because `Intl.Segmenter` divides the same text differently in Chromium (ICU),
 * Firefox (ICU4X) and Node, and knows neither "No. 5" nor 【；】. They follow Unicode's UAX #29 in spirit: a stop, the closing
 * quotes and brackets after it, and then something that can begin a sentence.
 */

/** Never the end of a sentence, whatever follows. */
const NEVER_ENDS = new Set(
  'e.g i.e eg ie cf vs viz mr mrs ms dr prof st mt rev hon messrs approx incl resp esp attn tel fig ext nr p pp'.split(
    ' ',
  ),
);
/** An end only before a word that begins sentences. */
const MAY_END = new Set(
  'inc ltd co corp llc llp plc gmbh s.a b.v n.v etc al u.s u.k u.s.a e.u a.m p.m d.c ph.d jr sr dept est jan feb mar apr jun jul aug sep sept oct nov dec ste ave blvd rd bldg'.split(
    ' ',
  ),
);
/** Abbreviations only before a number. */
const BEFORE_NUMBER = new Set('no nos art arts sec secs para paras ch cl reg vol ver v rel'.split(' '));
/** Words that begin sentences, for what no other sign decides. */
const STARTERS =
  /^(?:We|You|Your|Our|The|If|This|These|Those|That|In|For|When|Where|While|Please|To|It|Its|Such|By|As|At|On|From|Any|All|Some|They|Their|However|Also|Under|With|Note|Once|There|Each|Upon|Unless|Except|After|Before|Because|Although|No|Not|For|How|What|Who|Why|Additionally|Moreover|Furthermore|Information|Personal|Learn|See|Click|Privacy)\b/;

/** By UTF-16 unit: whether it can be a stop, or open an aside. */
const SIGNS = new Uint8Array(0x10000);
for (const sign of '\n.!?;。！？；(（') SIGNS[sign.charCodeAt(0)] = 1;
const OPENER = /[(（]/;
const CLOSERS = '"\'”’」』）)】》〉]';
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]/u;
/** Brackets no longer than this hold an aside: stops inside do not end the sentence around it. */
const ASIDE = 160;

/**
 * Offsets (UTF-16, exclusive) at which the sentences of `text` end, ascending, the last one being its length. Stops are
 * 。！？； and, where they end a sentence, . ! ? and ; before Chinese. English semicolons stay inside their sentence.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  const asides = OPENER.test(text) ? asideEnds(text) : null;
  let sentence = 0;
  for (let i = 0; i < text.length; i++) {
    if (SIGNS[text.charCodeAt(i)] === 0) continue;
    const close = asides?.get(i);
    if (close !== undefined) {
      // An aside may be a sentence of its own: （注：……。）
      const stopped = /[。！？.!?]/.test(text[close - 1]!);
      const alone = i - sentence < 8 && text.slice(sentence, i).trim() === '';
      const next = STARTERS.test(text.slice(close + 1, close + 24).trimStart());
      i = close;
      if (stopped && (alone || next)) {
        ends.push(i + 1);
        sentence = i + 1;
      }
      continue;
    }
    const stop = stopAt(text, i, sentence);
    if (stop === null) continue;
    ends.push(stop);
    sentence = stop;
    i = stop - 1;
  }
  if (sentence < text.length) ends.push(text.length);
  return ends;
}

/** If a sentence that began at `sentence` ends with the stop at `i`: the offset after its closing marks. Else null. */
function stopAt(text: string, i: number, sentence: number): number | null {
  const character = text[i]!;
  if (character === '\n') return text[i + 1] === '\n' ? i + 2 : null;
  if ('。！？；'.includes(character)) return afterClosers(text, i + 1);
  if (character === ';') return isHan(text, i - 1) && !/\w/.test(text[i + 1] ?? '') ? i + 1 : null;
  if (!'.!?'.includes(character)) return null;

  let end = i + 1;
  while ('.!?'.includes(text[end] ?? ' ')) end++;
  end = afterClosers(text, end);
  const next = text[end] ?? '';
  if (next !== '' && isHan(text, i - 1)) return HAN.test(next) || /[\s\d]/.test(next) ? end : null;
  if (next === '') return end;
  const following = text.slice(end, end + 24);
  const starter = STARTERS.test(following.trimStart());
  if (!/\s/.test(next)) {
    // A stop without its space ("services.We may"): only between a lower-case word and a word that begins sentences.
    return starter && /[a-z)]{2}$/.test(text.slice(Math.max(0, i - 2), i)) ? end : null;
  }
  const first = following.trimStart()[0] ?? '';
  if (/[a-z,;:)]/.test(first)) return null;
  if (character !== '.') return end;
  const word = /[\w.'&-]{0,24}$/.exec(text.slice(Math.max(sentence, i - 24), i))![0].toLowerCase();
  if (isListMarker(text, sentence, i)) return null;
  if (NEVER_ENDS.has(word)) return null;
  if (BEFORE_NUMBER.has(word)) return /\d/.test(first) ? null : end;
  if (MAY_END.has(word) || /^[a-z]$/.test(word)) return starter ? end : null;
  return end;
}

/** Whether all that the sentence holds before the stop is a number or a letter: "1.", "2.3.", "a.", "iv.". */
function isListMarker(text: string, sentence: number, stop: number): boolean {
  if (stop - sentence > 16) return false;
  return /^\s*[([*#\\-]*\s*(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})\\?$/.test(text.slice(sentence, stop));
}

function afterClosers(text: string, from: number): number {
  let end = from;
  while (end < text.length && (CLOSERS.includes(text[end]!) || '。！？；.!?'.includes(text[end]!))) end++;
  return end;
}

function isHan(text: string, i: number): boolean {
  return i >= 0 && HAN.test(text[i]!);
}

/** For each short bracket at the outermost level: where it closes, by where it opens. One pass. */
function asideEnds(text: string): Map<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '（' || character === '(') open.push(i);
    else if ((character === '）' || character === ')') && open.length > 0) {
      const start = open.pop()!;
      if (i - start <= ASIDE && i - start > 4) found.set(start, i);
    }
  }
  return found;
}
