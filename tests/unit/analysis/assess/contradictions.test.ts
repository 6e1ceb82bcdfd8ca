import { describe, expect, it } from 'vitest';
import { policyOf, readPolicy } from '../facts/policy-of';

function contradictionsOf(...lines: string[]) {
  return readPolicy(policyOf(lines)).contradictions;
}

describe('contradictions', () => {
  it.each<[string, string, string]>([
    [
      'sharing',
      'We do not share your information with any third parties.',
      'We share your information with advertisers and data brokers.',
    ],
    ['sharing', '我们不会与任何第三方共享您的个人信息。', '我们会与广告商共享您的个人信息。'],
    ['sale', 'We do not sell your personal information.', 'We may sell your personal information to data partners.'],
    ['sale', '我们不会出售您的个人信息。', '我们可能向数据公司出售您的部分个人信息。'],
    [
      'cross-border',
      'We do not transfer your personal data outside the EEA.',
      'We transfer your personal data to servers outside the EEA.',
    ],
    ['cross-border', '我们不会将您的个人信息传输至境外。', '我们将您的个人信息传输至境外服务器进行处理。'],
    [
      'changes',
      '只有在您点击同意按钮后，我们才会按照更新后的政策收集您的信息。',
      '本政策更新后，您继续使用即表示同意更新后的政策。',
    ],
    ['precise-location', 'We do not collect your precise location.', 'We collect your precise location on the road.'],
    ['health', '我们不收集您的健康信息。', '我们会收集您的健康信息。'],
    ['sale', 'We never sell your data.', 'We sell personal information to partners.'],
    ['sharing', '我们绝不会向任何第三方提供您的个人信息。', '我们可能与合作伙伴共享您的个人信息。'],
    ['biometric', 'We do not collect your fingerprints.', 'We collect your fingerprints at the door.'],
    ['address-book', '我们不会收集您的通讯录。', '我们会收集您的通讯录。'],
  ])('%s: "%s" and "%s"', (about, denying, affirming) => {
    expect(contradictionsOf(denying, affirming)).toEqual([{ denies: 0, affirms: 1, about }]);
    expect(contradictionsOf(affirming, denying)).toEqual([{ denies: 1, affirms: 0, about }]);
  });

  it.each<[string, string, string]>([
    [
      'a denial with an exception',
      'We do not share your information with third parties except as described.',
      'We share your information with advertisers.',
    ],
    [
      'a denial without consent',
      '未经您的同意，我们不会向任何第三方共享您的个人信息。',
      '我们会与广告商共享您的个人信息。',
    ],
    ['a denial of one kind of data', '我们不会向任何第三方共享您的人脸信息。', '我们会与广告商共享您的浏览记录。'],
    [
      'processors',
      'We do not share your information with third parties.',
      'Service providers process your information on our behalf.',
    ],
    ['anonymous data', '我们不会与任何第三方共享您的个人信息。', '我们会与广告商共享匿名化的统计信息。'],
    ['a denial for one feature', '当您使用浏览模式时，我们不会收集您的位置信息。', '我们会收集您的位置信息。'],
    [
      'minors alone',
      'We do not sell the personal information of minors under 16.',
      'We may sell your personal information to data partners.',
    ],
    ['a case that may come', '我们不会将您的个人信息传输至境外。', '如未来需要向境外传输，我们会征得您的单独同意。'],
    ['a reader who does not give', '如您不提供手机号，将无法注册。', '我们会收集您的手机号。'],
    ['what is not kept', 'We do not store your card number.', 'We collect your card number to pay for the order.'],
    ['what is collected no longer', '注销后我们不再收集您的位置信息。', '我们会收集您的位置信息。'],
    ['what is not sold', '我们不会向任何公司、组织或个人出售您的个人信息。', '我们会与广告商共享您的设备标识符。'],
    [
      'what is not sold',
      'We do not sell your information to any third party.',
      'We share your information with advertisers.',
    ],
    [
      'one purpose',
      'We do not share your information with third parties for their own marketing purposes.',
      'We may share your information with business partners to serve you.',
    ],
    ['authorities', '我们不会与任何第三方共享您的个人信息。', '我们会按法院要求披露您的个人信息。'],
    ['only one side', 'We do not sell your personal information.', 'We do not collect your fingerprints.'],
    ['other data', 'We do not collect any other fingerprints.', 'We collect your fingerprints at the door.'],
  ])('are none for %s', (_, denying, affirming) => {
    expect(contradictionsOf(denying, affirming)).toEqual([]);
  });

  it('do not multiply with repetition', () => {
    const lines = Array.from({ length: 50 }, () => [
      'We do not sell your personal information.',
      'We may sell your personal information to data partners.',
    ]).flat();
    expect(contradictionsOf(...lines)).toHaveLength(3);
  });
});
