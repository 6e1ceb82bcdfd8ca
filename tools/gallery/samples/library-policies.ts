import type { LibraryPolicy } from '../../../src/ui/library/library-state';

const DAY = 86_400_000;
const NEWEST = Date.UTC(2026, 2, 3, 9);
const TITLES = [
  { site: 'yunyu.example', title: '云屿集市隐私政策', language: 'zh', letter: 'C' },
  { site: 'yunyu.example', title: '云屿集市儿童个人信息保护规则', language: 'zh', letter: 'B' },
  { site: 'stridewell.example', title: 'Stridewell Privacy Notice', language: 'en', letter: 'D' },
  { site: 'kettle-and-moss.example', title: 'Privacy', language: 'en', letter: null },
  { site: 'harbour-post.example', title: 'How Harbour Post uses what it knows about you', language: 'en', letter: 'A' },
] as const;

/** A library of so many policies, last read first. */
export function libraryPolicies(count: number): LibraryPolicy[] {
  return Array.from({ length: count }, (_, at) => {
    const { site, title, language, letter } = TITLES[at % TITLES.length]!;
    const shelf = Math.floor(at / TITLES.length);
    return {
      key: String(at),
      site: shelf === 0 ? site : `${shelf}.${site}`,
      url: `https://${site}/privacy/${at}`,
      title,
      language,
      letter,
      counts: { sensitive: 4 + at, sharing: 9, risk: 3 },
      lastRead: NEWEST - at * DAY,
    };
  });
}
