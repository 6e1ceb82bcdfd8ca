import { describe, expect, it } from 'vitest';
import { factsOf, policyOf, readPolicy } from './policy-of';

describe('third parties in sentences', () => {
  it.each<[string, string[]]>([
    ['我们与第三方支付机构（如灯付支付、燕鸥云）共享您的订单信息。', ['灯付支付', '燕鸥云']],
    ['可能涉及的第三方SDK包括：灯塔推送SDK、燕鸥地图SDK等。', ['灯塔推送SDK', '燕鸥地图SDK']],
    ['支付功能由明灯支付技术有限公司向您提供服务。', ['明灯支付技术有限公司']],
    [
      'We share data with analytics providers such as Lumina Analytics and Ternmetrics.',
      ['Lumina Analytics', 'Ternmetrics'],
    ],
    ['We use Ternpay to process payments.', ['Ternpay']],
    ['Questions are answered by Mira Quayle.', []],
    ['Calls are answered by Mira Quayle.', ['Mira Quayle']],
    ['Maps are a service provided by Lumina Maps, Inc., which collects your location.', ['Lumina Maps, Inc.']],
    ['我们的第三方合作伙伴有：明灯支付有限公司、燕鸥物流有限公司。', ['明灯支付有限公司', '燕鸥物流有限公司']],
    ['我们的第三方合作伙伴有很多，如有疑问请联系燕鸥物流有限公司。', []],
    ['我们与合作方（如物流公司、支付机构）共享您的信息。', []],
    ['我们收集设备信息（如IMEI、MAC地址），并与第三方共享。', []],
    ['您可以使用第三方账号（如微信、QQ）登录。', []],
    ['如果合作方违反协议，我们将停止共享。', []],
    ['该SDK由第三方公司提供，会收集设备信息。', []],
    ['我们使用了明灯SDK，该SDK由明灯支付有限公司提供，通过明灯SDK获取您授权共享的昵称。', []],
    ['我们使用了明灯SDK，该SDK需要获取您的设备信息。', ['明灯SDK']],
    ['We share data with third parties such as advertisers and payment processors.', []],
    ['You can change this in browsers such as Chrome and Firefox.', []],
    ['We share data with partners in countries such as Canada and Japan.', []],
    ['You can log in with third-party services such as Google or Apple.', []],
    ['We use Cookies to share preferences.', []],
    ['We share data by tools such as the Model Clauses and Adequacy Decisions.', []],
    ['We share data by tools such as Ternlink and Quaymail.', ['Ternlink', 'Quaymail']],
    ['We comply with laws such as the GDPR when we share data with partners.', []],
  ])('%s', (line, names) => {
    expect(factsOf(line).thirdParties.map(({ name }) => name)).toEqual(names);
  });

  it('are one with their maker, and with their initials', () => {
    const told = (...lines: string[]) => factsOf(...lines).thirdParties.map(({ name, company }) => [name, company]);
    expect(told('我们使用了燕鸥推送SDK，该SDK由明灯科技有限公司提供，需要获取您的设备信息。')).toEqual([
      ['燕鸥推送SDK', '明灯科技有限公司'],
    ]);
    expect(told('我们使用了燕鸥推送SDK，并由明灯科技有限公司提供客服。')).toEqual([
      ['燕鸥推送SDK', undefined],
      ['明灯科技有限公司', undefined],
    ]);
    const hosts = 'We share data with hosting providers such as Harbor Quay Mail';
    expect(told(`${hosts}.`, 'We share data with hosting providers such as HQM.')).toEqual([
      ['Harbor Quay Mail', undefined],
    ]);
    expect(told(`${hosts}.`, 'We share data with hosting providers such as HQT.')).toHaveLength(2);
  });

  it('are not a piece of the policy’s title', () => {
    const named = (title: string) =>
      readPolicy({ ...policyOf(['Cards are printed for us by Tern Media, Inc.']), title }).facts.thirdParties;
    expect(named('The Lumen Tern Media Privacy Policy')).toEqual([]);
    expect(named('The Lumen Privacy Policy').map(({ name }) => name)).toEqual(['Tern Media, Inc.']);
  });

  it('are not of the house whose name the title begins with', () => {
    const named = (title: string) =>
      readPolicy({ ...policyOf(['We use Quaylight Vault to process payments.']), title }).facts.thirdParties;
    expect(named('Quaylight Privacy Notice')).toEqual([]);
    expect(named('Privacy Notice on Quaylight').map(({ name }) => name)).toEqual(['Quaylight Vault']);
    expect(named('Quay Privacy Notice').map(({ name }) => name)).toEqual(['Quaylight Vault']);
  });

  it('are not the policy’s own company', () => {
    expect(factsOf('本应用是由明灯科技有限公司（以下简称“我们”）提供的产品。').thirdParties).toEqual([]);
    expect(factsOf('The service is provided by Lumen Tern, Inc. (“we”, “us”).').thirdParties).toEqual([]);
  });

  it('are not the company by its whole name, which stands where it is called by the short one', () => {
    const gives =
      'Harbor Skua Corporation (Springfield, Ohio) shares data with processors such as Harbor Skua Corporation.';
    const names = (line: string) => factsOf(line, gives).thirdParties.map(({ name }) => name);
    expect(names('This tells how Harbor Skua Corporation and its subsidiaries ("Harbor") use data.')).toEqual([]);
    expect(names('We send data to Harbor Skua Corporation ("Harbor").')).toContain('Harbor Skua Corporation');
  });

  it('are one, wherever they are named', () => {
    const { thirdParties } = factsOf(
      'We share data with processors such as Ternpay and Lumina.',
      'We use Ternpay to process payments.',
    );
    expect(thirdParties.map(({ name, clauses }) => [name, clauses])).toEqual([
      ['Ternpay', [0, 1]],
      ['Lumina', [0]],
    ]);
  });
});

