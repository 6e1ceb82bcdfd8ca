import { describe, expect, it } from 'vitest';
import { sharingOf } from '../../../../src/analysis/meaning/sharing/sharing';
import type { Polarity } from '../../../../src/policy/sharing';
import { spanOf } from './span';

type Expected = Polarity | 'none';

/** Sharing said without us for its subject, or by its other names, with what only sounds like it. */
const WORDINGS: Record<string, [Expected, string][]> = {
  'recipients, called so': [
    ['affirmed', 'The main recipients are:'],
    ['affirmed', 'Recipients of your data include the town and its lifeguards.'],
    ['affirmed', 'Possible recipients may be tax advisers.'],
    ['affirmed', 'We hand your records on to the following:'],
    ['none', 'Recipients of the swimming medal are named in spring.'],
    ['none', 'We process your data according to the following principles.'],
  ],
  'the data goes': [
    ['affirmed', 'Your booking details go to that airline.'],
    ['affirmed', 'The card number goes straight to Ternpay; we only see its last digits.'],
    ['affirmed', 'Your name is handed to the courier.'],
    ['affirmed', 'Reports and photos are routed to an outside agency.'],
    ['affirmed', "We'll pass on what you told us to the insurer."],
    ['affirmed', 'We release your records to your school.'],
    ['none', 'Your details go to our own servers.'],
    ['none', 'The details go with your order.'],
    ['denied', 'Your health data never goes to an employer.'],
  ],
  'someone gets it': [
    ['affirmed', "Your employer is told that you've joined."],
    ['affirmed', 'If your school pays, it learns whether you swim.'],
    ['affirmed', 'The lender sees what you earn.'],
    ['affirmed', 'Recruiters may read your CV.'],
    ['affirmed', 'Hotels that receive guest details must keep them secret.'],
    ['affirmed', 'We tell people how far away you are: your distance, not your address.'],
    ['none', 'The courier receives your permission before the door is opened, as an address is not enough.'],
    ['denied', 'Your employer never sees your scores.'],
  ],
  'lists are matched and uploaded': [
    ['affirmed', 'We upload your e-mail address to advertising platforms.'],
    ['affirmed', 'A research agency checks our customers against its own records.'],
    ['affirmed', 'They compare our list with their users.'],
    ['none', 'You upload photos to your album.'],
    ['none', 'We check your address against our own register.'],
  ],
  'tools of others': [
    ['affirmed', 'Our pages carry pixels from several companies.'],
    ['affirmed', 'The app also embeds Crashlytics.'],
    ['affirmed', 'Moorhen and its partners employ beacons and cookies.'],
    ['affirmed', 'A scan of your face, among other data, which our checking vendor compares with the photo.'],
    ['none', 'Our pages carry pictures of several pools.'],
  ],
  'its other names': [
    ['affirmed', 'Onward transfers are covered by contracts.'],
    ['affirmed', 'Some disclosures to measurement partners are logged.'],
    ['affirmed', 'Under some laws this may be considered a "sale".'],
    ['affirmed', 'Your testimonials are published.'],
    ['denied', 'Moorhen does not share with nonaffiliates.'],
    ['none', 'Moorhen adheres to the principles of notice, choice, onward transfer, security and access to data.'],
    ['none', 'Our annual report is published in spring, with an address.'],
  ],
};

describe('sharing that is told of data and those who get it', () => {
  for (const [name, sentences] of Object.entries(WORDINGS)) {
    it.each(sentences)(`${name}: %s: %s`, (expected, text) => {
      expect(sharingOf(spanOf(text), 'en')?.polarity ?? 'none').toBe(expected);
    });
  }
});

describe('a column of recipients', () => {
  it.each([
    ['Disclosed to', 'Mailers', 'affirmed'],
    ['Shared with', 'Couriers', 'affirmed'],
    ['Who gets it', 'The town', 'affirmed'],
    ['Sold or shared to', 'Advertisers', 'affirmed'],
    ['Who can see it', 'Trainers', 'affirmed'],
    ['Disclosed to', 'None', 'none'],
    ['Shared with', 'Not shared', 'none'],
    ['How long', 'A year', 'none'],
  ])('%s: %s is %s', (header, text, expected) => {
    const cells = [
      { header: 'Category', text: 'Identifiers', start: 0 },
      { header, text, start: 14 },
    ];
    const row = spanOf(`Identifiers | ${text}`, { kind: 'row', cells });
    expect(sharingOf(row, 'en')?.polarity ?? 'none').toBe(expected);
  });
});
