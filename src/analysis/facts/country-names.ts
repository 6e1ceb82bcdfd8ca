/** ISO 3166-1 alpha-2 codes run from AA to ZZ; which of them are countries, the platform's own tables know (CLDR). */
function allCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** Codes that CLDR names although they are no country: the Union, the euro area, the United Nations, pseudo-locales. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);
/** What policies write where CLDR has another name. */
const ALSO: Record<string, string[]> = {
  US: ['united states of america', 'u.s.a.', 'usa', 'u.s.', '美利坚合众国'],
  GB: ['uk', 'u.k.', 'great britain'],
  CN: ['中华人民共和国', "people's republic of china", 'prc', 'mainland china', '我国', '中国大陆'],
  HK: ['hong kong', '香港'],
  MO: ['macau', '澳门'],
  TW: ['台湾', '臺灣'],
  KR: ['south korea', 'republic of korea'],
  RU: ['russian federation'],
  NL: ['the netherlands'],
  CZ: ['czech republic'],
  TR: ['turkey'],
  VN: ['viet nam'],
  AE: ['uae'],
};
/** Names that are also something else in a policy: a US state, a first name, a word. */
const AMBIGUOUS = new Set(['georgia', 'jersey', 'jordan', 'chad', 'guernsey', 'niger', 'mali', 'guinea', 'dominica']);

/** In Latin letters or in Chinese: folded name → code. Built at the first question. */
let names: Map<string, string> | null = null;
let pattern: RegExp | null = null;

function load(): { names: Map<string, string>; pattern: RegExp } {
  if (names && pattern) return { names, pattern };
  names = new Map();
  for (const language of ['en', 'zh-Hans']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of allCodes()) {
      const name = NO_COUNTRY.has(code) ? undefined : display.of(code);
      const folded = name?.toLowerCase().replace(/’/g, "'");
      if (folded && !AMBIGUOUS.has(folded)) names.set(folded, code);
    }
  }
  for (const [code, others] of Object.entries(ALSO)) for (const name of others) names.set(name, code);
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Latin names stand between letters of no kind; Chinese ones are not so bounded.
  pattern = new RegExp(`(?<![a-z])(?:${escaped.join('|')})(?![a-z])`, 'g');
  return { names, pattern };
}

/** A country's name where it stands in folded text. */
interface CountryMention {
  /** ISO 3166-1 alpha-2. */
  code: string;
  start: number;
  end: number;
}

/** Countries named in a folded text (English and simplified Chinese names), in order. The European Union is none. */
export function findCountries(text: string): CountryMention[] {
  const known = load();
  return [...text.matchAll(known.pattern)].map((match) => ({
    code: known.names.get(match[0])!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
