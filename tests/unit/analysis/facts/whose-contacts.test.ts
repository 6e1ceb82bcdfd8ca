import { describe, expect, it } from 'vitest';
import { contactWays } from '../../../../src/words/fact-sentences';
import { factsOf } from './policy-of';

describe('contacts are', () => {
  it.each<[string, string[], ...string[]]>([
    [
      'not those of a company that runs a part',
      ['95555'],
      '客服电话：95555',
      '本应用中商城的部分功能由某某信息技术有限公司（注册地址：上海市浦东新区海棠路2号8室，联系方式：021-60601111）提供。',
    ],
    [
      'not those of an affiliate',
      [],
      '我们的关联公司指某某国际有限公司，联系方式021-20201111，邮箱ask@other.example。',
    ],
    [
      'those of the company that runs it',
      ['021-60601111', '上海市浦东新区海棠路2号8室'],
      '本应用由某某信息技术有限公司（注册地址：上海市浦东新区海棠路2号8室，联系方式：021-60601111）提供。',
    ],
    [
      'those for all, where others are for some',
      ['all@tern.example'],
      'If you live in Brazil, write to brasil@tern.example.',
      'If you live outside Brazil, write to all@tern.example.',
    ],
    [
      'those for some, where there are no others',
      ['brasil@tern.example'],
      'If you live in Brazil, write to brasil@tern.example.',
    ],
    [
      'told first where they are offered',
      ['privacy@tern.example', 'appeals@tern.example'],
      'Appeals go to appeals@tern.example.',
      '# Contact us',
      'The privacy office: privacy@tern.example.',
    ],
    ['told with an extension', ['021-61870000-86018'], '个人信息保护负责人联系方式为021-61870000-86018。'],
    [
      'not for calls that nobody takes',
      [],
      'We can’t take phone calls, but there is a line, +1 650 555 0188, for those in need.',
    ],
    ['not faxes', ['(612) 555-0130'], '# Contact', 'By phone at (612) 555-0130, by fax: (612) 555-0133.'],
    ['phones that take faxes too', ['(612) 555-0130'], '# Contact', 'Phone/fax: (612) 555-0130.'],
    [
      'an address behind a phone',
      ['400-666-0000', '上海市徐汇区宜海路700号83幢1楼'],
      '客服电话400-666-0000',
      '上海市徐汇区宜海路700号83幢1楼',
    ],
    ['no address behind anything else', [], '感谢您的阅读。', '上海市徐汇区宜海路700号83幢1楼'],
    [
      'an address on an expressway',
      ['8750 North Tern Expressway Suite 1400 Dallas, TX 75231'],
      'Contact us at 8750 North Tern Expressway Suite 1400 Dallas, TX 75231',
    ],
  ])('%s: %j', (_, told, ...lines) => {
    expect(contactWays(factsOf(...lines).contacts)).toEqual(told);
  });

  it('shown by the clause that invites to use them', () => {
    const lines = ['您可以拨打95555办理短信业务。', '如您有任何疑问、意见或建议，可以拨打客服热线95555。'];
    expect(factsOf(...lines).contacts.clauses).toEqual([1, 0]);
  });
});

describe('of children is said', () => {
  it.each<[number | undefined, string]>([
    [18, '若您是未满18周岁的未成年人（特别是未满十四周岁的儿童），需要监护人同意后使用本服务。'],
    [14, '若您是未成年人（特别是未满十四周岁的儿童），需要监护人同意后使用本服务。'],
    [18, 'We may verify by any means that the user is over 18 years old.'],
    [undefined, 'Users who are over 13 years old may join the club.'],
  ])('%s: %s', (age, line) => {
    expect(factsOf('# 未成年人 minors', line).children.minimumAge).toBe(age);
  });

  it.each<[boolean, string]>([
    [true, '如您开启青少年模式，我们会收集您的孩子的昵称信息。'],
    [false, '如您开启青少年模式，您的孩子会喜欢它。'],
  ])('anything: %s, %s', (told, line) => {
    expect(factsOf(line).children.clauses.length > 0).toBe(told);
  });
});
