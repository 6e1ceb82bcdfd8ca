import { describe, expect, it } from 'vitest';
import { speaksOfTaking, takingOf, takingOfMinors } from '../../../../src/analysis/facts/taking';
import { fold, wordingOf } from '../../../../src/analysis/facts/wording';
import { segment } from '../../../../src/analysis/segment/segment';
import type { Polarity } from '../../../../src/policy/sharing';
import { policyOf } from './policy-of';

/** The last clause of a policy of these lines. */
const last = (...lines: string[]) => segment(policyOf(lines)).at(-1)!;

describe('takingOf', () => {
  it.each<[Polarity, string]>([
    ['affirmed', '我们会收集您的手机号码。'],
    ['affirmed', '我们仅收集必要信息，不会收集无关的信息。'],
    ['affirmed', '如您不提供手机号码，将无法注册。'],
    ['affirmed', '若你不填写性别，不影响使用。'],
    ['affirmed', '如果您拒绝提供手机号码，我们将无法为您注册。'],
    ['affirmed', '账号注销后，我们将不再收集您的手机号码。'],
    ['affirmed', '我们需要收集您的银行卡号以完成付款。'],
    ['denied', '我们不会收集您的手机号码。'],
    ['denied', '我们绝不收集您的密码。'],
    ['denied', '本应用从未读取您的剪贴板。'],
    ['denied', '我们不会直接向未成年人收集信息。'],
    ['denied', '本功能并不申请读取通讯录的权限。'],
    ['denied', '使用本功能无需您提供身份证号。'],
    ['denied', '我们不会主动获取您的通讯录。'],
    ['conditional', '我们不会收集您的位置信息，除非您开启位置功能。'],
    ['conditional', '在您开启通讯录权限后，我们会收集您的通讯录信息。'],
    ['conditional', '经您同意，我们会收集您的位置信息。'],
    ['conditional', '您可以选择填写性别信息。'],
    ['conditional', '您可以自愿提供您的职业。'],
    ['affirmed', '例如您的浏览器类型和手机号码，我们会收集。'],
    ['affirmed', '当您打开客户端时，我们会收集您的设备型号。'],
    ['affirmed', '如果您选择使用手机号登录，我们会收集您的手机号码。'],
    ['conditional', '2、相机授权：当您开始相机授权时，您可以使用相机扫码。'],
    ['conditional', '当您开通语音授权时，可以使用麦克风与店主交谈。'],
    ['conditional', '如您同意，我们会收集您的位置信息。'],
    ['conditional', '上述功能需要您在设备中向我们开启相机、麦克风、日历。'],
    ['conditional', '如需连麦，您可能需要开启设备上的麦克风。'],
    ['conditional', '您还可以根据自身需求选择填写性别信息。'],
    ['conditional', '我们会请求您授权相机权限。'],
    ['conditional', '关闭同步后，我们将不再读取您的通讯录。'],
    ['conditional', '如您取消授权，我们将不再继续收集您的位置信息。'],
    ['conditional', 'If you turn off nearby search, we no longer collect your location.'],
    ['affirmed', 'If you close your account, we no longer collect your location.'],
    ['conditional', '在特定情况下还需要提供您的面容信息。'],
    ['conditional', '我们仅获取您从通讯录中点选的联系人信息。'],
    ['conditional', '我们会对通讯录加密，并仅收集加密后的信息。'],
    ['conditional', '我们会收集您的手机号码（选填）。'],
    ['affirmed', 'We collect your phone number.'],
    ['affirmed', 'When you choose a user name we store it with your phone number.'],
    ['conditional', 'We use cookies which require your consent.'],
    ['conditional', 'In certain circumstances we collect a scan of your face.'],
    ['conditional', 'We may ask you to consent to the use of your fingerprints; we collect them to stop fraud.'],
    ['conditional', 'If a Gold Member turns on nearby search, we also collect GPS data.'],
    ['conditional', 'Users who opt in to the map let us collect their position.'],
    ['affirmed', 'We do not collect more than your phone number.'],
    ['affirmed', 'If you do not give us your phone number, you cannot sign up.'],
    ['affirmed', 'We no longer need your phone number once you close your account.'],
    ['denied', 'We do not collect your phone number.'],
    ['denied', 'Your fingerprints are never collected.'],
    ['denied', 'No bank details are collected by us.'],
    ['denied', 'The app does not access your photos.'],
    ['denied', 'You can sign up without providing a name; we never ask for it.'],
    ['conditional', 'We collect your location with your permission.'],
    ['conditional', 'If you choose to, you can give us your birthday; we collect it if you consent.'],
    ['conditional', 'We do not collect your location unless you enable it.'],
    ['conditional', 'Giving us your occupation is optional.'],
    ['conditional', 'You do not need to enter a password if you sign in elsewhere.'],
  ])('%s: %s', (polarity, line) => {
    expect(takingOf(wordingOf(last(line)))).toBe(polarity);
  });

  it.each<[Polarity, string, string]>([
    ['affirmed', '手机号', '我们会收集您的手机号，但不会收集您的通讯录。'],
    ['denied', '通讯录', '我们会收集您的手机号，但不会收集您的通讯录。'],
    ['denied', '通讯录', '我们不会读取您的通讯录，仅收集您填写的手机号。'],
    ['affirmed', 'email address', 'We collect your email address but we do not collect your birthday.'],
    ['denied', 'birthday', 'We collect your email address but we do not collect your birthday.'],
    ['denied', 'photos', 'We do not access your photos or your contacts.'],
    ['denied', 'contacts', 'We do not access your photos or your contacts.'],
  ])('of one of several things, %s: %s in %s', (polarity, words, line) => {
    expect(takingOf(wordingOf(last(line)), fold(words))).toBe(polarity);
  });

  it('sets a condition in Chinese for what stands behind it only', () => {
    const line =
      '开户时我们会收集您的性别、国籍、职业、工作单位名称、证件号码及其有效期、住所地、联系电话、电子邮箱，以及（如您同意）您的位置信息。';
    expect(takingOf(wordingOf(last(line)), '性别')).toBe('affirmed');
    expect(takingOf(wordingOf(last(line)), '位置信息')).toBe('conditional');
  });

  it('holds the items of a choice to it', () => {
    const wording = (...lines: string[]) => wordingOf(last(...lines));
    expect(takingOf(wording('You may choose from the following settings:', '- Share location all the time'))).toBe(
      'conditional',
    );
    expect(takingOf(wording('We collect the following data:', '- Your location'))).toBe('affirmed');
    expect(takingOf(wording('您可选择是否授权我们收集以下信息：', '（1）日历信息；'))).toBe('conditional');
    expect(takingOf(wording('我们会收集以下信息：', '（1）日历信息；'))).toBe('affirmed');
  });

  it.each<[Polarity, string]>([
    ['denied', '我们不会主动收集未成年人的个人信息。'],
    ['denied', '如果我们发现收集了儿童的个人信息，会尽快删除。'],
    ['conditional', '经监护人同意，我们会收集儿童的昵称。'],
    ['conditional', '我们收集的未成年人信息，均以父母知情为前提。'],
    ['affirmed', '开通亲子模式时，我们会收集孩子的昵称和生日。'],
    ['denied', 'We do not knowingly collect personal information from children under 13.'],
    ['denied', 'If we learn that a child has given us personal information, we delete it.'],
    ['conditional', "We collect a child's name only with a parent's consent."],
    ['affirmed', "We collect children's names for the school account."],
  ])('of children’s data, %s: %s', (polarity, line) => {
    expect(takingOfMinors(wordingOf(last(line)))).toBe(polarity);
  });
});

