import { describe, expect, it } from 'vitest';
import { findCountries } from '../../../../src/analysis/facts/country-names';
import { fold } from '../../../../src/analysis/facts/wording';
import type { StorageFact } from '../../../../src/policy/facts';
import { factsOf } from './policy-of';

describe('findCountries', () => {
  it.each<[string, string[]]>([
    ['in the United States and Germany', ['US', 'DE']],
    ['in the U.S., the UK and the Netherlands', ['US', 'GB', 'NL']],
    ['存储在新加坡或日本', ['SG', 'JP']],
    ['中华人民共和国境内', ['CN']],
    ['in the European Union', []],
    ['a polished Frenchman in Indiana', []],
    ['we use usa-made servers', ['US']],
  ])('%s', (text, codes) => {
    expect(findCountries(fold(text)).map(({ code }) => code)).toEqual(codes);
  });
});

describe('storage', () => {
  it.each<[string, Omit<StorageFact, 'clauses'>]>([
    [
      'Your data is stored in Japan under the UK International Data Transfer Addendum.',
      { countries: ['JP'], crossBorder: 'affirmed' },
    ],
    ['Your data is stored in Japan by Ternpay (USA), Inc.', { countries: ['JP'], crossBorder: 'not-stated' }],
    ['我们将境内收集的个人信息存储于中国境内。', { countries: ['CN'], crossBorder: 'not-stated' }],
    ['我们将您的个人信息存储于境内。', { countries: ['CN'], crossBorder: 'not-stated' }],
    ['我們將您的個人資訊儲存於境內。', { countries: [], crossBorder: 'not-stated' }],
    ['您的个人信息存储在新加坡的服务器中。', { countries: ['SG'], crossBorder: 'not-stated' }],
    ['我们不会向境外传输您的个人信息。', { countries: [], crossBorder: 'denied' }],
    ['如需向境外传输您的个人信息，我们会征得您的单独同意。', { countries: [], crossBorder: 'conditional' }],
    ['我们会将您的个人信息传输至境外服务器进行处理。', { countries: [], crossBorder: 'affirmed' }],
    ['我们将信息存储在中国，不存在境外收集的情况。', { countries: ['CN'], crossBorder: 'not-stated' }],
    ['我们不会将您的信息存储在境外。', { countries: [], crossBorder: 'denied' }],
    ['您的信息可能会被转移到您所在国家以外的地区。', { countries: [], crossBorder: 'affirmed' }],
    ['经您单独同意，我们会将订单信息传输给海外的卖家。', { countries: [], crossBorder: 'conditional' }],
    [
      '您的信息保存在中国境内（不含香港、澳门、台湾地区）的服务器上。',
      { countries: ['CN'], crossBorder: 'not-stated' },
    ],
    ['您的数据保存在日本和新加坡。', { countries: ['JP', 'SG'], crossBorder: 'not-stated' }],
    ['It may be necessary to transfer your data out of Singapore.', { countries: [], crossBorder: 'affirmed' }],
    ['Our servers are located in Canada and Ireland.', { countries: ['CA', 'IE'], crossBorder: 'not-stated' }],
    ['Your information may be processed in other countries.', { countries: [], crossBorder: 'affirmed' }],
    ['We never send your information outside the UK.', { countries: [], crossBorder: 'denied' }],
    ['Your data is stored on servers in Germany.', { countries: ['DE'], crossBorder: 'not-stated' }],
    [
      'We transfer your data to the United States, outside the European Economic Area.',
      { countries: ['US'], crossBorder: 'affirmed' },
    ],
    ['We do not transfer your data outside the EEA.', { countries: [], crossBorder: 'denied' }],
    [
      'We transfer data outside the EEA only with your explicit consent.',
      { countries: [], crossBorder: 'conditional' },
    ],
  ])('%s', (line, storage) => {
    const { clauses, ...fact } = factsOf(line).storage;
    expect(fact).toEqual(storage);
    expect(clauses).toEqual([0]);
  });

  it.each([
    ['shopping abroad', '当您进行跨境购物时，您需要向海关提供姓名。'],
    ['a reader abroad', '境外注册用户需要提供手机号。'],
    ['a heading', '九、个人信息的跨境传输'],
    ['readers in a country', 'If you are a resident of Canada, the laws of Canada apply to you.'],
    ['goods from abroad', '跨境商品的订单需要您提供身份证号。'],
    ['a law of a country', 'We process your data in accordance with the UK GDPR as held in UK law.'],
    ['a browser at home', 'Cookies are stored in your browser.'],
    ['the device at home', '上述信息会存储在您的本地设备中。'],
  ])('is not stated by %s', (_, line) => {
    expect(factsOf(line).storage).toEqual({ countries: [], crossBorder: 'not-stated', clauses: [] });
  });

  it('takes a transfer that is done for more than one that is denied', () => {
    const { storage } = factsOf(
      'We do not transfer your data outside the EEA.',
      'We transfer your data to servers outside the EEA.',
    );
    expect(storage.crossBorder).toBe('affirmed');
  });
});

