import type { Facts } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { NUMERAL, numberOf } from './numeral';
import { type Wording, wordingOf } from './wording';

export const MINORS =
  /未成年|儿童|孩子|青少年|监护人|周岁|\b(?:children|child|child's|kids?|minors?|teenagers?|under[- ]?age|underage|parental|guardians?|years of age|(?:under|below|over|least|younger than|older than|under the age of) (?:the age of )?1\d|(?:at least|over|under|below) (?:1\d|\w+teen))\b/;
const SPEAKS_OF_MINORS = MINORS;
/** Those who are let in, told by their age: "to individuals age 18 and above". */
const ADMITS =
  /\b(?:restrict(?:s|ed)?|limit(?:s|ed)?|open|available)\b[^.;]{0,60}\bto (?:\w+ ){1,3}(?:who are )?aged? (?:of )?(?:1\d|2[01])(?: years)? (?:and|or) (?:above|over|older|up)\b/;
/** An age in years: 14周岁, 十四岁, 13 years of age, under 16, at least eighteen (18) years old, 18+. */
const AGE = new RegExp(
  `(${NUMERAL})(?: ?\\(\\d{1,2}\\))?(?:周岁|岁| years? (?:old|of age)|-years?-old| or (?:older|over|above)|\\+)|\\b(?:(?:under|below|over|least|reached|attained|younger than|older than)(?: the)?(?: age)?(?: of)?|aged?(?: of)?) (${NUMERAL})(?![\\d%]|\\.\\d)`,
  'g',
);
/** Whoever is younger may not use it, or must not be on it. */
const BARRED =
  /\b(?:nobody|no one|no person)\b[^.;]{0,40}\bunder\b|不得(?:使用|注册|创建)|不(?:接受|面向|提供|向)[^。;]{0,20}(?:未成年|儿童|周岁|岁)|(?:仅|只)(?:面向|限|向)[^。;]{0,12}(?:成年|周岁)|\b(?:not|never)\b[^.;]{0,40}\b(?:directed|intended|designed|aimed|targeted|offered|available|meant|permitted|allowed|use|register|for use)\b|\b(?:must|need to|have to|should) be\b[^.;]{0,20}\b(?:at least|over|older)\b|\b(?:only|solely)\b[^.;]{0,40}\b(?:adults?|at least|over|older|persons? aged)\b|\b(?:you are|are you) (?:at least|over)\b|\b(?:verify|ensure|confirm|check)\b[^.;]{0,40}\b(?:is|are) (?:at least|over)\b|\brestricted to\b|\bminimum age\b|\b(?:do|does|will|may|can)(?:es)? ?not (?:knowingly |intentionally )?(?:collect|process|solicit|use|allow|permit|register|seek|gather|request|want|market)\b/;
/** Younger ones need a parent. */
const GUARDED = /监护人|父母|家长|\b(?:parents?|parental|guardians?)\b/;
/** Data of children is taken, whatever their age. */
const TAKEN =
  /(?:收集|处理)[^。;,]{0,12}(?:孩子|儿童|未成年人)的?[^。;]{0,12}(?:信息|昵称|数据)|\b(?:collect|process)\w*\b[^.;]{0,24}\bchild(?:ren)?'s\b/;
/** A bound for something else: sale of data under US state laws, definitions of sensitive data, removal on request. */
const OTHER_BOUND =
  /敏感[^。]{0,160}(?:包括|是|指|有:)|十四周岁未成年人的个人信息|14(?:周)?岁以下(?:\(含\))?未成年人的个人信息|\b(?:sale|sell|sold|opt[- ]in|remov(?:e|al) of content|california residents? under)\b/;
const YOUNGEST = 7;
const OLDEST = 21;

/** "(e.g. counselling from 14 in some places)": an example of somebody else's law draws no line. */
const EXAMPLE = /\([^()]{0,12}(?:\be\.g\.|\bfor example\b|\bfor instance\b|\bsuch as\b|例如|比如)[^()]{0,200}\)/g;

/** "18 (or 21 in some places)", 未满18周岁(特别是未满14周岁): what stands in brackets is for some. */
const BRACKETS = /\([^()]{0,120}\)/g;

/** "(under 16 for residents of the European Union)": people of a place have a line of their own. */
const SOMEWHERE =
  /\b(?:residents?|resid(?:e|ing)|citizens|located|living|live|eea|e\.?u\.?|european|u\.?k\.?|united kingdom|countr(?:y|ies)|jurisdictions?)\b/;

/** The highest age that stands in brackets for people of a place; 0 for none. */
function ageElsewhere(text: string): number {
  const brackets = (text.replace(EXAMPLE, ' ').match(BRACKETS) ?? []).filter((words) => SOMEWHERE.test(words));
  return Math.max(0, ...brackets.flatMap(agesIn));
}

function agesIn(text: string): number[] {
  const ages = (words: string) =>
    [...words.matchAll(AGE)]
      .map((match) => numberOf((match[1] ?? match[2])!) ?? 0)
      .filter((age) => age >= YOUNGEST && age <= OLDEST);
  const told = text.replace(EXAMPLE, ' ');
  if (!told.includes('(')) return ages(told);
  const outside = ages(told.replace(BRACKETS, ' '));
  return outside.length > 0 ? outside : ages(told);
}

function speaksOfMinors({ text, section, lead }: Wording): boolean {
  return (
    SPEAKS_OF_MINORS.test(text) || ADMITS.test(text) || /未成年|儿童|\bchild|\bminors?\b/.test(`${section} ${lead}`)
  );
}

/**
 * What the policy says of children. `minimumAge`: the age below which nobody may use the service, or, where no such bar
 * is named, below which a parent has to agree. Of several bars the highest counts: it is the one that lets nobody through.
 */
export function findChildren(spans: ClauseSpan[]): Facts['children'] {
  const barred: number[] = [];
  const guarded: number[] = [];
  const clauses: number[] = [];
  let elsewhere = 0;
  for (const span of spans) {
    const wording = wordingOf(span);
    if (wording.title || !speaksOfMinors(wording) || OTHER_BOUND.test(wording.text)) continue;
    // "18, or 21 where that is the age of majority": the first bar of a clause is the one for all.
    const ages = agesIn(wording.text)
      .sort((a, b) => a - b)
      .slice(0, 1);
    if (ages.length > 0) elsewhere = Math.max(elsewhere, ageElsewhere(wording.text));
    const bars = BARRED.test(wording.text) || ADMITS.test(wording.text);
    const guards = GUARDED.test(wording.text);
    if (ages.length === 0 && !bars && !guards && !TAKEN.test(wording.text)) continue;
    clauses.push(span.id);
    if (bars && !(guards && wording.chinese)) barred.push(...ages);
    else if (guards) guarded.push(...ages);
  }
  const highest = barred.length > 0 ? Math.max(...barred) : guarded.length > 0 ? Math.max(...guarded) : undefined;
  // One age would be wrong for those who have another: then none is named.
  const minimumAge = highest !== undefined && elsewhere > highest ? undefined : highest;
  // Whoever asks where the line is drawn is shown the clause that draws it.
  const drawing = clauses.filter((id) => agesIn(wordingOf(spans[id]!).text).includes(minimumAge ?? 0));
  return { ...(minimumAge !== undefined && { minimumAge }), clauses: [...new Set([...drawing, ...clauses])] };
}
