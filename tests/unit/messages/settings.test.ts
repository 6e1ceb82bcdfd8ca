import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MARK_KINDS } from '../../../src/policy/clause';

const stored = vi.hoisted(() => ({ settings: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => (stored.settings === undefined ? {} : { settings: stored.settings }),
        set: async ({ settings }: { settings: unknown }) => {
          stored.settings = settings;
        },
      },
    },
  },
}));
const { changeSettings, readSettings } = await import('../../../src/messages/settings');

const DEFAULTS = {
  language: null,
  kinds: [...MARK_KINDS],
  topics: [],
  contradictions: false,
  marks: true,
  hover: false,
  rail: false,
  weights: {},
};

describe('settings', () => {
  beforeEach(() => {
    stored.settings = undefined;
  });

  it('are the defaults where none are stored', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('keep what was chosen, and take defaults for what an older version did not know', async () => {
    stored.settings = { language: 'zh', kinds: ['risk'] };
    expect(await readSettings()).toEqual({ ...DEFAULTS, language: 'zh', kinds: ['risk'] });
  });

  it.each([
    ['nothing that is an object', 5, DEFAULTS],
    ['null', null, DEFAULTS],
    ['values of other kinds', { kinds: 5, language: 'xx', topics: null, rail: true }, { ...DEFAULTS, rail: true }],
    [
      'weights that do not exist',
      { weights: { sale: 'heavy', retention: 7, contact: 'crushing', theft: 'light' } },
      { ...DEFAULTS, weights: { sale: 'heavy', retention: 'normal', contact: 'normal' } },
    ],
    ['weights that are none', { weights: 'heavy', rail: true }, { ...DEFAULTS, rail: true }],
    ['a list for weights', { weights: ['heavy'] }, DEFAULTS],
    ['kinds that do not exist', { kinds: ['risk', 'theft'] }, DEFAULTS],
  ])('survive %s', async (_what, damaged, expected) => {
    stored.settings = damaged;
    expect(await readSettings()).toEqual(expected);
  });

  it('mend what is damaged when one of them is changed', async () => {
    stored.settings = { kinds: 5 };
    await changeSettings({ hover: true });
    expect(stored.settings).toEqual({ ...DEFAULTS, hover: true });
  });
});
