import { describe, expect, it } from 'vitest';
import type { RecipientFact } from '../../../../src/policy/facts';
import { factsOf } from './policy-of';

const facts = (...lines: string[]) => factsOf(...lines).recipients;
const of = (recipient: RecipientFact['recipient'], ...lines: string[]) =>
  facts(...lines).filter((fact) => fact.recipient === recipient);

describe('conditions', () => {
  it.each<[RecipientFact['polarity'] | undefined, RecipientFact['recipient'], string[]]>([
    // Who takes data by himself is not given it; and data that comes from someone is not given him.
    ['conditional', 'social-platforms', ['Through the feed on this page, Twitter may collect personal data.']],
    ['affirmed', 'social-platforms', ['Through the feed on this page, we share personal data with Twitter.']],
    ['conditional', 'payment', ['第三方支付机构可能需要收集您的姓名、银行卡号。']],
    ['affirmed', 'payment', ['我们会向第三方支付机构提供您的姓名、银行卡号。']],
    [undefined, 'payment', ['为支持登录，我们接入了支付宝SDK，该SDK需要从支付宝获取您授权共享的头像、昵称。']],
    ['affirmed', 'payment', ['为支持付款，我们接入了支付宝SDK，该SDK需要获取您的设备信息。']],
    ['conditional', 'other-users', ['If you connect your account, you authorize us to share data with your friends.']],
    ['affirmed', 'other-users', ['We share data with your friends.']],
    // What one half of a sentence denies the other grants.
    [undefined, 'advertisers', ['We do not sell it to advertisers for money; what our tags do may be a "sale".']],
    ['denied', 'advertisers', ['We do not sell it to advertisers for money, nor share it.']],
    ['affirmed', 'other-users', ['We may share your profile with other Lumen Tern users.']],
    [undefined, 'other-users', ['We may share your profile with other Lumen Tern companies.']],
    [undefined, 'advertisers', ['We share data with Tern (https://tern.example/advertisers/data), a vendor.']],
    ['affirmed', 'advertisers', ['We share data with Tern (https://tern.example/data), an advertiser.']],
    // Words of an address, and of those who are public by office.
    [undefined, 'government', ['We share data with our vendors at 14 Merrion Court, Dublin 2.']],
    ['affirmed', 'government', ['We share data with our vendors and with a court in Dublin.']],
    [undefined, 'public', ['We disclose data to answer requests from public and government authorities.']],
    ['affirmed', 'public', ['We disclose data to the public and to government authorities.']],
    // Someone whom the reader names is no user whom he does not know.
    [undefined, 'other-users', ['我们会按照您的要求向您指定的他人提供您的个人信息。']],
    ['affirmed', 'other-users', ['我们会向其他用户、他人提供您的个人信息。']],
    // A concession that grants what the sentence denies; a thing that is called so; what the reader does; a purpose alone.
    [
      'affirmed',
      'analytics',
      ['We will not share your data with advertisers, although measurement partners may still receive some data.'],
    ],
    ['denied', 'analytics', ['We will not share your data with advertisers or measurement partners.']],
    [undefined, 'public', ['If your profile is set to "Public", recruiters can see your data.']],
    ['affirmed', 'public', ['If you set up a profile, the public can see your data.']],
    [undefined, 'social-platforms', ['You or another user can share data with social media.']],
    ['affirmed', 'social-platforms', ['We or another company can share data with social media.']],
    [undefined, 'public', ["We don't share data with anyone for their own marketing."]],
    ['denied', 'public', ["We don't share data with anyone."]],
    // A clause right after takes some of it back.
    [
      'conditional',
      'advertisers',
      ['We share data with advertisers.', 'We do not give your personal data to advertisers.'],
    ],
    [
      'affirmed',
      'advertisers',
      ['We share data with advertisers.', 'We do not give your personal data to the public.'],
    ],
    [
      'affirmed',
      'advertisers',
      ['We share data with advertisers.', 'We do not sell your personal data to advertisers.'],
    ],
    // Partners in advertising are no other partners.
    [undefined, 'partners', ['We share your data with our ad partners.']],
    ['affirmed', 'partners', ['We share your data with our partners.']],
    // What they have to promise before they get it.
    ['conditional', 'partners', ['Our partners may receive your data so long as they agree to these terms.']],
    ['affirmed', 'partners', ['Our partners may receive your data as long as you are a member.']],
    // The next sentence: only so.
    [
      'conditional',
      'social-platforms',
      ['We share e-mail addresses with Facebook.', 'We do so only if you have opted in.'],
    ],
    ['affirmed', 'social-platforms', ['We share e-mail addresses with Facebook.', 'We do so to show our adverts.']],
    // Only what names nobody.
    ['conditional', 'advertisers', ['我们可能会与广告主共享去标识化处理后的信息。']],
    ['affirmed', 'advertisers', ['我们可能会与广告主共享您的信息，包括手机号。']],
    ['conditional', 'analytics', ['We let analytics providers collect hashed identifiers about you in our app.']],
    ['affirmed', 'analytics', ['We let analytics providers collect identifiers about you in our app.']],
    // Consent in the next sentence, or in the line that leads the item in.
    [
      'conditional',
      'partners',
      ['我们会向合作方提供您的设备信息。', '在经过您的授权同意后，第三方可获取您的以上信息。'],
    ],
    ['affirmed', 'partners', ['我们会向合作方提供您的设备信息。', '在经过您的授权同意后，我们可使用相机。']],
    [
      'conditional',
      'public',
      ['We publish your success story and your name on our website.', '(The legal basis is your consent.)'],
    ],
    [
      'affirmed',
      'public',
      ['We publish your success story and your name on our website.', '(The legal basis is our contract with you.)'],
    ],
    [
      'conditional',
      'logistics',
      ['以下情形，我们会征求您的授权同意：', '1、改善我们的服务。我们会向物流服务商提供您的订单信息。'],
    ],
    ['affirmed', 'logistics', ['以下情形，我们会处理您的信息：', '1、改善服务。我们会向物流服务商提供您的订单信息。']],
    [
      'conditional',
      'logistics',
      ['以下情形，我们会征求您的授权同意：', '1、改善我们的服务。', '我们会向物流服务商提供您的订单信息。'],
    ],
    [
      'affirmed',
      'logistics',
      [
        '以下情形，我们会征求您的授权同意：',
        '1、改善我们的服务。',
        '2、其他。',
        '# 交付',
        '我们会向物流服务商提供您的订单信息。',
      ],
    ],
    // A line that only names them.
    [
      'conditional',
      'advertisers',
      [
        '我们与合作伙伴共享您的信息，包括：',
        '- （2）委托我们推广的广告主。',
        '我们会与广告主共享您的画像信息，但不会提供您的个人身份信息。',
      ],
    ],
    // Agreeing by using is no condition.
    ['affirmed', 'partners', ['您在此同意，商户可以使用您的订单信息，我们会向商户提供您的信息。']],
    ['conditional', 'partners', ['您同意后，我们会向商户提供您的信息。']],
    // How it is done says less than whether.
    [
      'conditional',
      'public',
      ['未经您同意，我们不会公开披露您的信息。', '我们公开披露您的信息会采用符合标准的安全保护措施。'],
    ],
    [
      'affirmed',
      'public',
      ['未经您同意，我们不会公开披露您的信息。', '我们会公开披露您的昵称等信息，并采取保护措施。'],
    ],
    // What they may not do with data is no denial of giving it; nor is what is said of one source.
    [undefined, 'service-providers', ['Suppliers may not use the information for purposes of their own.']],
    [undefined, 'service-providers', ['Our vendors are not permitted to sell or share your information.']],
    ['denied', 'service-providers', ['We do not share your information with our vendors.']],
    [undefined, 'advertisers', ['Data from those watches is not disclosed to advertisers.']],
    [undefined, 'advertisers', ['We never share information obtained from health apps with advertisers.']],
    ['denied', 'advertisers', ['Information from our users is not disclosed to advertisers.']],
    // What others say of somebody weighs less than the terms that a clause states for him.
    [
      'conditional',
      'partners',
      ['您在此同意，商户可以使用您的订单信息。', '经您同意后，我们会向合作伙伴提供您的信息。'],
    ],
    // A policy that shares with nobody but in some cases means those cases where it only mentions one.
    [
      'conditional',
      'partners',
      ['我们不会向其他任何公司共享您的个人信息，但以下情况除外：', '我们会对合作方获取您信息的接口进行安全检测。'],
    ],
    ['affirmed', 'partners', ['我们会对合作方获取您信息的接口进行安全检测。']],
    // Consent that the section's last sentence names for all above; not for what another section tells.
    [
      'conditional',
      'advertisers',
      [
        '# Campaigns',
        'We share your data with advertisers.',
        'They help us grow.',
        'The legal basis for the processing described above is your consent.',
      ],
    ],
    [
      'affirmed',
      'advertisers',
      [
        '# Campaigns',
        'We share your data with advertisers.',
        '# Letters',
        'We write to you.',
        'The legal basis for the processing described above is your consent.',
      ],
    ],
    // By the reader's own step.
    [
      'conditional',
      'social-platforms',
      ['If you access services such as Facebook to log in, these services may be able to collect your information.'],
    ],
    // What processors would have to ask for themselves.
    [undefined, 'partners', ['如果合作伙伴将您的信息用于我们未委托的用途，其将单独征得您的同意。']],
    // A source, not a recipient; and an identifier, not those who advertise.
    [undefined, 'partners', ['我们会通过您选择的物流公司、第三方平台收集您的订单信息，或提供给服务提供者。']],
    ['affirmed', 'partners', ['我们会向第三方平台提供您的订单信息。']],
    [undefined, 'advertisers', ['We and our vendors receive your data, including the advertising identifier.']],
    // An SDK that takes nothing is no recipient.
    [undefined, 'sdks', ['我们使用了星帆SDK，该SDK由星帆公司提供，不获取您的个人信息。']],
    ['affirmed', 'sdks', ['我们使用了星帆SDK，该SDK由星帆公司提供，获取您的个人信息。']],
  ])('%s: %s in %j', (polarity, recipient, lines) => {
    expect(of(recipient, ...lines)[0]?.polarity).toBe(polarity);
  });

  it('hold against a clause that only mentions the recipient', () => {
    const stated = '经您同意后，我们会向广告主提供您的信息。';
    expect(of('advertisers', stated, '（2）广告主。我们要求广告主保护您的信息。')[0]?.polarity).toBe('conditional');
    expect(of('advertisers', stated, '我们会向广告主提供您的设备信息。')[0]?.polarity).toBe('affirmed');
  });
});
