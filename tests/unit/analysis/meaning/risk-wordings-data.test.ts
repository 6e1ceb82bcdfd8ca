import { describe, expect, it } from 'vitest';
import { riskIn } from '../../../../src/analysis/meaning/risk/risk';
import type { RiskKind } from '../../../../src/policy/risk';
import { spanOf } from './span';

/** Of each kind of risk in what becomes of the data: other words for it, and what denies it or only sounds like it. */
const WORDINGS: Partial<Record<RiskKind, { says: string[]; not: string[] }>> = {
  'consent-exception': {
    says: [
      'We may give your file to the town without a court order.',
      'Please know that unless you opt out, your lane times may be used by our partners.',
      'We may give your file to the police without telling you.',
      'We may open a locker with or without notice.',
      'We may use your lane times for research unless you object.',
      'We may not need your consent where the law allows it.',
      'We may disclose your file to the town without further notice to you.',
    ],
    not: [
      'We never give a file away without a court order.',
      'Unless you opt out of the newsletter, you hear from us each spring.',
      'We will not open a locker without telling you.',
      'Without notice from you we keep the locker for a year.',
      'We ask for your consent unless the law forbids it.',
    ],
  },
  'hard-to-delete': {
    says: [
      'However, we may retain some information to settle quarrels.',
      'Some of your details may be retained after your request.',
      'For a request to delete, there may be limitations to this right.',
      'Deactivating your account does not erase your data.',
      'If you ask us to remove your reviews, we may still retain certain information.',
      'Once published, your review cannot be taken back.',
      'Removal from our wall does not ensure complete removal.',
      'Your removal request is met, but there might be technical reasons for delays: deletion may take months.',
      'Other members may keep copies of the messages you sent.',
      'We may limit your rights in some cases.',
      'We are not required to delete all records.',
      'Please note that removal may not encompass every copy.',
      'We may keep the file where it is not feasible to remove it.',
    ],
    not: [
      'You may keep some of our towels.',
      'Receipts may be kept for a week after your visit.',
      'Closing your account does not affect the lawfulness of earlier processing.',
      'We keep the number only until your visit, after which it is deleted.',
      'You have the right to the erasure of your data without undue delay.',
      'After deletion nothing stays with us.',
    ],
  },
  'indefinite-retention': {
    says: [
      'We may hold your file for as long as the law allows.',
      'We hold the file for our legitimate business needs or for a year, whichever is longer.',
      'We may keep the logs without any time limit.',
      'We keep the file for as long as we have a legitimate business need.',
      'Your file will be kept unless you ask us to erase it.',
      'We may use such figures indefinitely, since you can no longer be known from them.',
      'We may keep the records beyond that period for operational reasons.',
      'We retain the file for the maximum period permitted by law.',
    ],
    not: [
      'We swim for as long as the weather allows.',
      'You may leave at noon or at closing time, whichever is later.',
      'We never keep a file indefinitely.',
      'We keep the file only as long as we have a legitimate need.',
      'There is no limit on how long you may swim.',
    ],
  },
  'unprotected-transfer': {
    says: [
      'Your file may be less protected abroad.',
      'Some partners are in countries without data protection laws.',
      'Privacy laws vary from country to country, and some protect you less.',
      'Those countries may lack an adequacy decision.',
      'Your file may be accessed by foreign authorities.',
      'We may process your file in any country where we operate pools.',
      'Some of these places may have different levels of privacy protection.',
      'They may not provide the same level of protection.',
    ],
    not: [
      'Some partners are in countries without a sea.',
      'Your rights may vary from country to country.',
      'We send no file to a country without adequate protection and will not transfer it there.',
      'The age from which you may swim alone varies by jurisdiction.',
    ],
  },
  'public-exposure': {
    says: [
      'Your reviews stay public.',
      'Ideas that you send us are not confidential.',
      'Our camera stream of the pool is open to all.',
      'What you tell one member cannot be made private again.',
      'Make sure that you are comfortable with others being able to see it.',
      'We may show others your lane times.',
      'Anyone may read what you write: your comments, for example.',
      'Strangers can see your activity.',
      'Your nickname appears in the ranking that all players see.',
      'Your profile can be found through search engines.',
      'Think before posting anything in a public forum.',
      'There is no expectation of privacy on the wall.',
      'We may publicly post your review.',
      'Your posts may be quoted elsewhere.',
      'Profiles are public by default.',
      'Your lane times can be accessed by anyone.',
      'Other members may be able to determine your whereabouts, and so who you are.',
      'We may show your name and picture next to ads.',
    ],
    not: [
      'Our staff keep what you say confidential.',
      'We will not show others your lane times.',
      'Your e-mail address is not shown to other members.',
      'Only people you approve can see your profile.',
      'We serve the safety of our guests and the public.',
      'Please give us other details that may identify you.',
      'You can choose whether others see your profile.',
      'Figures are shared publicly in aggregated form.',
    ],
  },
  'data-combining': {
    says: [
      'We may match your data with data we buy from brokers.',
      'We enrich your record with data from public sources.',
      'Details from partners may be added to your file: data from other sources is added to your account.',
      'We connect your activity on the portal with other information we store.',
      'We may receive details from other sources to supplement information provided by you.',
      'We cross-reference your file with the lists of other pools.',
      'Here is how we combine the data we hold: by day, by lane and by name.',
      'We connect this information with your account as soon as you open one.',
    ],
    not: [
      'This annex supplements the notice.',
      'Personal data means what alone or in combination with other information may be used to identify you.',
      'We never match your data with that of others.',
      'When you link your account with the club, you see both bookings.',
      'We do not connect such data with your account.',
    ],
  },
  'ads-profiling': {
    says: [
      'We may show you ads for towels.',
      'We may share your address with companies whose products may be of interest to you.',
      'Ads are picked for you by what you have read.',
      'We show adverts that fit your interests.',
      'We deduce your interests.',
      'We work out what you may like from your orders.',
      'We follow you across the web.',
      'We use lookalike audiences.',
      'We upload hashed addresses to social networks.',
      'The ads you see depend on what you do here.',
      'Advertisers may set cookies.',
      'We share your visits with advertisers, who reach you elsewhere.',
      'We use your data to market our lanes to you.',
      'You may see our ads on other websites.',
      'We collect your visits over time for behavioral tracking.',
      'We sort members into market segments by what they buy.',
    ],
    not: [
      'We do not show you ads for towels.',
      'These tags cannot track what you do on other websites.',
      'You will see non-personalized ads.',
      'If you do not want interest-based ads, deactivate them here.',
      'We share your address with the companies that wash your towels.',
      'Advertisers do not receive your data.',
      'We never follow you across the web.',
      'You can ask us for a list of those who use data for their own direct marketing once each calendar year.',
      'A short section of this notice explains how data is used for advertising purposes.',
      'We tell advertisers in aggregated form how many saw their ads.',
      'Remarketing',
      '**C.Tailored Advertising**',
      '### What is Interest-Based Advertising?',
      'In the quiet hours there will be no profiling and no targeted advertising.',
    ],
  },
};

const said = Object.entries(WORDINGS).flatMap(([kind, { says }]) => says.map((text) => [kind, text] as const));
const unsaid = Object.entries(WORDINGS).flatMap(([kind, { not }]) => not.map((text) => [kind, text] as const));

describe('the wording of risks to data in English', () => {
  it.each(said)('%s: %s', (kind, text) => {
    expect(riskIn(spanOf(text), 'en')).toBe(kind);
  });

  it.each(unsaid)('not %s: %s', (_, text) => {
    expect(riskIn(spanOf(text), 'en')).toBeNull();
  });
});
