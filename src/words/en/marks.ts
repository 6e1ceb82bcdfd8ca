/** The kinds of marks, with what each stands for. */
export const kinds = {
  sensitive: {
    label: 'Sensitive data',
    about: 'Data that the law gives special protection',
    spoken: 'Speaks of sensitive data.',
  },
  sharing: { label: 'Sharing', about: 'Data going to someone else, or not' },
  risk: { label: 'Risk', about: 'Wording that may be against your interest' },
};
/** What a clause is about. */
export const topics = {
  collection: 'What is collected',
  permissions: 'Permissions',
  sharing: 'Who gets it',
  use: 'What it is used for',
  retention: 'How long it is kept',
  security: 'Security',
  audiences: 'Children and other groups',
  control: 'Your rights',
  contact: 'Contact',
  changes: 'Changes to the policy',
  cessation: 'If the service ends',
};
/** Wordings that may be against the reader's interest: `label` names it, `reason` says why it was marked. */
export const risks = {
  'continued-use': {
    label: 'Using it counts as agreeing',
    reason: 'Going on using the service may count as your agreement.',
  },
  'no-guarantee': {
    label: 'Security is not guaranteed',
    reason: 'Says that full security of your data cannot be promised.',
  },
  'change-without-notice': {
    label: 'May change without notice',
    reason: 'Terms may change without a notice to you.',
  },
  'refusal-costs': {
    label: 'Refusing may cost you a function',
    reason: 'If you refuse or take consent back, you may lose the service or a part of it.',
  },
  'broad-discretion': {
    label: 'Leaves room to decide',
    reason: 'Worded widely, so that much may be left to the company to decide.',
  },
  'indefinite-retention': {
    label: 'No end to keeping it',
    reason: 'May let data be kept without a stated end.',
  },
  'liability-shift': {
    label: 'Responsibility may be yours',
    reason: 'May put a responsibility or a loss on you rather than on the company.',
  },
  'consent-exception': {
    label: 'Cases without your consent',
    reason: 'Names cases in which data may be used or shared without asking you.',
  },
  'hard-to-delete': {
    label: 'Deletion has limits',
    reason: 'Some data or copies may remain after you ask for deletion.',
  },
  'data-combining': {
    label: 'May combine data',
    reason: 'May put together data about you from different sources.',
  },
  'unprotected-transfer': {
    label: 'Abroad, maybe less protected',
    reason: 'Data may go to places where the law protects it less.',
  },
  'fee-or-identity-hurdle': {
    label: 'A fee or proof of identity',
    reason: 'Using a right may need a fee or proof of who you are.',
  },
  'public-exposure': {
    label: 'May be seen by others',
    reason: 'What you share may be seen by other people.',
  },
  'ads-profiling': {
    label: 'Ads based on your data',
    reason: 'May use data about you to choose ads or content for you.',
  },
  other: {
    label: 'Worth reading',
    reason: 'May be against your interest: read the words themselves.',
  },
};
/** Laws by which data counts as sensitive. */
export const laws = {
  PIPL: 'China’s PIPL',
  GDPR: 'EU GDPR',
  CPRA: 'California’s CPRA',
  GBT: 'Chinese standard GB/T 35273',
  article: '{{law}}, Art. {{number}}',
  annex: '{{law}}, Annex {{number}}',
};
