import { describe, expect, it } from 'vitest';
import { factsOf, policyOf, readPolicy } from './policy-of';

const namesIn = (...lines: string[]): string[] => factsOf(...lines).thirdParties.map(({ name }) => name);

describe('SDKs by name', () => {
  it.each<[string, string[]]>([
    ['我们接入了星帆推送SDK，该SDK需要获取您的设备标识。', ['星帆推送SDK']],
    ['（1）云灯地图SDK：为了向您提供定位服务，我行使用了云灯地图SDK，需要获取您的经纬度。', ['云灯地图SDK']],
    ['我们使用了Harbor Core SDK收集崩溃日志。', ['Harbor Core SDK']],
    ['为了完成支付，我们使用星支付SDK、云灯SDK和海燕支付SDK，会收集您的订单信息。', ['云灯SDK', '海燕支付SDK']],
    ['分享至好友使用“海燕分享”SDK，会收集您的昵称。', ['海燕分享']],
    ['我们使用了海燕科技的语音识别SDK，获取您的录音。', ['海燕科技']],
    ['本应用集成上海云灯网络有限公司的星帆登录SDK，收集您的设备信息。', ['上海云灯网络有限公司', '星帆登录SDK']],
    ['如您使用海燕、Lumo、星帆手机，我们接入的上述手机厂商推送SDK需要收集您的设备标识。', ['海燕', 'Lumo', '星帆']],
  ])('are read from %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    '我们使用了人脸识别SDK，该SDK需要获取您的人脸信息。',
    '我们接入了第三方地图定位SDK和消息推送SDK，会收集您的位置信息。',
    '我们使用授权合作伙伴的语音SDK收集您的录音。',
    '我们使用了社保部门的电子社保卡SDK，需要获取您的姓名。',
    '我们不会接入星帆推送SDK，也不收集您的信息。',
    '该星帆推送SDK由星帆有限公司提供，在支付时使用，不获取您的个人信息。',
    '这些SDK可能会收集您的信息。',
    '我们使用以下SDK技术，SDK收集的信息如下。',
    '供第三方网站使用的软件开发工具包（SDK）会收集您的信息。',
    '您可以查看星帆SDK列表，了解其收集的信息。',
    '如您使用海燕、Lumo手机，您可以在设置中关闭推送，我们不会收集您的信息。',
  ])('are none in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('are not of others where they bear the name of the service', () => {
    const text = '我们使用了海燕账号SDK和星帆账号SDK，会收集您的设备信息。';
    const named = (title: string) =>
      readPolicy({ ...policyOf([text]), title }).facts.thirdParties.map(({ name }) => name);
    expect(named('海燕音乐')).toEqual(['星帆账号SDK']);
    expect(named('云灯')).toEqual(['海燕账号SDK', '星帆账号SDK']);
  });
});

