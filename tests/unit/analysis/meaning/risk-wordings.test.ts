import { describe, expect, it } from 'vitest';
import { riskIn } from '../../../../src/analysis/meaning/risk/risk';
import type { RiskKind } from '../../../../src/policy/risk';
import { spanOf } from './span';

/** Of each kind of risk in what the reader agrees to: other words for it, and what denies it or only sounds like it. */
const WORDINGS: Partial<Record<RiskKind, { says: string[]; not: string[] }>> = {
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
      'We have no influence on what linked shops do.',
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
      'You have a say in what we do.',
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
  'refusal-costs': {
    says: [
      'You must not use the lockers if you are not happy with this notice.',
      'You cannot book without giving your number.',
      'If your location is off, the map does not work.',
      'You may opt out of sharing your place, but the guide is then limited.',
      'If you reject cookies, you may have reduced access to the portal.',
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
      'You must not use the sauna if you are not a member.',
      'You may opt out of the newsletter, but we hope that you stay.',
      'You can refuse without any disadvantage.',
      'If you decline, we collect nothing and you swim as before.',
      'Consent is not a requirement for using the lockers.',
      'If you withdraw your consent, we will delete the file.',
      'If you delete the cookies, you need to set your opt-out cookies anew.',
      'Without these cookies the lockers cannot be opened, so they are always set.',
    ],
  },
  'fee-or-identity-hurdle': {
    says: [
      'When you use a right, we may request additional information for the purpose of confirming your identity.',
      'The first copy is free; further copies cost five euros.',
      'You have to send a photocopy of your passport so that we can verify your identity.',
      'We may ask for proof of identity.',
      'Requests must be notarized.',
      'We may need certain details that help us verify your request.',
      'Requests that come too often will be charged.',
      'You may be asked to show an identity card.',
      'There may be a charge for repeated requests.',
      'To use this right, please submit a request with your name, your lanes and proof of Norland residence.',
    ],
    not: [
      'We may request additional information about your order.',
      'We ask for a card to verify your age when you buy wine.',
      'You do not have to pay a fee for a copy.',
      'We charge fees for select lanes and features.',
      'There is no charge for repeated requests.',
    ],
  },
  'broad-discretion': {
    says: [
      'The trainers may use it as they see fit.',
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
      'The suits are tailored as they fit you.',
      'They may not use it for any purpose but ours.',
      'We disclose the file if we believe it is necessary to obey a court.',
      'We share it for any other purpose only with your consent.',
      'Some data, including but not limited to names, is anonymous to them.',
      'We reserve the right to disclose the file in a merger.',
      'We keep it for any of the purposes listed above.',
    ],
  },
  other: {
    says: [
      'We may close your account without any notice.',
      'Quarrels about data shall be settled in the courts of Elbonia.',
      'Opting out does not stop us from counting your visits.',
      'We use what you write to train our models.',
      'We send letters without offering you the opportunity to opt out.',
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
      'You may close your account for any reason.',
      'We may send you push messages even if you are not using the app.',
      'We train our lifeguards.',
      'We do not use what you write to train models.',
      'We send no letters without offering you the opportunity to opt out.',
      'We do not sell or rent your data.',
      'You may invoke binding arbitration for complaints.',
      'You cannot opt out of messages about your booking.',
      'In a merger we may sell the pool with its data.',
    ],
  },
};

const said = Object.entries(WORDINGS).flatMap(([kind, { says }]) => says.map((text) => [kind, text] as const));
const unsaid = Object.entries(WORDINGS).flatMap(([kind, { not }]) => not.map((text) => [kind, text] as const));

describe('the wording of risky terms in English', () => {
  it.each(said)('%s: %s', (kind, text) => {
    expect(riskIn(spanOf(text), 'en')).toBe(kind);
  });

  it.each(unsaid)('not %s: %s', (_, text) => {
    expect(riskIn(spanOf(text), 'en')).toBeNull();
  });
});
