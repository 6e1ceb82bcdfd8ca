import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/policy/clause';
import type { DataType } from '../../../src/policy/data-type';
import type { Sharing } from '../../../src/policy/sharing';
import { clauseSays } from '../../../src/words/clause-words';
import { createWords } from '../../../src/words/words';

const en = createWords('en');
const zh = createWords('zh');

function clauseOf(sharing: Sharing, types: DataType[] = []): Clause {
  const data = types.map((type, i) => ({ type, start: i, end: i + 1, sensitive: false }));
  const place = { id: 0, block: 0, start: 0, end: 9, text: '…', section: [] };
  return { ...place, topics: [], important: false, risk: null, data, sharing, marks: ['sharing'] };
}

const says = (words: typeof en, sharing: Sharing, types?: DataType[]) =>
  clauseSays(words, clauseOf(sharing, types), { data: [] });

describe('what a clause says of sharing', () => {
  it('is one sentence a manner, where its recipients differ in it', () => {
    const merger: Sharing = { recipients: ['partners', 'public', 'successor'], manner: 'share', polarity: 'affirmed' };
    expect(says(en, merger)).toEqual([
      'May share data with business partners.',
      'May hand data over to a new owner.',
      'Data may be seen by the public.',
    ]);
  });

  it('lets nobody handle data on its behalf who does not work for it', () => {
    const checks: Sharing = {
      recipients: ['service-providers', 'government'],
      manner: 'entrust',
      polarity: 'conditional',
    };
    expect(says(en, checks)).toEqual([
      'May let service providers handle data on its behalf, under certain conditions.',
      'May disclose data to authorities, under certain conditions.',
    ]);
  });

  it('names others where nobody is named', () => {
    expect(says(en, { recipients: [], manner: 'share', polarity: 'denied' })).toEqual([
      'Says it does not share data with others.',
    ]);
  });

  it('denies no more than the data that the clause names', () => {
    const denial: Sharing = { recipients: ['analytics'], manner: 'share', polarity: 'denied' };
    expect(says(en, denial, ['name', 'phone'])).toEqual([
      'Says it does not give your name or nickname or your phone number to analytics services.',
    ]);
    expect(says(zh, { ...denial, recipients: [] }, ['health'])).toEqual(['称不向他人提供您的健康信息。']);
  });
});
