import { describe, expect, it } from 'vitest';
import { sharingOf } from '../../../../src/analysis/meaning/sharing/sharing';
import type { Language } from '../../../../src/policy/language';
import type { Recipient } from '../../../../src/policy/recipient';
import type { Manner, Polarity } from '../../../../src/policy/sharing';
import { spanOf } from './span';

type Expected = Polarity | 'none';
const polarity = (text: string, language: Language, more = {}): Expected =>
  sharingOf(spanOf(text, more), language)?.polarity ?? 'none';

const ENGLISH: [Expected, string][] = [
  ['affirmed', 'We share your email address with advertisers.'],
  ['affirmed', 'Your information may be shared with our affiliates.'],
  ['affirmed', 'We disclose device identifiers to analytics providers.'],
  ['affirmed', 'We sell your browsing data to data brokers.'],
  ['affirmed', 'Our service providers process your data on our behalf.'],
  ['affirmed', 'Third parties may collect information about you through cookies on our site.'],
  ['affirmed', 'We allow third-party advertising networks to place cookies in your browser and collect information.'],
  ['affirmed', 'Your profile information is visible to other users.'],
  ['affirmed', 'Comments that you post become publicly available information.'],
  ['affirmed', 'We transmit your card details to our payment processor.'],
  ['affirmed', 'We rent our mailing lists to selected companies.'],
  ['affirmed', 'We and our partners use your data to measure advertisements.'],
  ['affirmed', 'We give our vendors access to your personal information; we share it with them daily.'],
  ['conditional', 'We share your information with third parties only with your consent.'],
  ['conditional', 'We do not share your personal data with third parties unless you agree.'],
  ['conditional', 'We will not disclose your data to anyone without your prior permission.'],
  ['conditional', 'We may disclose your information if required by law.'],
  ['conditional', 'We never share personal data with third parties, except as described below.'],
  ['conditional', 'If we are involved in a merger, your information may be transferred to the new owner.'],
  ['conditional', 'We release account information to law enforcement in response to a subpoena.'],
  ['conditional', 'We do not disclose your personal information, other than to comply with a court order.'],
  ['denied', 'We do not sell your personal information.'],
  ['denied', 'We will never share your phone number with advertisers.'],
  ['denied', 'We are committed to never selling your data.'],
  ['denied', 'Your data is not shared with any third party.'],
  ['denied', 'We don’t rent or trade your information.'],
  ['denied', 'Neither we nor our parent company sells personal information to anyone.'],
  ['none', 'We collect your email address when you sign up.'],
  ['none', 'We receive information about you from third parties.'],
  ['none', 'Our partners send us information about your visits.'],
  ['none', 'We take measures against unauthorized disclosure of your data.'],
  ['none', 'Please do not share your password with other people.'],
  ['none', 'You can share photos with your friends.'],
  ['none', 'We are not party to the privacy policies of other companies.'],
  ['none', 'This policy explains how we collect, use and share your information.'],
  ['none', 'We only publish aggregated, anonymous statistics.'],
  ['none', 'We send you information about our products.'],
  ['none', 'When you provide your information to us, you agree to these terms.'],
  ['none', 'You have the right to transmit your data to another provider.'],
  ['none', 'For details please see how we share your data.'],
  ['none', 'We provide users with tools to manage their settings.'],
  ['none', 'They may not use it for any other purpose.'],
  ['none', 'We keep your data for three years.'],
  ['none', 'Cookies are stored on your device.'],
];

