import { answersOf } from '../../../src/policy/rubric';
import type { LibraryPolicy } from '../../../src/ui/library/library-state';
import { fitnessEn } from './fitness-en';
import { marketZh } from './market-zh';
import { noticeEn } from './notice-en';

const market = answersOf(marketZh.assessment);
const fitness = answersOf(fitnessEn.assessment);
const children = { ...market, advertising: 'opt-out', 'cross-border': 'may-transfer' } as const;
const fair = { ...fitness, advertising: 'opt-in', retention: 'fixed', deletion: 'self-service' } as const;

const DAY = 86_400_000;
const NEWEST = Date.UTC(2026, 2, 3, 9);
const TITLES = [
  { site: 'yunyu.example', title: '云屿集市隐私政策', language: 'zh', answers: market },
  { site: 'yunyu.example', title: '云屿集市儿童个人信息保护规则', language: 'zh', answers: children },
  { site: 'stridewell.example', title: 'Stridewell Privacy Notice', language: 'en', answers: fitness },
  { site: 'kettle-and-moss.example', title: 'Privacy', language: 'en', answers: answersOf(noticeEn.assessment) },
  {
    site: 'harbour-post.example',
    title: 'How Harbour Post uses what it knows about you',
    language: 'en',
    answers: fair,
  },
] as const;

/** A library of so many policies, last read first. */
export function libraryPolicies(count: number): LibraryPolicy[] {
  return Array.from({ length: count }, (_, at) => {
    const { site, title, language, answers } = TITLES[at % TITLES.length]!;
    const shelf = Math.floor(at / TITLES.length);
    return {
      key: String(at),
      site: shelf === 0 ? site : `${shelf}.${site}`,
      url: `https://${site}/privacy/${at}`,
      title,
      language,
      answers,
      counts: { sensitive: 4 + at, sharing: 9, risk: 3 },
      lastRead: NEWEST - at * DAY,
    };
  });
}
