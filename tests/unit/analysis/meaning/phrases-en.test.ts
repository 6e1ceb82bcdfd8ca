import { describe, expect, it } from 'vitest';
import { Phrases } from '../../../../src/analysis/meaning/lexicon/phrases';
import { en } from '../../../../src/analysis/meaning/lexicon/phrases-en';
import { spokenData } from '../../../../src/analysis/meaning/spoken-data';
import type { DataType } from '../../../../src/policy/data-type';
import { spanOf } from './span';

const sensitive = (text: string, more = {}): DataType[] => {
  const found = spokenData(spanOf(text, more), 'en').filter((mention) => mention.sensitive);
  return [...new Set(found.map(({ type }) => type))];
};

/** Each kind of data in wordings that no list holds, and near them wordings that mean something else. */
const WORDINGS: [type: DataType, meant: string[], other: string[]][] = [
  [
    'location',
    [
      'We use your phone’s location to show pubs close by.',
      'We collect location information from your mobile device.',
      'We share rider location with the driver.',
      'If you switch on tracking, we collect where you are even when the app is closed.',
      'The geographical position of your device is sent to our partners.',
      'We see the places that you visit.',
      'We keep a log of your trips, including start and end points.',
      'The location at which you use the service is recorded.',
      'We store geolocation.',
      'We do not track your location.',
      'Other members may see how far away you are, which we store.',
      'When you check in, we store where you are.',
      'Your phone sends us its location.',
      'To provide this we use where you are.',
      'Beacons in our stores tell the app to show offers.',
      'If you save a location-based search, we store that information.',
    ],
    [
      'You can turn off location services in your settings.',
      'Depending on your location you may have other rights over your data.',
      'Transfers of data from your location to other countries are protected.',
      'We collect your approximate location only.',
      'We use your IP address to estimate your location.',
      'We collect location data at the level of your city.',
      'Your location can be read in your profile, like your bio and avatar.',
      'We share log files, location data and cookies with our partners.',
      'Location information.',
      'Based on your location, some parts of this notice on data may not apply.',
      'The location of our servers is Iceland.',
    ],
  ],
  [
    'communications',
    [
      'We keep what you write to other members.',
      'Calls to our hotline may be recorded.',
      'Our moderators may look at messages that were reported.',
      'Messages are end-to-end encrypted and we cannot read them.',
      'We collect any communications between you and your coach.',
      'We receive copies of the texts you send through the app.',
      'Chat transcripts are shared with our vendor.',
      'We access your SMS to read the code.',
      'We collect communications data.',
      'If you write letters, we store those letters.',
      'Your undelivered messages are deleted from our servers.',
      'We collect the data of those who exchange messages with our staff.',
      'We do not store secret chats.',
      'Live chat: we save the transcript.',
      'If you call, the conversation is recorded.',
      'We do not listen to your calls.',
      'User messages are kept.',
      'We collect e-mail headers.',
      'We read incoming e-mails to find fraud.',
      'We keep the communications within the chat.',
    ],
    [
      'We will send you service messages.',
      'We contact you by push notification or via direct messages.',
      'Message and data rates may apply.',
      'We note which emails you receive from us you open.',
      'Our correspondence address for data requests is Pier 1.',
      'We collect marketing and communications data.',
      'We chat with our users about what they like.',
      'Tell us your state in the body of your message.',
    ],
  ],
  [
    'address-book',
    [
      'The app wants access to contacts.',
      'You can import your e-mail contacts.',
      'Others may sync their phone’s contacts.',
      'We collect the contacts stored in your phone.',
    ],
    ['Our contacts at the agency use the data.', 'We put you on our contact list for newsletters.'],
  ],
  [
    'payment',
    [
      'We receive confirmation of your payment.',
      'Our processor provides us with payment confirmation details.',
      'We retain records pertaining to payments.',
      'We keep your donation history.',
      'We collect your billing and shipping information.',
    ],
    [
      'Our service providers help with hosting, payment processing and e-mail.',
      'They provide payment processing, data analysis and hosting.',
      'We use data to fulfil orders, payments and other transactions.',
    ],
  ],
  [
    'financial-account',
    [
      'Our processor stores your card.',
      'Our processor receives the details of your card.',
      'If you link an account, we may have access to your account balance.',
      'We gather information about your finances.',
      'Statements of your bank accounts are kept as bank account statements.',
      'We keep crypto wallet details.',
      'Your account and routing numbers are stored.',
    ],
    ['We collect non-financial transaction information.', 'We collect Wi-Fi routing information.'],
  ],
  [
    'credentials',
    [
      'Answers to security questions are kept encrypted.',
      'We store your sign-in credentials.',
      'We collect the credentials needed to open your account.',
      'We collect an authentication token.',
    ],
    ['Our staff hold professional credentials, of which we keep records.'],
  ],
  [
    'biometric',
    [
      'A scan of your hand opens the gate.',
      'We extract features of your voice.',
      'Your face is mapped to fit glasses, and we store the map.',
      'We record your typing rhythm.',
      'We need a photo of your face.',
    ],
    ['We collect facial expressions of our staff in drawings.', 'We scan the face of each watch.'],
  ],
  [
    'health',
    [
      'Your workout history is shown to friends.',
      'We calculate the calories burned.',
      'Your mood diary is stored on our servers.',
      'We process information about your illness.',
      'The strap records your heartbeat.',
      'Results of your blood test are kept.',
      'We process your status as a patient.',
      'We read from HealthKit how far you ran.',
    ],
    ['We take a number of steps to protect your data.', 'We collect data on the health of our network.'],
  ],
  [
    'government-id',
    [
      'We collect a copy of your ID.',
      'If you show your ID at the desk, we may store information contained in your ID.',
      'We keep your known traveler number.',
      'You upload the front and back of your ID card.',
      'We need your government photo ID.',
    ],
    ['We collect your device ID.', 'We collect requests of the government.'],
  ],
  [
    'sexual-life',
    [
      'Your profile says whether you like men or women.',
      'We ask for the gender of the partner you are looking for.',
      'You may tell us whether you are gay, bisexual or straight.',
      'Your choices may reveal your orientation.',
    ],
    ['We record the orientation of your screen.'],
  ],
  ['income-tax', ['We ask for proof of income.', 'We collect household earnings.'], ['We keep data for tax purposes.']],
  [
    'criminal-record',
    ['We keep the results of background screenings.', 'We collect conviction data.'],
    ['We use data to find offenders of our terms of use.'],
  ],
  [
    'credit',
    [
      'We collect information from consumer reporting agencies.',
      'We process credit applications.',
      'We may check your credit.',
    ],
    ['We share data to lower the risk of fraud and give credit where it is due.'],
  ],
  ['religion', ['We collect your religious or spiritual views.'], ['We close our church hall on Mondays.']],
  ['politics', ['We hold voter registration data.'], ['We do not use data in political campaigns.']],
  ['ethnicity', ['You may give us your skin tone.'], ['The race results are published with your name.']],
  ['genetic', ['We process genomic data.'], ['We collect genre data.']],
  [
    'call-log',
    ['We log the number called and the length of the call.', 'We collect the numbers you dial.'],
    ['We call the number that you give us.'],
  ],
];

