import { describe, expect, it } from 'vitest';
import { riskIn } from '../../../../src/analysis/meaning/risk/risk';
import type { RiskKind } from '../../../../src/policy/risk';
import { spanOf } from './span';

type Expected = RiskKind | 'none';
const risk = (text: string): Expected => riskIn(spanOf(text), 'en') ?? 'none';

/** What each kind of risk sounds like beyond its plainest words, and what only sounds like it. */
const CASES: [Expected, string][] = [
  ['continued-use', 'Your use of the portals or sending of a form therefore constitutes your consent to this notice.'],
  ['continued-use', 'By using our lockers, you authorize us to keep your details abroad.'],
  ['continued-use', 'If you send us such details, we will assume we have your consent to keep them.'],
  ['continued-use', 'By visiting the baths you are accepting the practices described here.'],
  ['continued-use', 'If you use our lockers abroad, you understand and consent to the transfer of your data.'],
  ['none', 'If you use the voice guide and consent to the microphone, the guide listens for its name.'],
  ['no-guarantee', 'However, we can not promise that no one will break in.'],
  ['none', 'If you think that your account is no longer secure, call the front desk.'],
  ['liability-shift', 'We cannot take responsibility for what linked shops do with your data.'],
  ['liability-shift', 'The operator shall under no case be held liable for the content of linked sites.'],
  ['liability-shift', 'We exclude all liability for the loss of your personal data.'],
  ['liability-shift', 'Moorhen disclaims responsibility for the practices of its partners.'],
  ['liability-shift', 'We do not have access to or control over the cookies of other firms.'],
  ['none', 'Following the link you reach a website that we do not control.'],
  ['none', 'You are not obligated to answer our surveys.'],
  ['liability-shift', 'It is up to each member to take the appropriate measures to protect the key.'],
  ['liability-shift', 'Your dealings with any other party are solely between you and that party.'],
  ['hard-to-delete', 'These details may stay in our backup files.'],
  ['hard-to-delete', 'When you change your address, we usually keep a copy of the prior version.'],
  ['refusal-costs', 'You can choose not to provide your name, but then you might not be able to book.'],
  ['ads-profiling', 'We use a cookie to show you ads based on your visits.'],
  ['none', 'If you would like to opt - out of targeted advertising, click here.'],
  ['none', 'Your access to the baths will not be affected if you do not accept cookies.'],
  ['change-without-notice', 'Modifications to this notice will be effective upon our posting them.'],
  ['change-without-notice', 'You agree to be bound by any of the changes to this notice.'],
  ['none', 'Modifications to your booking will be confirmed at the desk.'],
  ['consent-exception', 'Such disclosure may occur with or without notice to you.'],
  ['none', 'A phone may be used without authorization by a thief.'],
  ['refusal-costs', 'If you do not agree, discontinue any use of our lockers.'],
  ['refusal-costs', 'Please do not use the portal if you disagree with this notice.'],
  ['none', 'If you do not want our newsletter, please tell us.'],
  ['hard-to-delete', 'Search engines may keep your reviews even after they are deleted here.'],
  ['hard-to-delete', 'Your reviews remain visible after you close your account.'],
  ['none', 'The logs are stored for ninety days, after which they are deleted.'],
  ['none', 'When they are no longer needed, we delete or permanently destroy the files.'],
  ['none', 'If your agent shows no written permission, we may deny the request.'],
  [
    'indefinite-retention',
    'We keep them as long as necessary for the visit and for other legitimate business purposes.',
  ],
  ['none', 'We keep them as long as you have an account.'],
  ['unprotected-transfer', 'The authorities of those countries may be able to obtain your records.'],
  ['unprotected-transfer', 'Your records may be stored anywhere in the world.'],
  ['unprotected-transfer', 'Privacy laws there may be less stringent than those at home.'],
  ['none', 'Riders in different countries use our bikes.'],
  ['fee-or-identity-hurdle', 'Your request must come with a copy of your passport.'],
  ['fee-or-identity-hurdle', 'We need to verify your identity before responding to your request.'],
  ['none', 'We look at your card to verify your age or identity when you buy wine.'],
  ['public-exposure', 'Your username and what you upload will be available to, and searchable by, other players.'],
  ['public-exposure', 'Your picture is available for viewing by the general public.'],
  ['public-exposure', 'Note that anything you write on the wall is public.'],
  ['public-exposure', 'What you share in public may be indexed by search engines.'],
  ['none', 'Your profile is not generally publicly visible.'],
  ['none', 'We may collect what you have already made public elsewhere.'],
  ['none', 'We compare your details with publicly available records.'],
  ['none', 'Changes to this notice will be posted on this page.'],
  ['data-combining', 'They may use it in conjunction with personal data that they hold.'],
  ['none', 'We use the number to match you with your booking.'],
  ['ads-profiling', 'Partners may use this data to determine which ads to show you elsewhere.'],
  ['ads-profiling', 'We collect data from your browser for advertising and measurement purposes.'],
  ['ads-profiling', 'They use your IP address to target rewards or promotions.'],
  ['none', 'Your phone lets you see which apps have asked to track your activity.'],
  ['none', 'You will still see ads, but they may be less relevant to your interests.'],
  ['none', 'Members can create community profiles and rate the pools.'],
  ['none', 'We do not link what several devices send us to follow you across your devices.'],
  ['broad-discretion', 'We may use the pictures as we think fit.'],
  ['none', 'We share your file if we believe in good faith that a court order requires it.'],
  ['none', 'We may share it for other purposes described in this notice.'],
];

describe('risk in English', () => {
  it.each(CASES)('%s: %s', (expected, text) => {
    expect(risk(text)).toBe(expected);
  });
});
