import type { PolicyAnalysis } from '../../../src/policy/policy-analysis';
import { assessmentFrom, clausesFrom } from './draft';

const COLLECT = 'Information we collect';
const SHARE = 'How we share information';
const CHOICES = 'Your choices';
const MORE = 'Other things to know';

/** A made-up fitness service, as its English policy might read. */
export const fitnessEn: PolicyAnalysis = {
  schema: 1,
  language: 'en',
  title: 'Stridewell Privacy Notice',
  url: 'https://stridewell.example/privacy',
  dates: { effective: '2024-11-02' },
  extraction: { characters: 31_870, blocks: 160, coverage: 0.82 },
  clauses: clausesFrom([
    {
      text: 'When you connect a wearable, we collect your heart rate, sleep and other health data, and your precise location during workouts.',
      section: [COLLECT, 'From your devices'],
      topics: ['collection'],
      marks: ['sensitive'],
      data: [
        { type: 'health', words: 'heart rate, sleep and other health data', sensitive: true },
        { type: 'precise-location', words: 'precise location', sensitive: true },
      ],
    },
    {
      text: 'We may combine this with information from other sources to build a profile of your interests.',
      section: [COLLECT, 'From others'],
      topics: ['collection', 'use'],
      risk: 'data-combining',
      marks: ['risk'],
      data: [{ type: 'profile', words: 'a profile of your interests' }],
    },
    {
      text: 'We collect your name, email address and date of birth when you register.',
      section: [COLLECT, 'From you'],
      topics: ['collection'],
      data: [
        { type: 'name', words: 'name' },
        { type: 'email', words: 'email address' },
        { type: 'birth-date', words: 'date of birth' },
      ],
    },
    {
      text: 'We do not sell your personal information.',
      section: [SHARE],
      topics: ['sharing'],
      marks: ['sharing'],
      sharing: { recipients: [], manner: 'sell', polarity: 'denied' },
      said: { sharing: ['not sell'] },
    },
    {
      text: 'We share identifiers and usage data with advertising partners, who may use them to show you ads elsewhere; under some laws this is called a sale.',
      section: [SHARE, 'Advertising'],
      topics: ['sharing'],
      risk: 'ads-profiling',
      marks: ['sharing', 'risk'],
      data: [{ type: 'usage-log', words: 'usage data' }],
      sharing: { recipients: ['advertisers', 'partners'], manner: 'share', polarity: 'affirmed' },
      said: { sharing: ['share', 'advertising partners'], risk: ['use them to show you ads'] },
    },
    {
      text: 'Your activity feed, including workout routes, is visible to other members unless you change your settings.',
      section: [SHARE, 'Community'],
      topics: ['sharing'],
      risk: 'public-exposure',
      marks: ['sensitive', 'sharing', 'risk'],
      data: [{ type: 'precise-location', words: 'workout routes', sensitive: true }],
      sharing: { recipients: ['other-users'], manner: 'disclose', polarity: 'affirmed' },
      said: { sharing: ['visible to other members'], risk: ['visible to other members'] },
    },
    {
      text: 'We may disclose information to law enforcement where we believe it is appropriate.',
      section: [SHARE, 'Legal'],
      topics: ['sharing'],
      risk: 'broad-discretion',
      marks: ['sharing', 'risk'],
      sharing: { recipients: ['government'], manner: 'disclose', polarity: 'affirmed' },
    },
    {
      text: 'You can ask us to delete your data by writing to privacy@stridewell.example; some backups may persist.',
      section: [CHOICES],
      topics: ['control', 'retention'],
      risk: 'hard-to-delete',
      marks: ['risk'],
    },
    {
      text: 'By continuing to use Stridewell after a change takes effect, you accept the new notice.',
      section: [MORE, 'Changes'],
      topics: ['changes'],
      risk: 'continued-use',
      marks: ['risk'],
    },
    {
      text: 'Information is processed in the United States and Ireland.',
      section: [MORE, 'International transfers'],
      topics: ['retention'],
    },
  ]),
  facts: {
    data: [
      { type: 'health', sensitive: true, basis: ['GDPR-9', 'PIPL-28', 'CPRA'], polarity: 'affirmed', clauses: [0] },
      { type: 'precise-location', sensitive: true, basis: ['CPRA', 'PIPL-28'], polarity: 'affirmed', clauses: [0, 5] },
      { type: 'profile', sensitive: false, basis: [], polarity: 'affirmed', clauses: [1] },
      { type: 'name', sensitive: false, basis: [], polarity: 'affirmed', clauses: [2] },
      { type: 'email', sensitive: false, basis: [], polarity: 'affirmed', clauses: [2] },
      { type: 'birth-date', sensitive: false, basis: [], polarity: 'affirmed', clauses: [2] },
      { type: 'usage-log', sensitive: false, basis: [], polarity: 'affirmed', clauses: [4] },
    ],
    recipients: [
      { recipient: 'advertisers', manner: 'share', polarity: 'affirmed', clauses: [4] },
      { recipient: 'partners', manner: 'share', polarity: 'affirmed', clauses: [4] },
      { recipient: 'other-users', manner: 'disclose', polarity: 'affirmed', clauses: [5] },
      { recipient: 'government', manner: 'disclose', polarity: 'affirmed', clauses: [6] },
    ],
    thirdParties: [],
    retention: [],
    storage: { countries: ['US', 'IE'], crossBorder: 'affirmed', clauses: [9] },
    rights: [{ right: 'delete', how: 'on-request', clauses: [7] }],
    children: { clauses: [] },
    contacts: { emails: ['privacy@stridewell.example'], phones: [], urls: [], addresses: [], clauses: [7] },
  },
  assessment: assessmentFrom({
    advertising: { answer: 'shared', evidence: [4] },
    sale: { answer: 'denied', evidence: [3] },
    'named-recipients': { answer: 'categories', evidence: [4, 5, 6] },
    sensitive: { answer: 'collected', evidence: [0] },
    'cross-border': { answer: 'transferred', evidence: [9] },
    deletion: { answer: 'limited', evidence: [7] },
    changes: { answer: 'continued-use', evidence: [8] },
    government: { answer: 'broad', evidence: [6] },
    contact: { answer: 'privacy-contact', evidence: [7] },
  }),
  contradictions: [{ denies: 3, affirms: 4, about: 'sale' }],
  grade: { letter: 'E', score: 26 },
};