const CHINESE: [Expected, string][] = [
  ['affirmed', '我们会将您的订单信息与支付服务提供方共享。'],
  ['affirmed', '我们将通过第三方认证机构对您的身份信息进行核验。'],
  ['affirmed', '我们或我们的合作伙伴，可能通过像素标签收集您的信息。'],
  ['affirmed', '页面上可能有广告商放置的Cookie，会记录您的信息。'],
  ['affirmed', '我们会公布违规用户的昵称和处罚记录。'],
  ['affirmed', '我们会对接收我们提供的个人信息的机构进行评估。'],
  ['affirmed', '如有需要，我们会配合有关部门查询并提供您的相关信息。'],
  ['affirmed', '我们可能需要将您的个人信息传输至其他国家。'],
  ['affirmed', '申报时，我们需向海关传送您的身份信息。'],
  ['none', '为保护您、我们或我们的关联公司、合作伙伴及社会公众的合法权益，我们会收集您的设备信息。'],
  ['none', '向他人提供用于侵入网络、窃取网络数据的程序、工具；'],
  ['none', '我们可能与公众共享这些统计信息。'],
  ['none', '我们已知晓公开披露个人信息所承担的法律责任。'],
  ['none', '如未来从第三方间接获取您的信息，超出您原本向第三方提供时的授权范围的，我们会另行告知。'],
  ['none', '部分服务由授权合作伙伴提供，您的信息受本政策保护。'],
  ['none', '为提高您使用我们及合作伙伴提供的服务的安全性，我们会分析您的设备信息。'],
  ['none', '我们可能整合您的信息以及合作伙伴依法共享的信息。'],
  ['none', '我们向企业客户提供数据分析服务，不会主动收集您的信息。'],
  ['none', '我们可能向公众分享不含个人身份的统计信息。'],
  ['none', '建议您采取措施保护信息安全，不将自己的密码透露给他人。'],
  ['none', '帮助您了解更正、删除、转移个人信息的方式。'],
  ['none', '第三方使用我们的服务时所提供有关您的信息。'],
  ['conditional', '关联公司如要改变个人信息的处理目的，将再次征求您的同意。'],
  ['affirmed', '我们可能会与合作伙伴（包括支付、物流、客服，例如代我们发送短信的服务商）共享您的信息。'],
  ['affirmed', '我们与第三方共享您的信息，并要求其按照法律规定处理。'],
  ['denied', '我们按照法律规定将信息存储在境内，不会向境外转移。'],
  ['conditional', '我们仅在获得您同意的情况下向第三方提供您的信息。'],
  ['none', '您可通过声明中披露的联系方式与我们联系，更正您的信息。'],
  ['affirmed', '我们会将您的订单信息共享给物流公司。'],
  ['affirmed', '我们可能与关联公司共享您的个人信息。'],
  ['affirmed', '我们委托第三方服务商处理您的个人信息。'],
  ['affirmed', '第三方SDK会收集您的设备信息。'],
  ['affirmed', '我们接入了友商的推送SDK，用于获取您的设备标识信息。'],
  ['affirmed', '您的昵称和头像会被公开展示给其他用户。'],
  ['affirmed', '您发布的信息对其他用户可见。'],
  ['affirmed', '我们会向广告主提供您的用户画像信息。'],
  ['affirmed', '您的个人信息将被传输至境外服务器提供商。'],
  ['affirmed', '合作伙伴可能会获取您的位置信息。'],
  ['affirmed', '我們會將您的個人資料提供給合作廠商。'],
  ['conditional', '未经您同意，我们不会向第三方共享您的个人信息。'],
  ['conditional', '我们不会向任何公司共享您的个人信息，但以下情况除外：'],
  ['conditional', '除非法律法规另有规定，我们不会公开披露您的个人信息。'],
  ['conditional', '经您单独同意后，我们会向第三方提供您的人脸信息。'],
  ['conditional', '我们可能根据司法机关的要求披露您的个人信息。'],
  ['conditional', '如发生合并、收购，您的个人信息可能会被转移给新的主体。'],
  ['conditional', '我们不会转让您的个人信息，除非获得您的明示同意。'],
  ['conditional', '仅在您授权后，我们才会与合作方共享您的手机号码。'],
  ['conditional', '我們僅在取得您的同意後，才會將您的資料提供給第三方。'],
  ['denied', '我们不会出售您的个人信息。'],
  ['denied', '我们不会将您的通讯录信息共享给任何第三方。'],
  ['denied', '我们绝不向第三方提供您的通话录音。'],
  ['denied', '我们不会主动共享您的个人信息给第三方。'],
  ['denied', '您的人脸信息不会被提供给任何机构。'],
  ['denied', '我们严禁员工对外披露用户信息。'],
  ['none', '我们会收集您的手机号码。'],
  ['none', '我们会从第三方获取您的昵称和头像信息。'],
  ['none', '第三方会向我们提供您的账号信息。'],
  ['none', '我们采取措施防止您的信息被未经授权地访问、披露。'],
  ['none', '请勿将您的密码提供给他人。'],
  ['none', '您可以将照片分享给好友。'],
  ['none', '本政策将说明我们如何收集、使用和共享您的个人信息。'],
  ['none', '共享是指将信息提供给其他控制者的行为。'],
  ['none', '个人信息共享、转让的主要对象发生变化；'],
  ['none', '从合法公开披露的信息中收集个人信息的；'],
  ['none', '我们仅提供无法识别您身份的统计信息。'],
  ['none', '您有权要求我们将您的个人信息转移至您指定的处理者。'],
  ['none', '我们会在官网公布更新后的政策。'],
  ['none', '我们会保存您的个人信息三年。'],
  ['none', '该第三方的服务受其隐私政策约束。'],
  ['none', '跨境电商商品需要您提供清关信息。'],
];

