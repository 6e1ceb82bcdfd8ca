import type { PolicyAnalysis } from '../../../src/policy/policy-analysis';
import { assessmentFrom, clausesFrom } from './draft';

/** A made-up notice that says hardly anything. */
export const noticeEn: PolicyAnalysis = {
  schema: 1,
  language: 'en',
  title: 'Privacy',
  url: 'https://kettle-and-moss.example/privacy',
  dates: {},
  extraction: { characters: 320, blocks: 3, coverage: 1 },
  clauses: clausesFrom([
    { text: 'Your privacy matters to us.', section: ['Privacy'] },
    {
      text: 'We use cookies to remember your basket.',
      section: ['Privacy'],
      topics: ['collection'],
      data: [{ type: 'cookies', words: 'cookies' }],
    },
  ]),
  facts: {
    data: [{ type: 'cookies', sensitive: false, basis: [], polarity: 'affirmed', clauses: [1] }],
    recipients: [],
    thirdParties: [],
    retention: [],
    storage: { countries: [], crossBorder: 'not-stated', clauses: [] },
    rights: [],
    children: { clauses: [] },
    contacts: { emails: [], phones: [], urls: [], addresses: [], clauses: [] },
  },
  assessment: assessmentFrom({}),
  contradictions: [],
  grade: null,
};
