import { describe, expect, it } from 'vitest';
import type { RecipientFact } from '../../../../src/policy/facts';
import { factsOf } from './policy-of';

const manners = (recipient: RecipientFact['recipient'], lines: string[]) =>
  factsOf(...lines)
    .recipients.filter((fact) => fact.recipient === recipient && fact.polarity !== 'denied')
    .map(({ manner }) => manner);

type Row = [RecipientFact['recipient'], RecipientFact['manner'][], string[]];

describe('a recipient', () => {
  it.each<Row>([
    // One more of the vendors that a clause lists, whatever it is called.
    [
      'partners',
      [],
      ['We share data with vendors who perform tasks on our behalf, including hosting partners and similar partners.'],
    ],
    [
      'partners',
      ['entrust'],
      ['We share data with vendors and partners who perform tasks on our behalf, including hosting firms.'],
    ],
    [
      'partners',
      ['entrust'],
      ['We share data with vendors who perform tasks on our behalf, including our business partners.'],
    ],
    // What is done on the service's behalf makes it the advertiser.
    [
      'advertisers',
      [],
      ['To improve our advertising activities, we share data with partners that conduct campaigns on our behalf.'],
    ],
    ['advertisers', ['entrust'], ['We share data with advertising agencies that conduct campaigns on our behalf.']],
    // A source.
    [
      'data-brokers',
      [],
      [
        '# Information from others',
        'Sponsors may upload lists of customers, data providers may supply us with segments, and other users may mention you.',
      ],
    ],
    [
      'data-brokers',
      ['share'],
      ['Data providers may receive your personal information and may supply us with segments.'],
    ],
  ])('%s gets data by %j in %j', (recipient, expected, lines) => {
    expect(manners(recipient, lines)).toEqual(expected);
  });
});

describe('those who take payments', () => {
  const engaged = 'We send your payment information to the payment provider that processes it on our behalf.';

  it('do not act for the service where the next sentence has them answer for themselves', () => {
    const own = 'Such payment providers are responsible for their use of your personal data for their own purposes.';
    expect(manners('payment', ['# Payments', engaged, own])).toEqual(['share']);
    expect(
      manners('payment', ['# Payments', engaged, 'Payment providers act as independent controllers of your data.']),
    ).toEqual(['share']);
  });

  it('do where it does not', () => {
    expect(
      manners('payment', ['# Payments', engaged, 'Such payment providers are responsible for your data.']),
    ).toContain('entrust');
  });
});

describe('a transfer across borders', () => {
  const shared = 'We share your personal data with our affiliates.';
  const sent = 'We transfer personal data to our affiliates to store it.';

  it('is no handing over to those who get data anyway', () => {
    expect(manners('affiliates', ['# Sharing', shared, '# Cross-border data transfers', sent])).toEqual(['share']);
  });

  it('is told where nothing else says that they get it, and in other sections', () => {
    expect(manners('affiliates', ['# Cross-border data transfers', sent])).toEqual(['transfer']);
    expect(manners('affiliates', ['# Sharing', shared, '# Our group', sent])).toEqual(['share', 'transfer']);
  });
});