describe.each(WORDINGS)('wordings for %s', (type, meant, other) => {
  it.each(meant)('are read: %s', (text) => {
    expect(sensitive(text)).toContain(type);
  });
  it.each(other)('are told from others: %s', (text) => {
    expect(sensitive(text)).not.toContain(type);
  });
});

describe('phrases among terms', () => {
  const text = 'The GPS location of your phone is kept.';
  const term = (type: DataType, words: string, certain = true) => {
    const start = text.indexOf(words);
    return { type, certain, start, end: start + words.length };
  };
  const read = (...terms: ReturnType<typeof term>[]) =>
    new Phrases(en).among(terms, text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);

  it('give way to another sensitive kind', () => {
    expect(read(term('precise-location', 'GPS location'))).toEqual(['precise-location: GPS location']);
  });
  it('take the place of what is not sensitive', () => {
    expect(read(term('phone', 'phone'))).toEqual(['location: location of your phone']);
  });
  it('grow by a term of their own kind', () => {
    expect(read(term('location', 'GPS location'))).toEqual(['location: GPS location of your phone']);
  });
  it('leave a text without any as it is', () => {
    const terms = [{ type: 'phone' as const, certain: true, start: 0, end: 3 }];
    expect(new Phrases(en).among(terms, 'Fax machines are old.')).toBe(terms);
  });
});

describe('an item under a line that speaks of taking', () => {
  it('is data even where it tells how someone is reached', () => {
    const text = 'transcripts of chats and, if you call us, recordings';
    expect(sensitive(text, { leadIn: 'We collect:' })).toEqual(['communications']);
    expect(sensitive(text)).toEqual([]);
  });
});

describe('a list of words for where someone is', () => {
  it('is data under a line that speaks of taking it, and a heading without one', () => {
    expect(sensitive('Geolocation data.', { leadIn: 'We collect:' })).toEqual(['location']);
    expect(sensitive('Geolocation data.')).toEqual([]);
  });
});
