import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../../src/analysis/meaning/meaning';
import { spokenData } from '../../../../src/analysis/meaning/spoken-data';
import type { DataType } from '../../../../src/policy/data-type';
import { spanOf } from './span';

const sensitive = (text: string): DataType[] => {
  const found = spokenData(spanOf(text), 'en').filter((mention) => mention.sensitive);
  return [...new Set(found.map(({ type }) => type))];
};
const marked = (text: string) => meaningOf(spanOf(text), 'en', { strong: () => false }).marks.includes('sensitive');

/** Words of sensitive data, each with a use of them that speaks of something else. */
const PAIRS: Record<string, [DataType[], string][]> = {
  'movements of a person and of a pointer': [
    [['precise-location'], 'We record the latitude and longitude of your bike.'],
    [[], 'We use this technology to track users’ movements around the site.'],
  ],
  'an address book and friends of a network': [
    [['address-book'], 'With your permission we read the contacts in your address book.'],
    [[], 'From the network we receive your nickname and your list of friends.'],
    [[], 'If you unsubscribe, we put your e-mail address on our do-not-contact list.'],
  ],
  'treatment, height and claims': [
    [['health'], 'We receive your height and weight from the scale.'],
    [[], 'You will not receive discriminatory treatment for exercising your privacy rights over your data.'],
    [[], 'Our scooters collect technical data such as speed, direction, height and battery level.'],
    [[], 'Collection may be necessary to assess or settle an insurance claim.'],
  ],
  'cards and payments': [
    [['financial-account'], 'We store your debit or credit card number.'],
    [[], 'When you enter your loyalty card number, we pass your points on to the shop.'],
    [[], 'We share the order with payment and transaction fulfillment providers.'],
  ],
  'numbers of persons and of devices': [
    [['government-id'], 'We ask for your national identification number.'],
    [[], 'We collect mobile device identification numbers.'],
    [[], 'A natural person who can be identified by an identification number or by other factors.'],
  ],
  'what messages say': [
    [['communications'], 'We receive the contents of a message that you send to our support team.'],
    [['communications'], 'If you write to us, we will retain such email for our files.'],
    [[], 'We may send you service messages about your order.'],
  ],
  'what an account is opened with': [
    [['credentials'], 'You are required to provide a username and password.'],
    [[], 'We use your nickname to provide a password reset link.'],
  ],
  children: [
    [['minor'], 'We do not knowingly collect personal information from anyone younger than 16.'],
    [['minor', 'location'], 'A child may share his or her location with the other riders.'],
    [['minor'], 'Childrens Information'],
    [['minor'], '9. Children'],
    [[], 'We scan content for child abuse and share information with the police.'],
    [['minor'], 'No one under age 13 may provide any information.'],
    [['minor'], 'Our policy towards children'],
    [['minor'], 'The games do not store photos of children.'],
    [['minor'], 'A child under 12 might have a family account.'],
    [['minor'], 'If you are under 16, a parent has to opt in to such sales.'],
    [
      [],
      'Parents should monitor their children and teach them not to give out data: we recommend that they discuss it.',
    ],
    [[], 'If you have questions about our children’s privacy practices, ask the desk.'],
    [[], 'We recommend that you tell your children how to keep data private.'],
    [['minor'], 'Children'],
    [['minor'], 'A child’s account is treated like any other account.'],
    [['minor'], 'Our rules for children comply with COPPA.'],
    [[], 'Our lessons are not meant for children.'],
    [[], 'Are children allowed in the pool?'],
  ],
  'what passes between members': [
    [['communications'], 'When you send a message to other users, we may retain the message.'],
    [['communications'], 'Communication between members is encrypted.'],
    [['communications'], 'We keep a record of your communication with the desk.'],
    [['communications'], 'We keep a log of all messages sent in the app.'],
    [[], 'You can change your communication options at the desk.'],
    [[], 'All messages of our newsletter tell of races.'],
  ],
  'where someone is': [
    [['precise-location'], 'We collect your device coordinates.'],
    [['precise-location'], 'The app shows pools near your current location.'],
    [['location'], 'With location sharing your trainer sees where you swim.'],
    [[], 'We collect the general location of your device.'],
  ],
  'whom someone looks for, and faces': [
    [['sexual-life'], 'You may tell us your gender and the gender you prefer.'],
    [['biometric'], 'For photo verification we scan each picture.'],
    [[], 'You may tell us your preferred lane.'],
    [[], 'We scan each ticket.'],
  ],
  'names of firms, goods and dangers': [
    [['health'], 'We collect data on your fitness and wellness.'],
    [['sexual-life', 'health'], 'Members may give us details of their sexual life, health, or habits.'],
    [[], 'Tidewater Fitness collects data of its members.'],
    [[], 'We use data to prevent serious injury and protect property, health or safety.'],
    [[], 'We collect requests of people with disabilities.'],
    [[], 'Doctors provide their name and medical specialty.'],
    [[], 'The Health Insurance Portability rules say how we use data.'],
    [[], 'Care for data is in our DNA.'],
  ],
  'cards that pay and cards that open doors': [
    [['financial-account'], 'We store your card number.'],
    [[], 'We store your library card number.'],
    [[], 'You may apply for a credit card with the data of your profile.'],
    [[], 'We keep data for financial record-keeping.'],
    [[], 'Sign up for our credit card offers with your data.'],
    [[], 'We use your phone number to send you security codes.'],
    [[], 'Please include your account number in your letter about our data.'],
  ],
  'checks, and those who make them': [
    [['criminal-record'], 'We store the result of your background check.'],
    [[], 'We share data with background check providers.'],
  ],
  'passwords kept and passwords advised': [
    [['credentials'], 'We store your password.'],
    [[], 'Whatever data we collect, choose a strong password.'],
  ],
  payments: [
    [['payment'], 'Such banks are responsible for what they do to process any payment.'],
    [['payment'], 'We keep the number associated with the payment.'],
    [[], 'Our couriers help with processing credit card payments.'],
  ],
};

describe.each(Object.entries(PAIRS))('sensitive data in English: %s', (_, pairs) => {
  it.each(pairs)('%j: %s', (expected, text) => {
    expect(sensitive(text)).toEqual(expected);
  });
});

describe('a definition', () => {
  it('of the law names no data of the reader; the company’s own may', () => {
    expect(sensitive('“Personal data” means a name, an account number or a passport number.')).toEqual([]);
    const own = 'Personal information means information that you provide, such as your account number.';
    expect(sensitive(own)).toEqual(['financial-account']);
  });
});

describe('sensitive data in general', () => {
  it.each<[boolean, string]>([
    [true, 'We process special category data of our members.'],
    [true, 'Your profile may contain sensitive details about you.'],
    [true, 'We collect characteristics of protected classes.'],
    [true, 'We do not use or disclose sensitive personal information (as defined under state law) to guess at traits.'],
    [true, 'We do not collect sensitive personal information.'],
    [true, 'Some of this data might be considered sensitive where you live.'],
    [false, 'Our lifeguards are considered sensitive to noise.'],
    [false, 'Please do not include sensitive information in your e-mail.'],
  ])('%s: %s', (expected, text) => {
    expect(marked(text)).toBe(expected);
  });
});
