import { describe, expect, it } from 'vitest';
import type { RecipientFact } from '../../../../src/policy/facts';
import { factsOf } from './policy-of';

const facts = (...lines: string[]) => factsOf(...lines).recipients;
const of = (recipient: RecipientFact['recipient'], ...lines: string[]) =>
  facts(...lines).filter((fact) => fact.recipient === recipient);

describe('the clause that is shown first', () => {
  it.each<[RecipientFact['recipient'], number, string[]]>([
    [
      'partners',
      1,
      [
        'We and our business partners record information from your device.',
        'We may share your personal data with our business partners.',
      ],
    ],
    [
      'service-providers',
      1,
      [
        'We require our service providers to protect your personal data.',
        'We share your email address with our service providers.',
      ],
    ],
    [
      'partners',
      1,
      ['我们会对合作方获取您信息的接口进行严格的安全检测，保护数据安全。', '我们会与合作方共享您的设备信息。'],
    ],
    [
      'affiliates',
      1,
      ['关联方如要改变个人信息的处理目的，将再次征求您的授权同意。', '您的个人信息可能会与我们的关联方共享。'],
    ],
    ['other-users', 1, ['这些信息仍可能由其他用户独立地保存。', '我们会向其他用户展示您的昵称和信息。']],
    ['partners', 1, ['我们的合作伙伴无权将共享的个人信息用于其他用途。', '我们会向合作伙伴提供您的设备信息。']],
    ['partners', 0, ['我们会与合作方共享您的信息，并要求其签署保密协议。', '合作方可能收集您的设备信息。']],
  ])('says that %s get data', (recipient, shown, lines) => {
    expect(of(recipient, ...lines)[0]?.clauses[0]).toBe(shown);
  });
});

describe('one recipient', () => {
  it('is told once where other readers see data, and where authorities get it', () => {
    expect(
      of('other-users', 'We share your profile with other users.', 'Your profile data is visible to other members.'),
    ).toMatchObject([{ manner: 'disclose', clauses: [0, 1] }]);
    expect(
      of(
        'government',
        '根据法律法规的要求，我们会向政府机关共享您的信息。',
        '根据法律法规的要求，我们会向政府机关披露您的信息。',
      ),
    ).toMatchObject([{ manner: 'disclose', clauses: [0, 1] }]);
  });

  it('has no manner of its own in a clause that only mentions it', () => {
    const lines = ['我们会委托服务商处理您的信息。', '我们要求服务商签署协议，保护您的信息。'];
    expect(of('service-providers', ...lines).map(({ manner }) => manner)).toEqual(['entrust']);
    expect(of('service-providers', lines[0]!, '我们会向服务商提供您的设备信息。').map(({ manner }) => manner)).toEqual([
      'entrust',
      'share',
    ]);
  });
});