describe('speaksOfTaking', () => {
  it.each<[boolean, string[]]>([
    [true, ['我们会收集您的手机号码。']],
    [true, ['注册时您需要填写手机号码。']],
    [true, ['您可以开启摄像头与主播互动。']],
    [true, ['# 我们收集的信息', '例如，浏览器类型、软件的版本号。']],
    [true, ['# 您的权利', '为处理您的请求，我们需要您提供身份证明。']],
    [false, ['个人信息包括姓名、身份证件号码、住址。']],
    [false, ['敏感个人信息是指生物识别、医疗健康等信息。']],
    [false, ['个人信息是以电子或者其他方式记录的与自然人有关的各种信息，例如姓名。']],
    [false, ['其中，敏感个人信息包括生物识别信息、医疗健康信息。']],
    [false, ['其中，个人生物识别信息包括个人基因、指纹、声纹、面部识别特征，无论由谁收集。']],
    [false, ['包括姓名、出生日期、身份证件号码、个人生物识别信息、住址、电话号码等，均属此列，无论是否收集。']],
    [true, ['我们会收集您的姓名、出生日期、身份证号码、生物识别信息。']],
    [false, ['如果更新的内容需要获取通讯录等权限，我们将再次提示您。']],
    [true, ['我们更新内容推荐时会收集您的浏览记录。']],
    [false, ['请妥善保管您的密码。']],
    [false, ['1.对新增的语音功能场景下的个人信息收集和处理情况进行了说明；']],
    [false, ['用于支撑功能模块，包括直播、视频播放、语音识别等；']],
    [true, ['# 我们收集的信息', '设备信息，包括设备型号、操作系统版本。']],
    [false, ['我们不会保存您的银行卡号。']],
    [false, ['您的密码不会被我们存储，我们不会存储任何密码。']],
    [false, ['# 您的权利', '您可以在订单页面查看您的消费记录。']],
    [false, ['不得侮辱、诽谤他人或者侵害他人的姓名、肖像。']],
    [true, ['We collect your phone number.']],
    [true, ['You may enter your date of birth.']],
    [true, ['# Information we collect', '- your first name;']],
    [true, ['We share your email address with our partners.']],
    [false, ['# What this is', '- our phone lines;']],
    [false, ['Personal data is any information relating to an identified or identifiable person, such as a name.']],
    [false, ['Data legally defined as "sensitive" includes data revealing racial or ethnic origin.']],
    [false, ['We do not store your card number.']],
    [false, ['Card numbers are never kept on our servers.']],
    [false, ['# Your rights', 'You can see your invoices in the account.']],
    [false, ['We ask that you not send us, and you not disclose, any sensitive data such as health data to collect.']],
    [false, ['Please do not submit your passport number.']],
    [true, ['We ask you for your phone number.']],
    [false, ['This policy is incorporated by reference.']],
  ])('%s: %j', (taking, lines) => {
    const span = last(...lines);
    expect(speaksOfTaking(wordingOf(span), span.kind === 'item')).toBe(taking);
  });
});
