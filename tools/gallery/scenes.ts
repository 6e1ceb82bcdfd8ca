import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/policy/language';
import { POPUP_STATES } from './samples/popup-states';

/** One picture: which view, of what size, in which colours, after which acts. */
export interface Scene {
  name: string;
  query: Record<string, string>;
  theme: 'light' | 'dark';
  size: { width: number; height: number };
  forced?: boolean;
  act?(page: Page): Promise<void>;
}

const POPUP = { width: 392, height: 600 };
const CARD = { width: 400, height: 460 };

const PANEL = { width: 360, height: 800 };
const LIBRARY = { width: 1080, height: 820 };

const CARDS = {
  'card-sensitive': { policy: 'zh', clause: '0', kind: 'sensitive' },
  'card-sharing': { policy: 'en', clause: '5', kind: 'sharing' },
  'card-risk': { policy: 'en', clause: '4', kind: 'risk' },
  'card-denied': { policy: 'en', clause: '3', kind: 'sharing' },
  'card-plain': { policy: 'zh', clause: '13', kind: '' },
};

/** What a reader does in the popup before the picture is taken. */
const ACTS: Record<string, (page: Page) => Promise<void>> = {
  clauses: async (page) => page.locator('.chip').first().click(),
  answers: async (page) => page.locator('.grade-door').click(),
  companies: async (page) => page.locator('.rows-named button').click(),
  middle: async (page) => page.locator('.scroll').evaluate((element) => element.scrollTo(0, 420)),
  end: async (page) => page.locator('.scroll').evaluate((element) => element.scrollTo(0, element.scrollHeight)),
};

/** The list follows when typing has come to rest. */
async function search(page: Page, query: string): Promise<void> {
  await page.locator('input').fill(query);
  await page.waitForTimeout(500);
}

function scenesIn(language: string, theme: Scene['theme']): Scene[] {
  const of = (name: string, query: Record<string, string>, size: Scene['size']): Scene => ({
    name: `${name}-${language}-${theme}`,
    query: { ...query, language },
    theme,
    size,
  });
  return [
    ...Object.keys(POPUP_STATES).map((state) => of(`popup-${state}`, { view: 'popup', state }, POPUP)),
    {
      ...of('popup-changes', { view: 'popup', state: 'known-changed' }, POPUP),
      act: async (page) => page.locator('.notice button').click(),
    },
    of('popup-weighed', { view: 'popup', state: 'known-zh', weights: 'own' }, POPUP),
    {
      ...of('popup-answers-weighed', { view: 'popup', state: 'known-zh', weights: 'own' }, POPUP),
      act: ACTS.answers!,
    },
    of('library-weights', { view: 'library', weights: 'own' }, { ...LIBRARY, height: 1900 }),
    ...Object.entries(ACTS).map(([name, act]) => ({
      ...of(`popup-${name}`, { view: 'popup', state: 'known-zh' }, POPUP),
      act,
    })),
    of('panel-zh', { view: 'panel', policy: 'zh', here: '5' }, PANEL),
    of('panel-en', { view: 'panel', policy: 'en', here: '4' }, PANEL),
    {
      ...of('panel-search', { view: 'panel', policy: 'zh' }, PANEL),
      act: async (page) => search(page, language === 'zh' ? '位置' : 'location'),
    },
    {
      ...of('panel-answers', { view: 'panel', policy: 'zh' }, PANEL),
      act: async (page) => page.locator('.tab').last().click(),
    },
    {
      ...of('panel-none', { view: 'panel', policy: 'en' }, PANEL),
      act: async (page) => search(page, 'zebra'),
    },
    of('library', { view: 'library' }, LIBRARY),
    of('library-many', { view: 'library', policies: '10000' }, LIBRARY),
    of('library-empty', { view: 'library', policies: '0' }, LIBRARY),
    of('library-narrow', { view: 'library' }, { width: 390, height: 820 }),
    {
      ...of('library-forget', { view: 'library' }, LIBRARY),
      act: async (page) => page.locator('.library-forget').click(),
    },
    ...Object.entries(CARDS).map(([name, query]) => of(name, { view: 'card', ...query }, CARD)),
  ];
}

const everywhere = LANGUAGES.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((theme) => scenesIn(language, theme)),
);

/** Every scene in both languages, light and dark; and the main ones in forced colours. */
export const SCENES: Scene[] = [
  ...everywhere,
  ...everywhere
    .filter(({ name }) => /^(popup-known-zh|card-sensitive|panel-en|library)-en-dark$/.test(name))
    .map((scene) => ({ ...scene, name: scene.name.replace('dark', 'forced'), forced: true })),
];