describe('children', () => {
  it('are shown first where the line is drawn', () => {
    const lines = ['Parents can watch over children.', 'Nobody under 13 may use the app.'];
    expect(factsOf(...lines).children).toEqual({ minimumAge: 13, clauses: [1, 0] });
  });

  it.each<[string, number | undefined]>([
    ['若您未满18周岁，应在监护人同意下使用本服务。', 18],
    ['若您不满十四周岁，没有父母的同意不得创建账户。', 14],
    ['We do not knowingly collect data from children under the age of 16.', 16],
    ['You must be at least eighteen (18) years old to use the service.', 18],
    ['The service is only for users 18 years of age or older (or 21 where that is the age of majority).', 18],
    ['Children under 13 may use the app with the consent of a parent.', 13],
    ['敏感个人信息包括生物识别以及不满十四周岁未成年人的个人信息。', undefined],
    ['未成年人应在监护人指导下使用。', undefined],
    ['我们仅面向年满18周岁的成年人提供服务。', 18],
    ['不满十二周岁的儿童不得注册。', 12],
    ['如您未满16周岁，请在家长陪同下阅读。', 16],
    ['本产品已陪伴儿童用户成长12年。', undefined],
    ['我们不会出售未满16周岁消费者的信息。', undefined],
    ['You must be over 16 to register.', 16],
    ['Nobody under thirteen may use the app.', 13],
    ['If you are below 14, a parent must agree.', 14],
    ['A parent must agree where a land lets teenagers decide (e.g., on advice from age 14 in some places).', undefined],
    ['A parent must agree (for those under 14).', 14],
    ['We do not knowingly collect data from anyone under 13 (under 16 for residents of Norway).', undefined],
    ['We do not knowingly collect data from anyone under 13 (or under 12 for residents of Norway).', 13],
    ['We do not knowingly collect data from residents of Norway (those who are under 13).', 13],
    ['This site is intended for adults only.', undefined],
    ['We have served families for 18 years.', undefined],
    ['We do not sell the data of consumers under 16 years of age.', undefined],
  ])('%s', (line, age) => {
    expect(factsOf(line).children.minimumAge).toBe(age);
  });

  it('are barred by the highest of several ages', () => {
    const { children } = factsOf(
      'The service is not directed to children under 13.',
      'You must be at least 18 years old to buy.',
    );
    expect(children).toEqual({ minimumAge: 18, clauses: [1, 0] });
  });

  it.each([
    ['We restrict the use of our ponds to individuals age 18 and above.', 18],
    ['We restrict the use of our ponds to groups of 18 and above.', 16],
  ])('are barred by the age of admission: %s', (line, age) => {
    const { children } = factsOf('We do not knowingly collect data from children under the age of 16.', line);
    expect(children.minimumAge).toBe(age);
  });

  it.each(['如个人信息出境情况发生变更，我们将重新获得您的同意。', '我们需要您提供海外新证件的照片，以便核验。'])(
    'is not spoken of: %s',
    (line) => {
      expect(factsOf(line).storage).toEqual({ countries: [], crossBorder: 'not-stated', clauses: [] });
    },
  );
});
