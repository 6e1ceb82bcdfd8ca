import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../src/policy/rubric';
import { policyOf, readPolicy } from '../facts/policy-of';

/** An answer, the line that bears it out best (from 0; null for silence), and the policy's lines. */
type Row = [question: Question, answer: string, first: number | null, ...lines: string[]];

const GOVERNMENT: Row[] = [
  [
    'government',
    'legal-process',
    1,
    '3. 我们履行法律规定的义务所必需，可能披露信息。',
    '我们可能按法院的裁定，披露您的个人信息。',
  ],
  [
    'government',
    'named-cases',
    0,
    '您被投诉时，为保护双方权益，我们可能将您的联系方式提供给监管机关，但法律法规禁止提供的除外。',
  ],
  ['government', 'legal-process', 0, '我们依监管机关的要求向其提供您的联系方式，但法律法规禁止提供的除外。'],
  ['government', 'not-stated', null, '我们将您的面部信息与公安数据平台进行比对，比对一致即通过。'],
  ['government', 'not-stated', null, '# 信息共享', '为履行法定职责或者法定义务所必需；'],
  [
    'government',
    'broad',
    1,
    'We may disclose data to enforce our terms and protect our rights.',
    'We disclose data to law enforcement where we believe that this is necessary to protect our rights.',
  ],
  ['government', 'named-cases', 0, 'We may share your data with law enforcement to detect fraud.'],
  ['government', 'legal-process', 0, 'We disclose your data to law enforcement where a court order requires it.'],
  [
    'government',
    'legal-process',
    1,
    'We may share data where this is necessary to comply with a legal obligation.',
    'We share data with courts and regulators where we are required by law to do so.',
  ],
  ['government', 'not-stated', null, 'We may share data where this is necessary to comply with a legal obligation.'],
];

const BORDERS: Row[] = [
  [
    'cross-border',
    'domestic-only',
    0,
    '目前，我们不会将信息传输至境外，如果我们向境外传输，会遵循国家规定或者征求您的同意。',
  ],
  ['cross-border', 'domestic-only', 0, '我们不会将信息传输至境外，如需向境外传输，我们会征得您的单独同意。'],
  ['cross-border', 'consent', 0, '如需向境外传输您的个人信息，我们会征得您的单独同意。'],
  ['cross-border', 'may-transfer', 0, '如需向境外传输您的个人信息，我们会遵循国家规定或者征得您的同意。'],
  [
    'cross-border',
    'consent',
    1,
    '我们将在境内收集的个人信息存储于境内。',
    '但为办理跨境业务并在获得您的授权同意后，您的收款人姓名等个人信息会被传输到境外机构。',
  ],
  [
    'cross-border',
    'domestic-only',
    0,
    '我们将在境内收集的个人信息存储于境内。',
    '您可以使用我们的跨境支付业务购买境外商品。',
  ],
  [
    'cross-border',
    'domestic-only',
    0,
    '您的个人信息存储在中国境内。',
    '未获得您的授权、法律法规的规定或主管机关的要求，我们不会将您的个人信息转移出境。',
  ],
  [
    'cross-border',
    'may-transfer',
    0,
    '未获得您的授权、法律法规的规定或主管机关的要求，我们不会将您的个人信息转移出境。',
  ],
  [
    'cross-border',
    'safeguards',
    0,
    '如果今后业务变更，我们可能需要将您的个人信息传输至其他国家。 我们会与接收方签署标准合同。',
  ],
  [
    'cross-border',
    'safeguards',
    1,
    'Our partners may process your data outside the UK.',
    'We transfer your data outside the EEA on the basis of standard contractual clauses.',
  ],
  ['cross-border', 'consent', 0, 'We transfer your data to other countries only with your consent.'],
  [
    'cross-border',
    'may-transfer',
    0,
    'We may transfer your data to other countries with your consent or where the law permits it.',
  ],
  ['cross-border', 'domestic-only', 0, 'We do not currently transfer your data to other countries.'],
  ['cross-border', 'may-transfer', 0, 'We do not transfer your data to other countries unless a contract requires it.'],
];

const CHANGES: Row[] = [
  ['changes', 'silent', 0, 'If we change this policy, we will post the new version on this page.'],
  [
    'changes',
    'notified',
    0,
    'If we change this policy, we will post the new version on this page. We may also provide other methods of notice.',
  ],
  [
    'changes',
    'silent',
    0,
    'If we change this policy, we will post the new version on this page. We may also thank you.',
  ],
  [
    'changes',
    'notified',
    0,
    'We use your email address for notifying you about changes to our terms or privacy policy.',
    'If we change this policy, we will post the new version on this page.',
  ],
  ['changes', 'not-stated', null, 'Any changes to retention periods under this policy will be notified to you.'],
  ['changes', 'notified', 0, 'If we make changes to this policy, we will notify you of them by email.'],
  ['changes', 'not-stated', null, '# Cookie Notice', 'If we make changes to this Notice, we will notify you by email.'],
  ['changes', 'notified', 1, '# Changes', 'If we make changes to this Notice, we will notify you by email.'],
];