describe('names in brackets after a kind', () => {
  it.each<[string, string[]]>([
    ['位置服务提供商（海燕地图）会通过相关技术收集您的位置信息。', ['海燕地图']],
    ['终端设备制造商（海燕、星帆、LUMO等）可能使用您的手机型号，我们与其共享设备信息。', ['海燕', '星帆', 'LUMO']],
    ['包括提供支付服务的支付机构（海燕支付、Tern支付）、商品管理提供商（云灯）。', ['海燕支付', 'Tern支付', '云灯']],
    ['您订票时，我们会向票务方（上海海燕票务有限公司，即海燕票务）提供您的手机号码。', ['上海海燕票务有限公司']],
    [
      '由第三方认证机构（北京星帆科技有限公司、云灯计算（北京）有限责任公司）核验您的身份信息。',
      ['北京星帆科技有限公司', '云灯计算（北京）有限责任公司'],
    ],
    ['平台的运营者（上海海燕票务有限公司，以下简称“我们”）会收集您的信息。', []],
    ['我们会向票务方（负责出票的公司）提供您的手机号码。', []],
    ['我们会与服务商（物流、支付）共享您的信息。', []],
    ['我们会与合作方（推送服务或移动设备厂商）共享您的信息。', []],
    ['您可以使用第三方账号运营商（海燕、Tern）登录，我们会收集您的昵称。', []],
    ['我们会向合作伙伴（以下简称“伙伴”）提供您的信息。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('lists that lost their lines', () => {
  it('are read where labels run on', () => {
    const facts = factsOf(
      '# 我们使用的SDK',
      'SDK名称：星帆统计SDK 公司名称：上海星帆科技有限公司 SDK官网：https://star.example/ 使用目的：统计 收集的个人信息类型：设备信息',
      'SDK名称：云灯浏览服务 公司名称：北京云灯科技有限公司 SDK官网：https://lamp.example/ 使用目的：网页加载',
    );
    expect(facts.thirdParties).toMatchObject([
      { name: '星帆统计SDK', company: '上海星帆科技有限公司', purpose: '统计', data: '设备信息' },
      { name: '北京云灯科技有限公司', purpose: '网页加载', url: 'https://lamp.example/' },
    ]);
  });

  it('are read where commas or spaces part the cells', () => {
    const facts = factsOf(
      '第三方公司名称,产品/服务,涉及个人信息,使用目的,第三方链接',
      '上海星帆科技有限公司,星帆推送,设备型号、语言,推送消息,https://star.example/privacy',
      '北京云灯科技有限公司,云灯SDK,设备标识、位置,定位,https://lamp.example/privacy',
    );
    expect(facts.thirdParties).toEqual([
      { name: '上海星帆科技有限公司', url: 'https://star.example/privacy', clauses: [1] },
      { name: '北京云灯科技有限公司', url: 'https://lamp.example/privacy', clauses: [2] },
    ]);
    expect(
      namesIn(
        '序号 SDK名称 场景描述 个人信息字段 第三方机构名称',
        '1 星帆推送 消息推送 设备标识 上海星帆科技有限公司',
        '2 云灯SDK 广告投放 设备名称 北京云灯科技有限公司',
      ),
    ).toEqual(['星帆推送', '云灯SDK']);
  });

  it('have the name of a kind for no name', () => {
    const header = 'SDK名称,使用目的,涉及个人信息,开发者';
    expect(namesIn(header, '语音识别SDK,识别语音,录音,我行', '银行卡SDK,识别卡号,卡号,我行')).toEqual([]);
    expect(namesIn(header, '云灯语音SDK,识别语音,录音,我行', '星帆SDK,识别卡号,卡号,我行')).toEqual([
      '云灯语音SDK',
      '星帆SDK',
    ]);
  });

  it('are none where a sentence has commas, or one line stands alone', () => {
    expect(namesIn('我们收集您的姓名,电话,地址', '上海星帆科技有限公司,星帆推送,设备型号,推送消息')).toEqual([]);
    expect(
      namesIn('第三方公司名称,产品/服务,涉及个人信息,使用目的', '上海星帆科技有限公司,星帆,设备型号,推送消息'),
    ).toEqual([]);
    expect(
      namesIn('姓名,电话,公司名称,职务', '张三,123,上海星帆科技有限公司,经理', '李四,456,云灯有限公司,经理'),
    ).toEqual([]);
  });
});

describe('companies named in English', () => {
  it.each<[string[], string[]]>([
    [['# Harborlight', 'This network is a service of Harborlight, Inc, 1 Quay St.'], ['Harborlight, Inc']],
    [['We employ the fraud service provided by tern Inc. to process your IP address.'], ['tern Inc.']],
    [['We share data with our analytics providers: Ternmark GmbH, Quay 1.'], ['Ternmark GmbH']],
    [
      [
        '# How we share your data',
        'Social networks: connection via Harbor (https://harbor.example/privacy) and Skua (https://skua.example/privacy)',
      ],
      ['Harbor', 'Skua'],
    ],
    [
      [
        '# Transfers to service providers',
        'Receive review management services (e.g., with Ternpilot, whose notice is here).',
      ],
      ['Ternpilot'],
    ],
    [['This network is a service of Harborlight, Inc, 1 Quay St.'], []],
    [['We share your data with our analytics providers: see below.'], []],
    [['We use the fraud service provided by Harborlight Inc.', 'No personal data is exchanged with Harborlight.'], []],
    [
      [
        'We process data in the fraud service provided by Harborlight Inc.',
        'No personal data is exchanged with Ternpay.',
      ],
      ['Harborlight Inc.'],
    ],
  ])('%j', (lines, names) => {
    expect(namesIn(...lines)).toEqual(names);
  });
});
