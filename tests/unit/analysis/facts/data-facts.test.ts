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