describe('third parties by the part that they have', () => {
  const named = (...lines: string[]) => factsOf(...lines).thirdParties.map(({ name }) => name);

  it.each<[string[], string[]]>([
    // Subjects of what suppliers do, under a heading or after a run-in head.
    [['# Vendors', 'Lumen Cloud hosts our databases.'], ['Lumen Cloud']],
    [
      ['# Where data goes', 'Processors. Lumen Cloud hosts our databases and Ternmail sends letters.'],
      ['Lumen Cloud', 'Ternmail'],
    ],
    [
      ['# Suppliers', 'Quay Response, LLC answers alarms; Skuapost delivers parcels.'],
      ['Quay Response, LLC', 'Skuapost'],
    ],
    [
      ['# Suppliers', 'Harbor and Lumen’s Ternbase look after crashes.'],
      ['Harbor', 'Ternbase'],
    ],
    [['# Your profile', 'Lumen Chat stores messages.'], []],
    [['# Suppliers', 'Lantern stores your pictures. A lantern is our device.'], []],
    [['# Suppliers', 'Each holds your data, and Support answers questions.'], []],
    [['# Suppliers', 'The “Night Guard” is our plan. Night Guard monitors your home.'], []],
    [['# Suppliers', 'Ternpay, a subsidiary, delivers parcels. Our subsidiary Quay Labs, LLC fills orders.'], []],
    // In the passive.
    [['Letters are printed and mailed by Skuapost.'], ['Skuapost']],
    [
      ['When you link an account, the connection is made by Ternlink Inc., which has its own policy.'],
      ['Ternlink Inc'],
    ],
    [['Our website is operated by Quay Labs.'], []],
    [['Your requests are handled by Customer Support.'], []],
    // After their kind.
    [['Our card processor, Ternpay, stores your card number.'], ['Ternpay']],
    [['We confirm it to the programme administrator (currently Quay LLC).'], ['Quay LLC']],
    [['Our card processor, like others, stores your card number.'], []],
    // Whom something is given by name.
    [['We upload e-mail addresses to Skua and Quay to find people like you.'], ['Skua', 'Quay']],
    [['For Korea we entrust moderation to Harbor Watch Inc. (Manila).'], ['Harbor Watch Inc']],
    [['We share data with Nonaffiliated Third Parties for this.'], []],
    [['We share your letters with Members. Other members may read them.'], []],
    // Tools from somebody.
    [['We use advertising tags from Harbor and Skua.'], ['Harbor', 'Skua']],
    [['Ads come with demand from, among others, Lumen Ads, ternSource and Skua.'], ['Lumen Ads', 'ternSource', 'Skua']],
    [['We use tags from a self-hosted copy of Harbor.'], []],
    [['Analytics cookies (we use Harbor, which we host ourselves) are set.'], []],
    [['Analytics cookies (we use Harbor, which hosts our data) are set.'], ['Harbor']],
    [['Requests by partners are handled by the Records Governance Team.'], []],
    // Lists of names with what each is for.
    [
      [
        '# Recipients',
        'Lumen IT Group (reservations), Skua and Tern Handling (luggage), Quaydesk (letters), among others.',
      ],
      ['Lumen IT Group', 'Skua', 'Tern Handling', 'Quaydesk'],
    ],
    [
      ['# Processors', 'Payments: Ternpay, Lumen Pay. Letters: Skuapost.'],
      ['Ternpay', 'Lumen Pay', 'Skuapost'],
    ],
    [['# Your devices', 'Night Guard (alarms), Door Guard (locks), Pool Guard (water).'], []],
  ])('%j', (lines, names) => {
    expect(named(...lines)).toEqual(names);
  });
});
