import { describe, expect, it } from 'vitest';
import { sharingOf } from '../../../../src/analysis/meaning/sharing/sharing';
import type { Polarity } from '../../../../src/policy/sharing';
import { spanOf } from './span';

type Expected = Polarity | 'none';
const polarity = (text: string): Expected => sharingOf(spanOf(text), 'en')?.polarity ?? 'none';

/** What tells sharing apart from its near misses: each kind of sentence with a sentence that only looks like it. */
const PAIRS: Record<string, [Expected, string][]> = {
  'someone takes the data': [
    ['affirmed', 'Our measurement partners collect this data whenever the widget loads.'],
    ['affirmed', 'Sellers receive your delivery address.'],
    ['affirmed', 'Moorhen may use service providers when processing your personal data.'],
    ['affirmed', 'These providers may maintain databases which hold your e-mail address.'],
    ['affirmed', 'Through the embedded feed, Twitter may collect certain personal data.'],
    ['affirmed', 'We give certain info about you to advertising partners.'],
    ['affirmed', 'The tag may deliver information to a third party about how you use the baths.'],
    ['none', 'State law requires us to disclose certain information about the categories that we collect.'],
    ['none', 'Personal information does not include information that is publicly available.'],
    ['none', 'We compare our list of members to lists received from other companies.'],
    ['none', 'We work with the authorities to settle complaints regarding the transfer of personal data.'],
    ['none', 'Your details are used to tell you of release date changes.'],
    ['none', 'The following notices explain practices with respect to services by other companies that you may use.'],
    ['affirmed', 'We and companies we work with may deploy cookies.'],
    ['denied', 'Third parties do not have access to your diary entries and photos.'],
    ['none', 'If you pay through one of our partners, we may use that data to speed up your next booking.'],
    ['none', 'Like most other providers, we also use cookies.'],
    ['none', 'Our service providers include companies that assist us with telephone support.'],
  ],
  'it is told what others may do with it': [
    ['affirmed', 'We require our couriers and other contractors to keep your details confidential.'],
    ['affirmed', 'Vendors are prohibited from using personal information for purposes of their own.'],
    ['none', 'Guests are not permitted to use the sauna, and we collect no data there.'],
  ],
  'data comes in': [
    ['none', 'Moorhen Ltd obtains records about its members from outside companies, such as credit insurers.'],
    ['none', 'Login services may provide us with your nickname and the names of your friends.'],
    ['none', 'Shops may collect and provide us with personal information about their regular customers.'],
    ['affirmed', 'The companies may combine data that they collect here with data from other sources.'],
  ],
  'data goes to another country, to nobody in particular': [
    ['none', 'When we transfer your personal data internationally, we rely on standard contractual clauses.'],
    ['none', 'Your records may be moved to servers outside the country in which you live.'],
    ['affirmed', 'We transfer your personal data to our affiliates in other countries.'],
  ],
  'rights, choices and requests': [
    ['none', 'You have choices about the collection, use and sharing of your personal data.'],
    ['none', 'For portability requests we choose a format in which you can send your data to another company.'],
    ['none', 'Tap the “Do Not Sell or Share My Personal Information” link in the footer.'],
    ['denied', 'We do not sell or share your personal information.'],
    ['conditional', 'We reserve the right to disclose your personal information to a buyer after a merger.'],
  ],
  'what the policy speaks of, and what words mean': [
    ['none', 'This notice explains how Moorhen, Inc. (“we”) collects, uses and shares your personal data.'],
    ['none', 'Write to us with questions about the collection, use or sharing of your data.'],
    ['none', '“Processor” means any person who handles the data for the controller.'],
    ['none', '“Handling”, in respect of data, includes to store it and to disclose it to others.'],
    ['affirmed', 'Entities with whom we may share your records are listed below.'],
  ],
  'laws are obeyed': [
    ['none', 'We retain your details as long as needed to provide the service and comply with our legal obligations.'],
    ['none', 'We use your data to keep the service safe and to comply with our legal obligations.'],
    ['conditional', 'We use your data to respond to lawful requests of the police.'],
  ],
  safeguards: [
    ['none', 'This measure makes sure that your data is not disclosed to anyone without a need to know.'],
    ['none', 'Anyone with access to your phone may be able to read your messages.'],
    ['none', 'Your data is encrypted while it is being transmitted between your phone and our servers.'],
  ],
  'what the reader does': [
    ['none', 'Use common sense before disclosing personal information to others.'],
    ['none', 'You understand that you are sharing the data in your profile with us.'],
    ['affirmed', 'You authorize us to share this information with the makers and suppliers of what you order.'],
    ['affirmed', 'Whatever you write there will be posted along with your username.'],
  ],
  'who may see it': [
    ['affirmed', 'Your score is available to, and searchable by, other players.'],
    ['affirmed', 'Your first name can be seen by all members.'],
    ['affirmed', 'Your comments are public.'],
    ['none', 'Processing may be necessary to act in the public interest, using your data.'],
    ['none', 'We take some of the data from public records.'],
    ['none', 'If you leave, your profile will no longer be visible to other members.'],
  ],
  'what identifies nobody': [
    ['none', 'We share with researchers anonymous, aggregated data about all swimmers.'],
    ['none', 'We prepare aggregated reports that we share with our partners, without any names.'],
    ['affirmed', 'We share aggregated statistics and your personal data with our partners.'],
  ],
  'sharing in other words': [
    ['affirmed', 'This includes exchanging records with other entities to fight fraud.'],
    ['affirmed', 'We provide our insurers with certain personal information.'],
    ['affirmed', 'Paying may result in the collection of your data by the bank.'],
    ['affirmed', 'Names of swimmers will be among the assets transferred, with their other data.'],
    ['affirmed', 'We work with a mailing house, to which we transfer your e-mail address.'],
    ['affirmed', 'With our parent company and its subsidiaries;'],
    ['denied', 'Your data will not be passed on.'],
    ['denied', 'We do not provide your data in exchange for money.'],
    ['conditional', 'We ask for consent to the sharing of any sensitive data.'],
    ['none', 'With our parent company we have built three pools.'],
    ['denied', 'We do not rent, sell, or share personal information about you with other people.'],
    ['none', 'Tell us about a trade union membership and other data concerning your work.'],
    ['affirmed', 'We employ other companies and individuals to perform functions on our behalf.'],
    ['affirmed', 'A link to your profile will be provided to these members.'],
    ['affirmed', 'What you write, with your details, can be read, collected and used by other users.'],
    ['affirmed', 'Our customer information may be one of the business assets we transfer.'],
    [
      'denied',
      'Information about our customers matters to us, and we are not in the business of selling it to others.',
    ],
    ['affirmed', 'The data collected and stored by third parties remains subject to their rules.'],
    ['none', 'We use information to respond to your requests.'],
  ],
};

describe.each(Object.entries(PAIRS))('sharing in English: %s', (_, pairs) => {
  it.each(pairs)('%s: %s', (expected, text) => {
    expect(polarity(text)).toBe(expected);
  });
});
