import type { ClauseSpan } from '../segment/clause-span';
import { type Wording, wordingOf } from './wording';

/** Of people in some places: their law gives the right, and nobody else has it by this clause. */
const SOMEWHERE =
  /\bin (?:certain|some|most) (?:u\.?s\.? )?(?:countries|jurisdictions|states|places|regions)\b|\b(?:residents?|residing|reside|located|living|live|individuals|people|users|citizens|consumers|persons) (?:of|in|from) (?!our|this|the (?:service|site|app))|\b(?!(?:all|our|any|the|these|both)\b)[a-z]+ residents\b|\b(?:ccpa|cpra|eea|e\.?u\.?|european (?:union|economic area)|california\w*|swiss|switzerland|(?<!\.)u\.?k\.?|united kingdom|u\.?s\.? state)\b|(?:欧盟|欧洲经济区|加州|加利福尼亚)/;
/** Under the name of a place: "M.5 Canada", "California, Colorado, Utah". */
const PLACE_HEADING =
  /^\(?[a-z]?[\d.() ]{0,8}(?:your rights in |outside (?:of )?|residents of |if you (?:live|are) in |in )?(?:the )?(?:united (?:states|kingdom)|u\.?s\.?a?\b|canada|brazil|australia|new zealand|japan|korea|south korea|india|switzerland|singapore|mexico|south africa|quebec|california|colorado|connecticut|delaware|florida|indiana|iowa|kentucky|maryland|minnesota|montana|nebraska|nevada|new hampshire|new jersey|oregon|rhode island|tennessee|texas|utah|vermont|virginia|washington|europe\b|european (?:economic area|union)|eea\b)/;
const EVERYWHERE = /\b(?:regardless of|wherever|no matter where)\b/;
/** A heading that runs in ("EEA, UK, Switzerland.") is short, and holds so many clauses at most. */
const LONGEST_HEADING = 60;
const LONGEST_PART = 14;

/** Whether it is said of everybody in so many words: "wherever you live". */
export function isOfEverywhere(text: string): boolean {
  return EVERYWHERE.test(text);
}

/** Whether what the clause tells, by its own words or its headings, is said of people in some places. */
function isOfSomePlace({ text, lead, section }: Wording): boolean {
  if (isOfEverywhere(text)) return false;
  return (
    [text, lead, section].some((words) => SOMEWHERE.test(words)) || PLACE_HEADING.test(section.split(' > ').at(-1)!)
  );
}

/**
 * A name for the part of the policy that is said of people in some places alone, the same for all clauses of that part; null for a
 * clause that is said of everybody. Such a part stands under a heading, marked up or run in, or is one clause.
 */
export function placeOf(spans: ClauseSpan[], id: number): string | null {
  const wording = wordingOf(spans[id]!);
  if (isOfEverywhere(wording.text)) return null;
  for (let at = id; at >= Math.max(0, id - LONGEST_PART); at--) {
    const { text, section } = wordingOf(spans[at]!);
    if (section !== wording.section) break;
    if (text.length <= LONGEST_HEADING && PLACE_HEADING.test(text)) return `from ${at}`;
  }
  if (!isOfSomePlace(wording)) return null;
  return isOfSomePlace({ ...wording, text: '', lead: '' }) ? wording.section : `only ${id}`;
}
