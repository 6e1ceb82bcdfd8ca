import type { ClauseSpan } from '../../segment/clause-span';
import { nameKey } from './name';

/** Sentences in which the policy says who "we" are, or names its own app and site. */
const DEFINES_US =
  /[“"'‘「](?:the )?(?:we|us|our|company|app|site|services?|website|platform|我们|我們|本公司|公司|我行|本平台)[,.]?[”"'’」]|以下(?:或?称|简称)|下称|统称|是(?:一[款个])?由|适用的|欢迎|版权所有|©|copyright/i;
const HAN_COMPANY = /[\p{Script=Han}A-Za-z（）()]{2,40}?(?:有限公司|公司|集团)/gu;
const BEFORE_COMPANY = /^.*(?:由|指|是|与|为|选择)/u;
const ENGLISH_NAME = /\p{Lu}[\w.&'’+-]*(?:,? \p{Lu}[\w.&'’+-]*){0,4}/gu;
/** "Lumen Tern Corporation and its subsidiaries ("Lumen")": the whole name of who is called so. */
const CALLED =
  /(\p{Lu}[\w.&'’+-]*(?:,? \p{Lu}[\w.&'’+-]*){0,5})(,? (?:together with|and|including) (?:its|our) [\w ,-]{3,60})? [（(](?:together,? |collectively,? )?["“](?:the )?(\p{Lu}[\w&'’+-]*)["”]/gu;
const LONGEST_CLAUSE = 4000;

/**
 * The policy's own company and brand, as keys (see `nameKey`), so that they are not taken for third parties: from its title
 * and from the sentences that define "we".
 */
export function ownNames(spans: ClauseSpan[], title: string): Set<string> {
  const own = new Set<string>();
  for (const part of title.split(/[-|–—_:：·\s]|隐私|隱私|个人|個人|用户/))
    if (part.length >= 2) own.add(nameKey(part));
  const titled = new Set(own);
  for (const { text } of spans) {
    if (!/\p{Lu}[^(（]{0,160}[（(][^）)]{0,24}["“]/u.test(text)) continue;
    for (const [, whole = '', house, short = ''] of text.slice(0, LONGEST_CLAUSE).matchAll(CALLED))
      if (whole.startsWith(short) && (house || titled.has(nameKey(short)))) own.add(nameKey(whole));
  }
  for (const span of spans) {
    if (!DEFINES_US.test(span.text)) continue;
    const text = span.text.slice(0, LONGEST_CLAUSE);
    for (const match of text.matchAll(HAN_COMPANY)) own.add(nameKey(match[0].replace(BEFORE_COMPANY, '')));
    for (const match of text.matchAll(ENGLISH_NAME)) {
      own.add(nameKey(match[0]));
      for (const part of match[0].split(/, /)) own.add(nameKey(part));
    }
  }
  own.delete('');
  return own;
}

/** The forms of companies, at the end of a key. */
const FORM = /(?:inc|llc|ltd|limited|gmbh|corp|plc|ag)$/;
const FEWEST_LETTERS = 6;

/** What titles begin with and no brand does. */
const OF_ANY_TITLE =
  /^(?:privacy|global|general|online|website|mobile|policy|policies|notice|statement|terms|cookies?|data|customer|united|american|european|national|international)$/i;

/** Whether a name begins with the word that the title begins with: "Harborlight Vault" of "Harborlight Privacy Notice". */
function isOfOwnHouse(name: string, title: string): boolean {
  const brand = /^\W*(?:The |Our )?(\p{Lu}[\p{L}\d]+)/u.exec(title)?.[1] ?? '';
  if (brand.length < FEWEST_LETTERS || OF_ANY_TITLE.test(brand)) return false;
  return name.length > brand.length && name.startsWith(`${brand} `);
}

/** Whether a name is a piece of the policy's title, or that of something of the same house: "Quay Media Group, Inc." of "The Lumen Quay Media Group". */
export function isInTitle(name: string, title: string): boolean {
  if (isOfOwnHouse(name, title)) return true;
  const key = nameKey(name).replace(FORM, '');
  return key.length >= FEWEST_LETTERS && nameKey(title).includes(key);
}
