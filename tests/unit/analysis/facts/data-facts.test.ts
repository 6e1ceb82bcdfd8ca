import { describe, expect, it } from 'vitest';
import { combined } from '../../../../src/analysis/facts/sayings';
import type { Polarity } from '../../../../src/policy/sharing';
import { factsOf } from './policy-of';

describe('combined', () => {
  it.each<[Polarity, Polarity[]]>([
    ['affirmed', ['denied', 'conditional', 'affirmed']],
    ['conditional', ['denied', 'conditional']],
    ['denied', ['denied', 'denied']],
  ])('%s of %j', (polarity, said) => {
    expect(combined(said)).toBe(polarity);
  });
});

describe('data', () => {
  it('is one fact a kind, with the law that protects it and the clauses that bear out its polarity first', () => {
    const { data } = factsOf('在您同意的情况下，我们会收集您的身份证号码。', '注册时我们会收集您的身份证号码。');
    expect(data.find(({ type }) => type === 'government-id')).toEqual({
      type: 'government-id',
      sensitive: true,
      basis: ['GB/T-35273-B', 'CPRA'],
      polarity: 'affirmed',
      clauses: [1, 0],
      dissents: [{ clause: 0, polarity: 'conditional' }],
    });
  });

  it.each<[string, string, string]>([
    ['health', 'Kindly omit your health data when you write to us.', 'We collect your health data.'],
    [
      'gender',
      'Your gender is kept out of the score that we use.',
      'We collect your gender, which is part of the score.',
    ],
    [
      'health',
      'To store health data a signed business associate agreement is required.',
      'To join, your health data is required.',
    ],
    ['ip-address', 'Our server strips the IP address before we store anything.', 'Our server stores the IP address.'],
    [
      'coarse-location',
      'The store operator collects statistics and shows us installs by country.',
      'The store operator helps us collect statistics by your country.',
    ],
  ])('on %s is none: %s', (type, none, some) => {
    const types = (line: string) => factsOf(line).data.map((one) => one.type);
    expect(types(none)).not.toContain(type);
    expect(types(some)).toContain(type);
  });

  it('is denied only if no clause takes it', () => {
    const types = (...lines: string[]) => factsOf(...lines).data.map(({ type, polarity }) => [type, polarity]);
    expect(types('We do not collect your biometric data.')).toEqual([['biometric', 'denied']]);
    expect(types('We do not collect your biometric data.', 'We collect your biometric data to open the door.')).toEqual(
      [['biometric', 'affirmed']],
    );
  });

  it('names the clauses that say otherwise, which are no evidence where they deny it', () => {
    const [fact] = factsOf(
      'We do not collect your biometric data.',
      'We collect your biometric data to open the door.',
    ).data;
    expect(fact).toMatchObject({ clauses: [1], dissents: [{ clause: 0, polarity: 'denied' }] });
    expect(factsOf('We collect your biometric data to open the door.').data[0]).not.toHaveProperty('dissents');
  });

  it.each<[string, string, string[]]>([
    // What devices guard: one clause that tells of the switch speaks for those that do not.
    ['camera', 'conditional', ['经您授权，我们会访问您的相机。', '我们使用您的相机扫码，收集图像。']],
    ['camera', 'affirmed', ['我们会访问您的相机。', '我们使用您的相机扫码，收集图像。']],
    ['camera', 'conditional', ['With your permission we access your camera.', 'We record with your camera.']],
    // What the law has leave asked for: stated, not mentioned.
    ['biometric', 'conditional', ['经您同意，我们会采集您的面容信息。', '我们会采集您的面容信息。']],
    ['biometric', 'affirmed', ['相机权限（选填）：用于人脸识别。', '我们会采集您的面容信息。']],
    [
      'biometric',
      'conditional',
      ['Facial data:', '- You may choose to give us facial data.', 'Facial data is deleted in a week.'],
    ],
    // Other data: a statement outweighs a case, a mention does not.
    ['email', 'affirmed', ['经您同意，我们会收集您的邮箱。', '我们会收集您的邮箱。']],
    ['email', 'conditional', ['经您同意，我们会收集您的邮箱。', '邮箱展示在店铺页面。']],
    ['email', 'affirmed', ['With your consent we collect your email address.', 'We collect your email address.']],
    ['gender', 'conditional', ['With your consent we collect your gender.', 'Your gender is visible.']],
    // Terms for sensitive data hold wherever it is taken.
    ['health', 'conditional', ['经您同意，我们会收集您的敏感信息，例如健康信息。', '我们会收集您的健康信息。']],
    ['health', 'affirmed', ['经您同意，我们会收集您的健康信息。', '我们会收集您的健康信息。']],
    // The next sentence tells that it stays, or is asked for.
    ['clipboard', 'conditional', ['我们会读取您的剪贴板。', '该信息仅会在您的设备上处理。']],
    ['clipboard', 'affirmed', ['我们会读取您的剪贴板。', '该信息会上传至服务器。']],
    [
      'address-book',
      'conditional',
      ['We access your address book.', 'We process that information locally on your device.'],
    ],
    ['address-book', 'affirmed', ['We access your address book.', 'We process that information on our servers.']],
    [
      'address-book',
      'conditional',
      ['We access your address book.', 'If you turn on that feature the list stays on the phone.'],
    ],
    // What one need not take part in, or wish for.
    ['postal-address', 'conditional', ['当您选择参加抽奖活动时，我们会收集您的收货地址。']],
    ['postal-address', 'affirmed', ['当您选择商品时，我们会收集您的收货地址。']],
    ['financial-account', 'conditional', ['如您需要结算收益，我们会收集您的银行账户。']],
    ['financial-account', 'affirmed', ['如您需要使用服务，我们会收集您的银行账户。']],
    // Where a rule asks for it, in some places, for those who buy here.
    ['government-id', 'conditional', ['We collect your passport, where local rules oblige us to.']],
    ['government-id', 'affirmed', ['We collect your passport, where you come from and where you go.']],
    ['government-id', 'conditional', ['We collect your passport in certain places.']],
    ['government-id', 'affirmed', ['We collect your passport in all places.']],
    ['financial-account', 'conditional', ['We collect (when you buy directly from us) your bank account number.']],
    ['financial-account', 'affirmed', ['We collect (when you buy) your bank account number.']],
    ['address-book', 'conditional', ['We collect your address book, if you import it.']],
    ['address-book', 'affirmed', ['We collect your address book, if it is there.']],
    ['sensors', 'conditional', ["If you enroll, we collect data from the phone's sensors."]],
    ['email', 'conditional', ['If you do, we then collect your email address.']],
    ['email', 'affirmed', ['If you do not, we collect your email address.']],
    ['gender', 'conditional', ['我们会收集您的性别。', '上述信息均由您自愿提供。']],
    [
      'biometric',
      'conditional',
      ['我们会收集您的面容信息。', '以此收集的任何数据只存储在您的设备中，也不会与第三方共享。'],
    ],
    ['biometric', 'affirmed', ['我们会收集您的面容信息。', '以此收集的任何数据未经您同意不会与第三方共享。']],
    ['birth-date', 'conditional', ['我们会收集您的出生日期。', '这一信息仅会在您的设备上处理。']],
    // A part of the service that may be left alone.
    ['camera', 'conditional', ['If you use our video chat feature, you will need to provide access to your camera.']],
    ['precise-location', 'conditional', ['We collect your precise location, if you switched on alerts.']],
    ['precise-location', 'affirmed', ['We collect your precise location, and you switched on alerts.']],
    ['biometric', 'conditional', ['We collect, where Face Finder is on, your biometric data.']],
    ['biometric', 'affirmed', ['We collect, where Face Finder is sold, your biometric data.']],
    ['camera', 'conditional', ['If you let the app use your camera, we process it.']],
    ['biometric', 'conditional', ['We collect biometric data, only if you enroll.']],
    ['camera', 'affirmed', ['If you use our services, you will need to provide access to your camera.']],
    ['clipboard', 'conditional', ['我们会读取您的剪贴板。', '我们仅会读取与分享相关的信息，且不会储存该等信息。']],
    [
      'clipboard',
      'conditional',
      ['We access your clipboard.', 'We only read such data as is relevant to a copied link.'],
    ],
    ['clipboard', 'affirmed', ['We access your clipboard.', 'We only reply on working days.']],
    // It stays where it is, told by the way.
    ['sensors', 'conditional', ["We request the motion sensor, and that data doesn't leave the phone."]],
    ['sensors', 'affirmed', ["We request the motion sensor, and that data doesn't leave the European Union."]],
    ['biometric', 'conditional', ['We store fingerprint templates, which never leave the lock.']],
    ['biometric', 'conditional', ['We store face templates on the hub in your hall, and not in our cloud.']],
    ['biometric', 'affirmed', ['We store face templates in our cloud.']],
    // Leave, as a ground; and leave asked for after the data was named as a heading names it.
    ['gender', 'conditional', ['登录时我们将根据您的授权获取您的性别信息。']],
    ['gender', 'affirmed', ['登录时我们将根据您的资料获取您的性别信息。']],
    [
      'camera',
      'conditional',
      [
        '1）相机权限，当您在软件中拍照、上传图文内容、进行实人认证以及扫描二维码登录其他设备时，我们会征得您的同意，再使用您的相机权限。',
      ],
    ],
    // One switch guards a place, whatever it is called.
    ['precise-location', 'conditional', ['经您授权，我们会收集您的地理位置。', '地图工具会收集您的经纬度。']],
    ['precise-location', 'affirmed', ['经您授权，我们会收集您的相册。', '地图工具会收集您的经纬度。']],
  ])('of %s is %s in %j', (type, polarity, lines) => {
    expect(factsOf(...lines).data.find((fact) => fact.type === type)?.polarity).toBe(polarity);
  });

  it('is not denied for good where one case is told', () => {
    const kinds = (line: string) => factsOf(line).data.map(({ type, polarity }) => `${type} ${polarity}`);
    expect(kinds('In this case we do not collect your bank details.')).toEqual([]);
    expect(kinds('We do not collect your bank details.')).toEqual(['financial-account denied']);
    expect(kinds('We do not currently collect your bank details.')).toEqual([]);
  });

  it.each<[string[], string[]]>([
    // Whom the policy does not speak to, what is not used, and what never arrives.
    [[], ['It does not apply to our job applicants, whose employer we collect.']],
    [['employment affirmed'], ['We collect your employer, which does not apply to guests.']],
    [[], ['We do not use facial recognition technology to record who visits.']],
    [['biometric affirmed'], ['We use facial recognition technology to record who visits.']],
    [[], ['We process your contacts locally on your device – it does not touch our servers.']],
    [['address-book affirmed'], ['We process your contacts on our servers – it does not touch yours.']],
    // A denial of one thing denies no more than that.
    [[], ['We do not receive your credit card number.']],
    [['payment denied'], ['We do not receive your payment details.']],
    [[], ['The app does not request the microphone.']],
    [['voice denied'], ['The app does not record your voice.']],
    [[], ['We do not collect the advertising ID.']],
    [['device-id denied'], ['We do not collect device identifiers.']],
    [[], ['我们不会获取您的支付账号、支付密码。']],
    [['payment denied'], ['我们不会获取您的支付信息。']],
    [[], ['We do not ask for your date of birth.']],
    [['birth-date denied'], ['We do not ask for your age.']],
    [['media denied'], ['We do not access your photo library.']],
    [[], ['We do not access your videos.']],
    // What cannot be taken is neither taken nor promised.
    [[], ['该权限无法获取您的手机号。']],
    [['phone affirmed'], ['我们会获取您的手机号。']],
    [['phone affirmed'], ['我们需要收集您的手机号，否则无法收集您的反馈。']],
    [[], ['We have no way to see your bank details.']],
    [['financial-account affirmed'], ['We have a duty to record your bank details.']],
    // What is held back is not taken by that.
    [[], ['We will not disclose your health information to market to you, unless you authorize us.']],
    [
      ['health affirmed'],
      ['We will not disclose your health information unless you authorize us, and process it to answer you.'],
    ],
    [[], ["We won't hand over your health information, unless you authorize us."]],
    // Warnings of those who only say that they are the company.
    [[], ['We will never text or e-mail you asking for your password.']],
    [['credentials affirmed'], ['We ask for your password before we call you.']],
    [[], ['我们不会以任何理由向您索要密码。']],
    [['credentials affirmed'], ['登录时我们会收集您的登录密码。']],
    // Those who give data, in a list.
    [[], ['# Where we get it, other than from you', 'Hotels that report your orders; your accounts elsewhere.']],
    [['transaction affirmed'], ['# Where we get it', 'Hotels, from which we collect your orders.']],
    // What others take, whoever they are, and what is said of it.
    [[], ['第三方支付机构会收集您的银行卡号、手机号码。', '银行卡号属于敏感信息，拒绝提供将无法使用该功能。']],
    [
      ['financial-account affirmed'],
      ['第三方支付机构会收集您的银行卡号、手机号码。', '我们会收集您的银行卡号，拒绝提供将无法使用该功能。'],
    ],
    [['payment affirmed'], ['我们会通过物流公司收集与您的交易相关的支付、物流信息。']],
    [[], ['根据您的居住地，您对我们收集的信息享有特殊权利。']],
    [['postal-address affirmed'], ['我们会收集您的居住地，以便推荐附近门店。']],
    [[], ['We use data to choose locations for new stores.']],
    [['coarse-location affirmed'], ['We collect your approximate location for our new stores.']],
    [[], ['# （一）您委托我们处理的信息', '可获取成员的性别、邮箱。']],
    [
      ['gender affirmed', 'email affirmed'],
      ['# （一）我们处理的信息', '可获取成员的性别、邮箱。'],
    ],
    // A denial ends with its bracket and its sentence; "no such thing" is no taking, and no promise.
    [['media affirmed', 'government-id affirmed'], ['We collect video (which is not recorded), and a government ID.']],
    [['ip-address affirmed'], ["We won't collect your colour; we will still read your IP address."]],
    [['ip-address denied'], ["We won't collect your colour or your IP address."]],
    [[], ['We collect no session recordings.']],
    [['media affirmed'], ['We collect session recordings.']],
    // What a line denies of its items.
    [['biometric denied'], ['# What we avoid', 'We do not, and shall not:', '- collect biometric data;']],
    [['biometric affirmed'], ['# What we do', 'We may, and shall:', '- collect biometric data;']],
    [[], ['# What we avoid', 'We do not, and shall not:', '- amass and store a profile of you;']],
    [[], ['A diet that we record might let someone guess at a religion.']],
    [['religion affirmed'], ['A form that we record might show a religion.']],
    // A condition is that of its own part of a list.
    [['ip-address affirmed', 'precise-location conditional'], ['We collect an IP address; and GPS, if you allow it.']],
    // What the company cannot read; and what it knows, though it does not ask.
    [[], ['Chats between members, which we process, are end-to-end encrypted.']],
    [['communications affirmed'], ['Chats between members, which we process, are not end-to-end encrypted.']],
    [
      ['email conditional'],
      ["We don't ask for your email address.", 'If you choose to add it, we know your email address.'],
    ],
    [['email denied'], ["We don't ask for your email address.", 'If you like, print your email address.']],
    [['device-info affirmed', 'location affirmed'], ['我们会记录您的设备信息、设备所在位置相关信息。']],
    [['device-info affirmed'], ['我们会记录您的设备信息、设备所在位置相关服务。']],
    // Steps are no health data.
    [[], ['我们会收集您的步数。']],
    [[], ['我们会收集您的步数，该信息属于敏感信息。']],
    [['health affirmed'], ['我们会收集您的步数和心率。']],
    [[], ['We collect your height.']],
    [['health affirmed'], ['We collect your height and weight.']],
    [['credit affirmed'], ['我们会收集您的个人信用报告，在开户场景中使用。']],
    [['camera affirmed'], ['我们会使用相机，在转账、个人信用报告、开户场景中使用。']],
    [[], ['We collect the number of steps you take.']],
    [['health affirmed'], ['We collect your heart rate.']],
  ])('is %j in %j', (said, lines) => {
    expect(factsOf(...lines).data.map(({ type, polarity }) => `${type} ${polarity}`)).toEqual(said);
  });

  it('is not taken where the next sentence denies it', () => {
    const kinds = (...lines: string[]) => factsOf(...lines).data.map(({ type, polarity }) => `${type} ${polarity}`);
    const asked = 'You may be required to provide bank details to a payment processor.';
    expect(kinds(asked, 'We do not collect or store such bank details or other such data.')).toEqual([
      'financial-account denied',
    ]);
    expect(kinds(asked, 'We collect and store such bank details and other such data.')).toEqual([
      'financial-account affirmed',
    ]);
    expect(kinds('您需要提供您的指纹以登录。', '我们不会收集上述信息，包括指纹。')).toEqual([]);
    expect(kinds('您需要提供您的指纹以登录。', '我们会收集上述信息，包括指纹。')).toEqual(['biometric affirmed']);
  });

  it('is not taken by a heading that only sounds like a sentence', () => {
    expect(factsOf('应用权限申请与使用情况说明', '通讯录权限的使用情况说明').data).toEqual([]);
    expect(factsOf('我们会记录您的使用情况。').data).toHaveLength(1);
  });

  it('is not taken by a choice of not sharing it', () => {
    const facts = factsOf('You may choose from these settings:', '- Do not share location', '- Share location');
    expect(facts.data.flatMap(({ clauses }) => clauses)).not.toContain(1);
  });

  it('is not what the law calls personal data, though the definition goes on in another line', () => {
    const defined = '个人信息：是指以电子或者其他方式记录的各种信息，包括姓名、住址、';
    expect(factsOf(defined, '征信信息、行踪轨迹、健康生理信息等，以及其他信息。').data).toEqual([]);
    expect(factsOf('我们会处理下列信息。', '征信信息、健康生理信息等，我们会收集。').data).toHaveLength(2);
  });

  it('is not taken where only its sharing is denied', () => {
    expect(factsOf('We do not share your health data with any third party.').data).toEqual([]);
  });
});
