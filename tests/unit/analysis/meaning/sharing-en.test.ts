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
  'who is let in': [
    ['affirmed', 'We limit access to your diary entries and data to trainers and contractors who need them.'],
    ['affirmed', 'Your resume can be viewed by parties who pay for our pool of lifeguards.'],
    ['affirmed', 'Trainers will see your photos, and other members will see your lane times.'],
    ['conditional', 'You decide who can see your photos.'],
    ['affirmed', 'Here is a list of companies we allow to set cookies in your browser.'],
    ['affirmed', 'We let sponsors know that a swimmer has read their messages.'],
    ['affirmed', 'We permit businesses that we work with to call you about offers.'],
    ['affirmed', 'Some of our pools use service providers from Norway.'],
    ['affirmed', 'The tower carries third-party cookies and our own.'],
    ['affirmed', 'We have signed a data processing agreement with Google for our maps.'],
    ['affirmed', 'The pool operators are responsible for their own use of your personal data.'],
    ['affirmed', 'When you sign in with Facebook, Facebook may place a cookie on your phone.'],
    ['affirmed', 'We require third parties to respect the security of your personal data.'],
    ['affirmed', 'When you write on the wall, we - and other users - receive what you write and other data.'],
    ['affirmed', 'We may employ independent contractors to sweep the pools.'],
    [
      'affirmed',
      'Third parties that support the pool by serving drinks or renting towels, such as the kiosk and the laundry beside the big basin, may also collect data.',
    ],
    ['affirmed', 'These parties may collect data from your wristband.'],
    ['affirmed', 'Sponsors may learn information from how you look at their towels.'],
    ['affirmed', 'All such providers are bound by us to keep the data confidential.'],
    ['affirmed', 'We direct all such providers to maintain the secrecy of the data.'],
    ['affirmed', 'If your school pays, we may give data about your visits to them.'],
    ['conditional', 'We may keep it to respond to law enforcement requests.'],
    ['conditional', 'We will never provide any information that you give to us to a third party without your consent.'],
    ['none', 'An accounting portal may request access to the data in your account.'],
    ['none', 'The use of the Facebook login is subject to its terms, which govern what it stores.'],
    ['none', 'It may include data about the sites and other services you use.'],
    ['none', 'The data obtained by us varies by social network.'],
    ['none', 'Who can see your information'],
    ['none', 'Share location while swimming'],
    ['none', 'Information about the data collected by Facebook is available in its policy.'],
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
    ['none', 'This notice explains how Moorhen Ltd. and its subsidiaries collect, use and disclose personal data.'],
    ['none', 'Does Moorhen share your personal information?'],
    ['none', '### 4. Whom we share your data with: our partners'],
    ['none', 'IV. Information we disclose to third parties'],
    ['none', 'When you visit a third party website from the app, such third party may use cookies on your computer.'],
    ['none', 'The use of such information by a third party depends on the privacy policy of that third party.'],
    ['affirmed', 'We disclose information to third parties who print our tickets.'],
    ['affirmed', 'Third parties may use cookies on our website to collect your data.'],
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
  'whom it may go to, in other words': [
    ['affirmed', 'The following details are made available online: first name, swimming style.'],
    ['affirmed', 'We use what you tell us to publish your story on our site.'],
    ['affirmed', 'This involves the sharing of your data for purposes of measurement.'],
    ['denied', 'Your details are never for sale.'],
    ['affirmed', 'These records will be shared with a sponsor that has a contract with us.'],
    ['affirmed', 'This means that others may see, copy or share your pictures.'],
    ['conditional', 'This may include responding to legal requests from other states.'],
    ['conditional', 'In such deals, our lists may be among the transferred assets.'],
    ['affirmed', 'We share your personal and non-personal information to fight fraud.'],
    ['none', 'We share information about our swimmers in aggregate form.'],
    ['none', 'Such details are your name and other data that is not otherwise publicly available.'],
    ['none', 'The recipients or categories of recipients to whom the data has been disclosed;'],
    ['none', 'We collect the address of your modem, which may disclose the location of the pool.'],
    ['none', 'We offer swimmers the opportunity to provide comments to other swimmers and other users.'],
    ['none', 'Providing additional details improves your chance to meet suitable other swimmers.'],
  ],
  'said, denied or bound to conditions': [
    ['affirmed', 'We provide these companies only with the information they need to clean the pools.'],
    ['affirmed', 'If you prefer that we do not share this information with third parties, write to us.'],
    ['affirmed', 'We have no control over the data collected by Facebook.'],
    ['conditional', 'We share information about you with third parties whenever you ask for it.'],
    ['affirmed', 'Our partners are required to treat your personal data in accordance with the law.'],
    ['denied', 'We do not share this information with third parties.'],
    ['conditional', 'We share it with the police only if you ask us to share your data.'],
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
    ['conditional', 'Our customer information may be one of the business assets we transfer.'],
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

describe('sharing told by what stands above', () => {
  const under = (section: string, text: string): Expected =>
    sharingOf({ ...spanOf(text), section: [section] }, 'en')?.polarity ?? 'none';
  const led = (leadIn: string, text: string): Expected =>
    sharingOf({ ...spanOf(text), leadIn }, 'en')?.polarity ?? 'none';

  it.each<[Expected, string, string]>([
    ['conditional', 'Disclosures of your data', 'With your consent.'],
    ['conditional', 'How we share data', 'In connection with a merger or a sale of assets.'],
    ['affirmed', 'How we share data', 'Technology vendors, including those who run our servers.'],
    ['none', 'How we use data', 'Technology vendors, including those who run our servers.'],
    ['none', 'How we share data', 'To learn more, ask at the desk.'],
    ['none', 'How we share data', 'Sponsors are listed at the entrance.'],
  ])('%s: under "%s": %s', (expected, section, text) => {
    expect(under(section, text)).toBe(expected);
  });

  it.each<[Expected, string, string]>([
    ['conditional', 'We may share your data:', 'if we are required to do so by law;'],
    ['affirmed', 'We may share your data:', 'so that the lifeguards know you;'],
    ['affirmed', 'Moorhen engages service providers to:', 'send letters to swimmers;'],
    ['affirmed', 'In particular with:', 'the firm that cleans the pools;'],
  ])('%s: after "%s": %s', (expected, leadIn, text) => {
    expect(led(leadIn, text)).toBe(expected);
  });
});
