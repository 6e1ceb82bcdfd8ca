/** What a reader can do, by right. */
export const rights = {
  access: 'See your data',
  correct: 'Correct your data',
  delete: 'Delete your data',
  export: 'Get a copy of your data',
  withdraw: 'Take consent back',
  object: 'Object or opt out',
  'close-account': 'Close your account',
  complain: 'Complain',
  how: {
    'self-service': 'by yourself',
    'on-request': 'by asking them',
    complain: 'to them or to an authority',
    complainToCompany: 'to them',
    complainToAuthority: 'to an authority',
  },
  conditional: 'under certain conditions',
  /** Named, not promised: many only try. */
  days_one: '{{count}} day named for an answer',
  days_other: '{{count}} days named for an answer',
  workingDays_one: '{{count}} working day named for an answer',
  workingDays_other: '{{count}} working days named for an answer',
};
export const retention = {
  fixed: 'For a set time',
  necessary: 'As long as needed',
  'account-lifetime': 'As long as you have an account',
  legal: 'As long as the law requires',
  indefinite: 'With no set end',
  period: 'For {{period}}',
  atMost: 'At most {{period}}',
  legalPeriod: 'At least {{period}}, or as a law requires',
};
export const storage = {
  in: 'Names where data is kept or goes: {{countries}}.',
  affirmed: 'May send data abroad.',
  conditional: 'May send data abroad, under certain conditions.',
  denied: 'Says data does not go abroad at present.',
};
export const children = { age: 'Sets an age line at {{age}}.', mentioned: 'Speaks of children.' };
export const contradictions = {
  sharing: 'sharing data',
  sentence: 'One clause seems to deny what another says.',
  of: 'On {{about}}: one clause seems to deny what another says.',
};
export const dates = { updated: 'Updated {{date}}', effective: 'In force since {{date}}' };
export const languages = {
  same: 'in {{language}}',
  explained: 'in {{policy}}, explained in {{reader}}',
};
export const grade = {
  label: 'Grade {{letter}}, {{score}} of 100',
  short: '{{score}}/100',
  restsOn_one: 'It rests on the {{count}} question of 16 that this policy was found to answer.',
  restsOn_other: 'It rests on the {{count}} questions of 16 that this policy was found to answer.',
  none: 'No grade: too little is stated.',
  labelOwn: 'Grade {{letter}}, {{score}} of 100, by your weights',
  noneOwn: 'No grade by your weights: too little is stated on what counts for you.',
  own: 'graded by your weights',
};
/** Counts with their noun. */
export const count = {
  clauses_one: '{{count}} clause',
  clauses_other: '{{count}} clauses',
  kinds_one: '{{count}} kind',
  kinds_other: '{{count}} kinds',
  minutes_one: '{{count}} min to read',
  minutes_other: '{{count}} min to read',
  companies_one: '{{count}} company by name',
  companies_other: '{{count}} companies by name',
};
