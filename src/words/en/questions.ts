/**
 * The sixteen questions. `ask`: as put to the policy. `about`: what it is silent on.
 * Each answer has a `tag` of a few words and a `sentence` that claims no more than what the policy says.
 */
export const questions = {
  advertising: { ask: 'Does data reach advertisers?', about: 'advertisers' },
  sale: { ask: 'Is data sold?', about: 'selling data' },
  'named-recipients': { ask: 'Does it say who gets data?', about: 'who gets data' },
  sensitive: { ask: 'Does it take sensitive data?', about: 'sensitive data' },
  retention: { ask: 'How long is data kept?', about: 'how long data is kept' },
  'cross-border': { ask: 'Does data leave the country?', about: 'sending data abroad' },
  deletion: { ask: 'Can you have data deleted?', about: 'deleting data' },
  access: { ask: 'Can you see or correct it?', about: 'seeing or correcting data' },
  withdrawal: { ask: 'Can you take consent back?', about: 'taking consent back' },
  personalisation: { ask: 'Can you turn profiling off?', about: 'profiling' },
  breach: { ask: 'Will you be told of a leak?', about: 'telling you of a leak' },
  changes: { ask: 'How do you learn of changes?', about: 'changes to the policy' },
  children: { ask: 'How are children treated?', about: 'children' },
  government: { ask: 'When do authorities get data?', about: 'authorities' },
  merger: { ask: 'What if the company is sold?', about: 'a sale of the company' },
  contact: { ask: 'Whom can you ask?', about: 'whom to ask' },
};
export const answers = {
  advertising: {
    none: { tag: 'says no', sentence: 'Says it does not give data to advertisers.' },
    'first-party-only': {
      tag: 'own ads',
      sentence: 'Speaks of its own advertising, and nothing was found on giving data to advertisers.',
    },
    anonymised: { tag: 'anonymised', sentence: 'Says advertisers get data that does not identify you.' },
    'opt-in': { tag: 'if you agree', sentence: 'Says advertisers may get data only if you agree.' },
    'opt-out': {
      tag: 'can opt out',
      sentence: 'May give data to advertisers, and names a way to opt out of some advertising.',
    },
    shared: { tag: 'may share', sentence: 'May give data to advertisers.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on whether advertisers get data.' },
  },
  sale: {
    denied: { tag: 'says no', sentence: 'Says it does not sell data.' },
    sells: { tag: 'maybe a sale', sentence: 'May sell data, or share it in a way that some laws call a sale.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on whether data is sold.' },
  },
  'named-recipients': {
    'none-shared': { tag: 'denies sharing', sentence: 'Denies sharing data, and nobody who gets it was found.' },
    named: { tag: 'by name', sentence: 'Names companies that may get data.' },
    categories: { tag: 'by kind', sentence: 'Describes by kind who may get data.' },
    vague: { tag: 'in general', sentence: 'Speaks of who may get data in general terms.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on who gets data.' },
  },
  sensitive: {
    denied: { tag: 'says no', sentence: 'Says it does not take sensitive data.' },
    'separate-consent': {
      tag: 'with conditions',
      sentence: 'May take sensitive data, with a consent of its own or under conditions.',
    },
    collected: { tag: 'may take', sentence: 'May take sensitive data.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on sensitive data.' },
  },
  retention: {
    fixed: { tag: 'set periods', sentence: 'Gives a period for how long data is kept, at least for some.' },
    'account-lifetime': {
      tag: 'with the account',
      sentence: 'Says data is kept as long as you have an account, at least some.',
    },
    necessary: { tag: 'as needed', sentence: 'Says data is kept as long as it is needed or a law requires.' },
    indefinite: { tag: 'no end stated', sentence: 'May keep data without a stated end, at least some.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on how long data is kept.' },
  },
  'cross-border': {
    'domestic-only': { tag: 'kept at home', sentence: 'Says data is kept in the country at present.' },
    consent: { tag: 'if you agree', sentence: 'Says data goes abroad only if you agree.' },
    safeguards: {
      tag: 'with safeguards',
      sentence: 'May send data abroad, at least in some cases, and names safeguards for it.',
    },
    'may-transfer': { tag: 'may send', sentence: 'May send data abroad, at least in some cases.' },
    transferred: { tag: 'sends', sentence: 'Says data goes to other countries.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on sending data abroad.' },
  },
  deletion: {
    'self-service': { tag: 'yourself', sentence: 'Says you can delete data yourself, at least some.' },
    'on-request': { tag: 'on request', sentence: 'Says you can ask to have data deleted, at least in some cases.' },
    limited: { tag: 'with limits', sentence: 'Names cases in which data may not be deleted.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on deleting data.' },
  },
  access: {
    'self-service': { tag: 'yourself', sentence: 'Says you can see or correct data yourself, at least some.' },
    'on-request': { tag: 'on request', sentence: 'Says you can ask to see or correct data, at least in some cases.' },
    limited: { tag: 'with limits', sentence: 'Names cases in which data may not be seen or corrected.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on seeing or correcting data.' },
  },
  withdrawal: {
    yes: { tag: 'yes', sentence: 'Says you can take your consent back.' },
    'in-part': { tag: 'in part', sentence: 'Says you can take your consent back, at least in some cases.' },
    'with-consequences': {
      tag: 'at a cost',
      sentence: 'Speaks of taking consent back, and of what you may lose by it.',
    },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on taking consent back.' },
  },
  personalisation: {
    'opt-in': { tag: 'if you agree', sentence: 'Speaks of your consent before it personalises.' },
    'opt-out': { tag: 'can be turned off', sentence: 'May personalise, and names a way to turn some of it off.' },
    'some-choice': {
      tag: 'some choice',
      sentence: 'May personalise, and speaks of choices that may bear on it.',
    },
    'no-choice': { tag: 'no switch found', sentence: 'May personalise, and no switch made for that was found.' },
    none: { tag: 'denies it', sentence: 'Denies profiling or personalising, at least of some kind.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on personalising.' },
  },
  breach: {
    notified: { tag: 'yes', sentence: 'Says it gives notice of a leak, at least in some cases.' },
    possible: { tag: 'maybe', sentence: 'Says it may give notice of a leak.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on giving notice of a leak.' },
  },
  changes: {
    'consent-required': { tag: 'asks you', sentence: 'Says changes need your consent, at least some of them.' },
    notified: { tag: 'tells you', sentence: 'Speaks of giving notice of changes, at least of some.' },
    'notice-then-use': {
      tag: 'notice, then use',
      sentence: 'Speaks of giving notice of changes; going on using it counts as accepting them, at least some.',
    },
    'continued-use': {
      tag: 'by going on',
      sentence: 'Says going on using it counts as accepting changes, at least some.',
    },
    silent: {
      tag: 'no direct notice',
      sentence: 'Speaks of changes without notice, or with no more than posting them.',
    },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on how you learn of changes.' },
  },
  children: {
    'not-collected': {
      tag: 'not for them',
      sentence: 'Says the service is not for children, or does not knowingly take their data.',
    },
    'parental-consent': {
      tag: 'parents agree',
      sentence: 'Says a parent or guardian has to agree for a child, at least in some cases.',
    },
    guidance: { tag: 'parents guide', sentence: 'Says a child should read or use it with a parent or guardian.' },
    collected: { tag: 'may take', sentence: 'May take data about children.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on children.' },
  },
  government: {
    'legal-process': {
      tag: 'by law',
      sentence: 'May give data to authorities when laws, courts or orders ask for it.',
    },
    'named-cases': { tag: 'in some cases', sentence: 'May give data to authorities in cases that it names.' },
    broad: { tag: 'worded widely', sentence: 'May give data to authorities; the cases are worded widely.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on authorities getting data.' },
  },
  merger: {
    consent: { tag: 'your consent', sentence: 'Speaks of your consent when a new owner takes over.' },
    notified: { tag: 'gives notice', sentence: 'Speaks of giving notice when a new owner takes over.' },
    transferred: { tag: 'goes along', sentence: 'Data may go to a new owner along with the company.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on a sale of the company.' },
  },
  contact: {
    'privacy-contact': { tag: 'privacy contact', sentence: 'Names a contact for questions of privacy.' },
    'general-contact': { tag: 'general contact', sentence: 'Names a general contact.' },
    'not-stated': { tag: 'nothing found', sentence: 'Nothing found on whom to ask.' },
  },
};
