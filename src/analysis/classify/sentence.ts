import type { Language } from '../../policy/language';
import type { ClauseSpan } from '../segment/clause-span';
import { normalise, normaliseAll } from './normalise';

/** What a model needs of a clause. A sentence of a corpus, of which less is known, is a paragraph without a lead-in. */
export type Readable = Pick<ClauseSpan, 'plain' | 'kind' | 'leadIn'>;

/** A clause as the models read it, with what stands around it; all texts normalised, '' where there is none. */
export interface Sentence {
  text: string;
  previous: string;
  next: string;
  leadIn: string;
  form: Form;
}

/** What a clause looks like, as far as text alone can tell, so that a corpus without mark-up and a page agree. */
export interface Form {
  heading: boolean;
  item: boolean;
  /** Depth of its own number: "3.1.2" has 3, "（一）" has 1; 0 without one. */
  numbering: number;
  /** The last character, with the kinds of stop made one. */
  ending: 'stop' | 'colon' | 'semicolon' | 'question' | 'none';
  /** UTF-16 units. */
  length: number;
  /** Clauses before and after it. */
  before: number;
  after: number;
}

const BULLET =
  /^\s*(?:[-*•·●○■□▪◆◇➢✓‣–—]|\(?[a-z0-9]{1,3}[).、]|[（(]?[一二三四五六七八九十百]{1,3}[)）、.]|[①-⑳⑴-⒇])/iu;
const MARKDOWN_HEADING = /^\s*#{1,6}\s/;
const NUMBERING = /^\s*(?:第?[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、章条]?)(?:\.\d{1,2}){0,4}/u;
/** What may stand behind the last stop of a text that is normalised. */
const CLOSERS = ' "\'”’)】」』';
const MOST_CLOSERS = 4;
const LONGEST_HEADING = { en: 70, zh: 26 } as const;

/**
 * The clauses of one policy, in order, as the models read them. The lead-in is the one that is known from the page's lists; without one, the
 * last clause that ended in a colon, until a heading, or until two clauses on end neither begin like a list item nor end in a semicolon.
 */
export function sentencesOf(clauses: readonly Readable[], language: Language): Sentence[] {
  const texts = normaliseAll(
    clauses.map(({ plain }) => plain),
    language,
  );
  const sentences: Sentence[] = [];
  let leadIn = '';
  let strays = 0;
  // One line leads in many clauses.
  let line: string | null = null;
  let known = '';
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!;
    const text = texts[index]!;
    const form = formOf(clause, text, language, index, clauses.length);
    if (form.heading) leadIn = '';
    if (clause.leadIn !== null && clause.leadIn !== line) {
      line = clause.leadIn;
      known = normalise(line, language);
    }
    sentences.push({
      text,
      previous: index === 0 ? '' : texts[index - 1]!,
      next: index + 1 === texts.length ? '' : texts[index + 1]!,
      leadIn: clause.leadIn === null ? leadIn : known,
      form,
    });
    if (form.ending === 'colon') {
      leadIn = text;
      strays = 0;
    } else if (leadIn !== '') {
      strays = form.item || form.ending === 'semicolon' ? 0 : strays + 1;
      if (strays >= 2) leadIn = '';
    }
  }
  return sentences;
}

function formOf(clause: Readable, text: string, language: Language, index: number, count: number): Form {
  const raw = clause.plain.slice(0, 80);
  const ending = endingOf(text);
  const numbered = NUMBERING.exec(raw)?.[0];
  const short = text.length <= LONGEST_HEADING[language];
  const item = clause.kind === 'item' || BULLET.test(raw);
  return {
    heading:
      clause.kind === 'heading' ||
      MARKDOWN_HEADING.test(raw) ||
      (clause.kind === 'paragraph' && ending === 'none' && short && (language === 'zh' || !item) && text !== ''),
    item,
    numbering: numbered === undefined ? 0 : numbered.split('.').length,
    ending,
    length: text.length,
    before: index,
    after: count - 1 - index,
  };
}

function endingOf(text: string): Form['ending'] {
  let end = text.length;
  while (end > 0 && text.length - end < MOST_CLOSERS && CLOSERS.includes(text[end - 1]!)) end--;
  switch (text[end - 1]) {
    case '.':
    case '。':
    case '!':
    case '…':
      return 'stop';
    case ':':
      return 'colon';
    case ';':
      return 'semicolon';
    case '?':
      return 'question';
    default:
      return 'none';
  }
}