const OTHERS: Row[] = [
  ['withdrawal', 'yes', 2, '我们在以下情形删除您的信息：', '- 7.如果您撤回同意；', '您可以随时在设置中撤回您的同意。'],
  ['withdrawal', 'not-stated', null, '我们在以下情形删除您的信息：', '- 7.如果您撤回同意；'],
  ['withdrawal', 'yes', 1, 'Your consent, once withdrawn, is noted.', 'You may withdraw your consent at any time.'],
  ['withdrawal', 'yes', 0, '您可以按如下方式撤回授权：', '- 5. 如果您无法修改信息，请联系我们。'],
  ['contact', 'general-contact', 1, '公司电话：010-55501234。', '如您有任何疑问，请致电010-55501234。'],
  [
    'contact',
    'general-contact',
    1,
    'To change your name, write to help@lumen-tern.example.',
    'If you have questions, contact us at help@lumen-tern.example.',
  ],
  ['sensitive', 'collected', 1, '我们收集您的登录密码。', '我们收集您的身份证号码和人脸信息。'],
  ['sensitive', 'collected', 1, 'We collect your password.', 'We collect your health data and your religion.'],
  ['breach', 'notified', 0, 'We will give notice to you of any breach of our systems, as the law requires.'],
  ['breach', 'not-stated', null, 'We may attempt to notify you of a breach.'],
  [
    'contact',
    'privacy-contact',
    0,
    '如有疑问，请致电010-55501234。',
    '我们设立了个人信息保护专员，您可以通过上述联系方式与其联系。',
  ],
  ['contact', 'general-contact', 0, '如有疑问，请致电010-55501234。', '我们设立了灯具安装专员。'],
  [
    'contact',
    'privacy-contact',
    0,
    'For privacy-related matters, please send an email to [email protected].',
    'Lumen Tern, telephone: +1 650 555 0188.',
  ],
  ['advertising', 'not-stated', null, '除非另有规定，我们不会向第三方提供您的个人信息。', '我们会在首页向您展示广告。'],
  ['advertising', 'first-party-only', 0, '我们不会向第三方提供您的个人信息。', '我们会在首页向您展示广告。'],
  ['withdrawal', 'yes', 3, '# Residents of Ohio', 'You may withdraw consent.', '# Rights', 'You may withdraw consent.'],
  [
    'withdrawal',
    'with-consequences',
    1,
    '如您需要我们访问您的相册，请授权，取消该授权后将无法上传照片。',
    '撤回同意后，我们无法继续提供对应的服务。',
  ],
  ['personalisation', 'opt-out', 1, '关闭个性化推荐不会影响其他服务。', '您可以在设置中关闭个性化推荐。'],
  ['sensitive', 'collected', 1, '我们收集您的身份证号码。', '部分功能需要您提供个人敏感信息。'],
  [
    'sensitive',
    'separate-consent',
    1,
    '共享敏感信息时，我们会告知接收方并征得您的单独同意。',
    '我们征得您的明示同意后收集您的面部信息。',
  ],
  [
    'contact',
    'privacy-contact',
    1,
    '我们设立了个人信息保护专职部门，负责联系事宜。',
    '隐私问题请发邮件至privacy@lumen-tern.example。',
  ],
  [
    'personalisation',
    'opt-out',
    1,
    'We offer personalised suggestions made by AI Features.',
    'You can opt out of an AI Feature in the settings.',
  ],
  [
    'personalisation',
    'no-choice',
    0,
    'We offer personalised suggestions.',
    'You can close your account in the settings.',
  ],
  [
    'personalisation',
    'opt-out',
    1,
    'We tailor ads to your interests.',
    'You can opt out of these ads in the settings.',
  ],
  [
    'advertising',
    'opt-out',
    2,
    '# Our marketing',
    'You may object to this processing in the settings.',
    'We share your device identifiers with advertisers.',
  ],
  [
    'advertising',
    'shared',
    1,
    '# Our marketing',
    'We share your device identifiers with advertisers.',
    '# Orders',
    'You may object to this processing in the settings.',
  ],
  [
    'advertising',
    'opt-out',
    0,
    'Through the feed on this page, sponsors may collect personal data.',
    'You can opt out of interest-based advertising in the settings.',
  ],
  [
    'advertising',
    'shared',
    0,
    'Through the feed on this page, sponsors may collect personal data.',
    'You can opt out of newsletters in the settings.',
  ],
  ['children', 'not-collected', 0, 'Our service is reserved for adults.'],
  ['children', 'not-stated', null, 'Seats are reserved for our guests.'],
];

describe.each([
  ['government', GOVERNMENT],
  ['borders', BORDERS],
  ['changes', CHANGES],
  ['others', OTHERS],
])('%s', (_, rows) => {
  it.each(rows)('%s: %s, borne out by %s of %s %s', (question, answer, first, ...lines) => {
    const { assessment, clauses } = readPolicy(policyOf(lines));
    const found = assessment[question];
    expect(found.shade ?? found.answer).toBe(answer);
    const shown = found.evidence[0];
    expect(shown === undefined ? null : clauses[shown]!.block).toBe(first);
  });
});
