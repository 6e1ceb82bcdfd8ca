import { FAILURES } from '../../../src/policy/failure';
import type { PolicyLink } from '../../../src/policy/policy-link';
import { answersOf } from '../../../src/policy/rubric';
import { CLOSED_PAGES, type KnownState, type PopupState } from '../../../src/ui/popup-state';
import { fitnessEn } from './fitness-en';
import { marketZh } from './market-zh';
import { noticeEn } from './notice-en';

const READ_AT = Date.UTC(2026, 2, 3, 9);
const SITE = 'stridewell.example';

const links: PolicyLink[] = [
  { url: 'https://stridewell.example/legal/privacy', text: 'Privacy', score: 0.93 },
  { url: 'https://stridewell.example/legal/children', text: 'Children’s privacy', score: 0.71 },
];

const market: KnownState = {
  kind: 'known',
  site: 'yunyu.example',
  analysis: marketZh,
  readAt: READ_AT,
  current: true,
  framed: false,
  unkept: null,
  earlier: null,
  others: [{ key: 'children', title: '云屿集市儿童个人信息保护规则', language: 'zh', readAt: READ_AT }],
};
const fitness: KnownState = { ...market, site: SITE, analysis: fitnessEn, others: [] };

/** Every state of the popup, by name. */
export const POPUP_STATES: Record<string, PopupState> = {
  'known-zh': market,
  'known-en': fitness,
  'known-changed': {
    ...fitness,
    earlier: {
      readAt: READ_AT,
      answers: {
        ...answersOf(fitnessEn.assessment),
        advertising: 'opt-in',
        retention: 'fixed',
        deletion: 'self-service',
      },
    },
  },
  'known-changed-little': { ...fitness, earlier: { readAt: READ_AT, answers: answersOf(fitnessEn.assessment) } },
  'known-earlier': { ...market, current: false },
  'known-private': { ...fitness, unkept: 'private' },
  'known-no-grade': { ...fitness, site: 'kettle-and-moss.example', analysis: noticeEn },
  reading: { kind: 'reading', site: SITE },
  'not-policy': { kind: 'not-policy', site: SITE, looksLike: 'terms', links },
  'language-not-read': { kind: 'language-not-read', site: SITE, language: 'fr' },
  'language-unknown': { kind: 'language-not-read', site: SITE, language: null },
  'unknown-site': { kind: 'unknown-site', site: SITE, links },
  'unknown-site-bare': { kind: 'unknown-site', site: SITE, links: [] },
  'private-window': { kind: 'private-window', site: SITE, links },
  ...Object.fromEntries(
    FAILURES.map((reason) => [`failed-${reason}`, { kind: 'failed', site: SITE, reason } satisfies PopupState]),
  ),
  ...Object.fromEntries(
    CLOSED_PAGES.map((reason) => [
      `forbidden-${reason}`,
      { kind: 'forbidden', site: SITE, reason } satisfies PopupState,
    ]),
  ),
};
