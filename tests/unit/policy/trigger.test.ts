import { describe, expect, it } from 'vitest';
import { triggersOf } from '../../../src/policy/trigger';

const mention = (start: number, end: number, sensitive: boolean) =>
  ({ type: 'health', start, end, sensitive }) as const;
const data = [mention(8, 12, true), mention(0, 4, false), mention(6, 9, true)];
const triggers = { sharing: [{ start: 20, end: 24 }] };

describe('the words for which a clause is marked', () => {
  it('are those of sensitive data, in order, run together where they overlap', () => {
    expect(triggersOf({ data, triggers }, 'sensitive')).toEqual([{ start: 6, end: 12 }]);
  });

  it('are those of its kind', () => {
    expect(triggersOf({ data, triggers }, 'sharing')).toEqual([{ start: 20, end: 24 }]);
    expect(triggersOf({ data, triggers }, 'risk')).toEqual([]);
    expect(triggersOf({ data }, 'risk')).toEqual([]);
  });

  it('are those of sensitive data in general where no kind is named', () => {
    expect(triggersOf({ data: [], triggers: { sensitive: [{ start: 3, end: 9 }] } }, 'sensitive')).toHaveLength(1);
  });

  it('are all data for a clause that is shown for no mark', () => {
    expect(triggersOf({ data, triggers }, null)).toEqual([
      { start: 0, end: 4 },
      { start: 6, end: 12 },
    ]);
  });
});