describe('sharing', () => {
  it.each(ENGLISH)('%s: %s', (expected, text) => {
    expect(polarity(text, 'en')).toBe(expected);
  });

  it.each(CHINESE)('%s: %s', (expected, text) => {
    expect(polarity(text, 'zh')).toBe(expected);
  });

  it.each<[Expected, string, string, Language]>([
    ['denied', 'sell your data to anyone;', 'We do not:', 'en'],
    ['denied', 'your phone number', 'We will never share the following information with advertisers:', 'en'],
    ['conditional', '（1）获得您的明确同意；', '我们不会与任何公司共享您的个人信息，但以下情况除外：', 'zh'],
    ['conditional', '(a) to comply with a court order;', 'We may disclose your information only where:', 'en'],
    ['affirmed', '（2）物流服务提供商', '我们会将您的个人信息共享给以下合作伙伴：', 'zh'],
    ['affirmed', '用于推送消息，获取您的设备标识信息；', '我们接入的第三方服务包括：', 'zh'],
    ['none', '（1）我们违反约定共享您的个人信息；', '在以下情形中，您有权要求删除个人信息：', 'zh'],
    ['none', 'the categories of information we disclosed', 'You have the right to request:', 'en'],
    ['none', 'your nickname', 'We collect, use and disclose the following information:', 'en'],
  ])('%s, as an item: %s under %s', (expected, text, leadIn, language) => {
    expect(polarity(text, language, { kind: 'item', leadIn })).toBe(expected);
  });

  it.each<[Expected, string, Language]>([
    ['none', 'How we share your information', 'en'],
    ['none', '我们如何共享、转让、公开披露您的个人信息', 'zh'],
    ['denied', 'We never sell your data', 'en'],
    ['denied', '我们不会出售您的信息', 'zh'],
  ])('%s, as a heading: %s', (expected, text, language) => {
    expect(polarity(text, language, { kind: 'heading' })).toBe(expected);
  });

  it('reads a row of a table of third parties by its headers', () => {
    const cells = [
      { header: '第三方SDK名称', text: '云推送', start: 0 },
      { header: '收集的信息', text: '设备型号', start: 6 },
    ];
    const row = sharingOf(spanOf('云推送 | 设备型号', { kind: 'row', cells }), 'zh');
    expect(row).toMatchObject({ polarity: 'affirmed', recipients: ['sdks'] });
  });

  it('is in no item that lost its words', () => {
    const leadIn = 'We do not share personal information, unless one of the following applies:';
    expect(sharingOf({ ...spanOf('1.'), leadIn }, 'en')).toBeNull();
    expect(sharingOf({ ...spanOf('1. With your consent.'), leadIn }, 'en')).not.toBeNull();
  });

  it.each<[Recipient[], Manner, string, Language]>([
    [['advertisers'], 'share', 'We share your interests data with advertisers.', 'en'],
    [['affiliates'], 'share', 'We share your data with our affiliates.', 'en'],
    [['data-brokers'], 'sell', 'We sell your data to data brokers.', 'en'],
    [['service-providers'], 'entrust', 'Our processors handle information on our behalf.', 'en'],
    [['government'], 'disclose', 'We disclose records to courts.', 'en'],
    [['successor'], 'transfer', 'After a merger we transfer your data to the successor.', 'en'],
    [['credit-agencies'], 'disclose', 'We disclose payment data to credit bureaus.', 'en'],
    [['service-providers'], 'entrust', 'We send limited data to a service provider for debt collection.', 'en'],
    [['affiliates'], 'share', 'We share your data with other members, subsidiaries or affiliates of our group.', 'en'],
    [['other-users'], 'share', 'We share your data with other members.', 'en'],
    [['other-users'], 'share', 'We share your answers data with our members.', 'en'],
    [['advertisers'], 'share', 'We share information with advertisers on how many users of the site saw an ad.', 'en'],
    [['other-users'], 'disclose', 'Your score data is made publicly available to other members.', 'en'],
    [['successor'], 'transfer', 'If we sell or buy a business, your data may be transferred to the buyer.', 'en'],
    [['logistics'], 'share', 'We share your address data with couriers to deliver your order.', 'en'],
    [['service-providers', 'partners'], 'entrust', '我们委托合作伙伴处理与广告效果有关的信息。', 'zh'],
    [['advertisers'], 'share', '我们会与广告主共享您的画像信息。', 'zh'],
    [['affiliates'], 'share', '为识别账户异常、处理您与他人的交易纠纷，我们会与关联公司共享您的账户信息。', 'zh'],
    [['other-users'], 'disclose', '您发布的信息将对其他用户可见，他人可以看到您的昵称信息。', 'zh'],
    [['other-users'], 'share', '我们会与其他用户共享您的昵称信息。', 'zh'],
    [
      ['advertisers', 'service-providers', 'partners'],
      'share',
      '仅为实现外部处理的目的，我们可能会与第三方合作伙伴（第三方服务供应商、承包商、代理、广告合作伙伴、应用开发者等，例如发送短信的通讯服务提供商）分享您的个人信息。',
      'zh',
    ],
    [['logistics', 'partners'], 'share', '我们会与合作的快递、商家共享您的收货信息。', 'zh'],
    [['service-providers'], 'entrust', '我们委托供应商处理您的个人信息。', 'zh'],
    [['government'], 'disclose', '我们会向公安提供您的信息。', 'zh'],
    [['government'], 'disclose', '公安机关依法要求时，我们会向其提供您的行踪轨迹。', 'zh'],
    [['affiliates'], 'transfer', '您的信息将转移给关联公司。', 'zh'],
    [['sdks'], 'share', '推送SDK会收集您的设备信息。', 'zh'],
    [[], 'share', '我们不会与服务提供者以外的公司共享您的信息，但以下情况除外：', 'zh'],
    [[], 'share', '我们会按照监管部门的规定，向境外机构提供您的信息。', 'zh'],
    [['partners'], 'share', '经您授权，商家会获取您的信息；灯塔集团股份有限公司运营本平台。', 'zh'],
    [['affiliates'], 'share', '我们会与关联公司共享信息，以便向您展示内容。', 'zh'],
  ])('recipients %j, %s: %s', (recipients, manner, text, language) => {
    expect(sharingOf(spanOf(text), language)).toMatchObject({ recipients, manner });
  });

  it.each(['', '\ud800', 'share '.repeat(20_000), '共享给第三方'.repeat(20_000), '，'.repeat(100_000)])(
    'survives hostile text',
    (text) => {
      expect(() => [sharingOf(spanOf(text), 'en'), sharingOf(spanOf(text), 'zh')]).not.toThrow();
    },
  );
});
