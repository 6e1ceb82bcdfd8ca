import { describe, expect, it } from 'vitest';
import { riskIn } from '../../../../src/analysis/meaning/risk/risk';
import type { RiskKind } from '../../../../src/policy/risk';
import { spanOf } from './span';

/** Of each kind: other words for it, and what denies it or only sounds like it. */
const WORDINGS: Record<RiskKind, { says: string[]; not: string[] }> = {
  'continued-use': {
    says: [
      'Going on using the lockers means that you accept the new rules.',
      'If you keep using the portal, you agree to the changes.',
      'Your ongoing use will be regarded as acceptance.',
      'Creating an account means you have read and accepted this notice.',
      'You accept this policy by opening the app.',
      'If you do not object within ten days, you are taken to have agreed.',
      'Use of the lockers constitutes agreement.',
      'You consent to our use of your lane times.',
      'By interacting with our staff you acknowledge that we may record you.',
      'Submission of the form confirms your consent to this notice.',
      'Your filing of the form represents your agreement after its submission, which represents your agreement to the transfer.',
      'You will be deemed to have read and accepted the changes.',
      'When you use the lockers you acknowledge that you have read these rules.',
    ],
    not: [
      'You may consent to the newsletter when you use the lockers.',
      'Your use of the lockers does not mean that we read your mail.',
      'Consent means a freely given sign by which you accept the processing.',
      'By using the form you can withdraw your consent.',
      'You consent to nothing by asking us a question.',
    ],
  },
  'no-guarantee': {
    says: [
      'No lock is foolproof.',
      'The internet is not a secure environment.',
      'Despite our efforts, others may read along.',
      'We cannot be certain that hackers will never succeed.',
      'Sending a form over the internet is never entirely without risk.',
      'Absolute protection against strangers is not possible.',
      'Security safeguards may fail.',
      'We make no warranty as to the safety of your data.',
      'Sending data over the internet can have security gaps.',
      'No one can guarantee the complete safety of the lockers.',
      'Your data may be stolen all the same.',
      'It may be possible for someone to find a way around our security measures.',
    ],
    not: [
      'We assess the risk of fraud for each booking.',
      'If a breach occurs, we tell you within two days.',
      'To set the period we weigh the risk of harm from unauthorized use of the data.',
      'We take measures against unauthorized access.',
      'No towel is perfect for everyone, so choose your own.',
    ],
  },
  'liability-shift': {
    says: [
      'We have no duty to keep such data private.',
      'We are not obliged to remove what others have written about you.',
      'What partners do with the data is outside our control.',
      'You bear the loss if your key is misused.',
      'You will indemnify us against claims that arise from your postings.',
      'Please make sure that you have permission from your friends before you give us their numbers.',
      'You confirm to us that you have obtained their leave.',
      'Members are responsible for what happens with their key.',
      'It is up to you to keep your login safe.',
      'In no event shall Moorhen be liable for lost towels or data.',
      'What such firms do is not the responsibility of Moorhen.',
      'We do not supervise how the trainers process your data.',
    ],
    not: [
      'You are under no obligation to give us your age.',
      'We have an obligation to keep invoices for ten years.',
      'A parent gives us permission to write to the child.',
      'The officer responsible for this notice is named below.',
      'You have the right to see what we hold.',
    ],
  },
  'change-without-notice': {
    says: [
      'Please check this page frequently, since the current version always applies.',
      'You should review this policy periodically.',
      'You are advised to consult this page often.',
      'We urge you to look at this notice regularly.',
      'Changes apply as soon as they are posted here.',
      'The revised notice takes effect once it is published.',
      'These terms are subject to change without warning.',
      'The terms may be modified by us unilaterally.',
      'We can alter our notice from time to time without telling you.',
      'Moorhen reserves the right to amend this notice.',
      'We may at our discretion revise and amend the rules of this policy.',
      'We are not required to notify you of every change.',
    ],
    not: [
      'You should check the page of your booking regularly.',
      'We review our locks regularly.',
      'We will notify you before the revised notice takes effect.',
      'Prices are listed at the desk and change with the season.',
      'Whenever we hire a guard, we ask for references and show our policy.',
    ],
  },
  'consent-exception': {
    says: [
      'We may give your file to the police without telling you.',
      'We may open a locker with or without notice.',
      'We may use your lane times for research unless you object.',
      'We may not need your consent where the law allows it.',
      'We may disclose your file to the town without further notice to you.',
    ],
    not: [
      'We will not open a locker without telling you.',
      'Without notice from you we keep the locker for a year.',
      'We ask for your consent unless the law forbids it.',
    ],
  },
  'refusal-costs': {
    says: [
      'If you object to any changes, you should stop using the lockers.',
      'If you disagree, please uninstall the app.',
      'Your only remedy is to close your account.',
      'You must accept the notice in order to use the lockers.',
      'You may miss out on offers if you refuse.',
      'If you withdraw consent, we may close your account.',
      'Some functions do not work without your location.',
      'Please note that by doing so you may not be able to book.',
      'Some features of the portal cannot be offered without cookies.',
      'Most browsers can block cookies, but parts of the portal may not work then.',
      'If you do not accept cookies, you may experience some inconvenience.',
      'You may decline to give your number, but certain lanes may be unavailable to you.',
      'Giving your name is a condition for using the lockers.',
    ],
    not: [
      'You can refuse without any disadvantage.',
      'If you decline, we collect nothing and you swim as before.',
      'Consent is not a requirement for using the lockers.',
      'If you withdraw your consent, we will delete the file.',
      'If you delete the cookies, you need to set your opt-out cookies anew.',
    ],
  },
  'hard-to-delete': {
    says: [
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
      'Closing your account does not affect the lawfulness of earlier processing.',
      'We keep the number only until your visit, after which it is deleted.',
      'You have the right to the erasure of your data without undue delay.',
      'After deletion nothing stays with us.',
    ],
  },
  'indefinite-retention': {
    says: [
      'We may keep the logs without any time limit.',
      'We keep the file for as long as we have a legitimate business need.',
      'Your file will be kept unless you ask us to erase it.',
      'We may use such figures indefinitely, since you can no longer be known from them.',
      'We may keep the records beyond that period for operational reasons.',
      'We retain the file for the maximum period permitted by law.',
    ],
    not: [
      'We never keep a file indefinitely.',
      'We keep the file only as long as we have a legitimate need.',
      'There is no limit on how long you may swim.',
    ],
  },
  'unprotected-transfer': {
    says: [
      'Privacy laws vary from country to country, and some protect you less.',
      'Those countries may lack an adequacy decision.',
      'Your file may be accessed by foreign authorities.',
      'We may process your file in any country where we operate pools.',
      'Some of these places may have different levels of privacy protection.',
      'They may not provide the same level of protection.',
    ],
    not: [
      'Your rights may vary from country to country.',
      'We send no file to a country without adequate protection and will not transfer it there.',
      'The age from which you may swim alone varies by jurisdiction.',
    ],
  },
  'fee-or-identity-hurdle': {
    says: [
      'The first copy is free; further copies cost five euros.',
      'You have to send a photocopy of your passport so that we can verify your identity.',
      'We may ask for proof of identity.',
      'Requests must be notarized.',
      'We may need certain details that help us verify your request.',
      'Requests that come too often will be charged.',
      'You may be asked to show an identity card.',
    ],
    not: [
      'We ask for a card to verify your age when you buy wine.',
      'You do not have to pay a fee for a copy.',
      'We charge fees for select lanes and features.',
    ],
  },
  'public-exposure': {
    says: [
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
    ],
    not: [
      'This annex supplements the notice.',
      'Personal data means what alone or in combination with other information may be used to identify you.',
      'We never match your data with that of others.',
      'When you link your account with the club, you see both bookings.',
    ],
  },
  'ads-profiling': {
    says: [
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
      'Advertisers do not receive your data.',
      'We never follow you across the web.',
      'You can ask us for a list of those who use data for their own direct marketing once each calendar year.',
      'A short section of this notice explains how data is used for advertising purposes.',
      'We tell advertisers in aggregated form how many saw their ads.',
      'Remarketing',
    ],
  },
  'broad-discretion': {
    says: [
      'We may disclose your file where we think it is appropriate.',
      'We decide at our sole judgment who gets access.',
      'We may use your pictures in any way we wish.',
      'We may share figures in aggregated form without restriction.',
      'We are free to use your ideas without paying you.',
      'We may hand the file to anyone we choose.',
      'Partners may use it for their own commercial purposes.',
      'You grant us a licence to your pictures.',
      'We reserve the right to disclose your file.',
      'We may carry out any other purpose for which you gave it.',
      'It may be used for a broad range of purposes.',
    ],
    not: [
      'They may not use it for any purpose but ours.',
      'We share it for any other purpose only with your consent.',
      'Some data, including but not limited to names, is anonymous to them.',
      'We reserve the right to disclose the file in a merger.',
      'We keep it for any of the purposes listed above.',
    ],
  },
  other: {
    says: [
      'We may sell or rent your data.',
      'Disputes are decided by binding arbitration.',
      'The courts of Elbonia have exclusive jurisdiction.',
      'You are not able to opt out of this processing.',
      'Even if you opt out, partners may continue to use what they hold.',
      'We collect lane times even if you have not created an account.',
      'Some tags cannot be controlled by browser settings.',
      'This portal does not support "Do Not Track" requests.',
    ],
    not: [
      'We do not sell or rent your data.',
      'You may invoke binding arbitration for complaints.',
      'You cannot opt out of messages about your booking.',
      'In a merger we may sell the pool with its data.',
    ],
  },
};

const said = Object.entries(WORDINGS).flatMap(([kind, { says }]) => says.map((text) => [kind, text] as const));
const unsaid = Object.entries(WORDINGS).flatMap(([kind, { not }]) => not.map((text) => [kind, text] as const));

describe('the wording of risks in English', () => {
  it.each(said)('%s: %s', (kind, text) => {
    expect(riskIn(spanOf(text), 'en')).toBe(kind);
  });

  it.each(unsaid)('not %s: %s', (_, text) => {
    expect(riskIn(spanOf(text), 'en')).toBeNull();
  });
});
