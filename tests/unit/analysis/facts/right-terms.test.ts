import { describe, expect, it } from 'vitest';
import type { RightFact } from '../../../../src/policy/facts';
import { factsOf } from './policy-of';

function told({ right, how, days, working, conditional, to, path }: RightFact): string {
  const parts = [right, how, days, working ? 'working' : undefined, conditional ? 'conditional' : undefined, to, path];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** What each right of a policy is told with. */
function rights(...lines: string[]): string[] {
  return factsOf(...lines).rights.map(told);
}

describe('a right', () => {
  it.each<[string, string[], ...string[]]>([
    [
      'to ask us, within the limits of a law',
      ['delete on-request conditional'],
      'You may ask us to erase your data within the limits of Article 17.',
    ],
    [
      'subject to conditions',
      ['delete on-request conditional'],
      'Subject to conditions and exemptions, you may ask us to erase your data.',
    ],
    ['that nothing limits', ['delete on-request'], 'You may ask us to erase your data within the app or by post.'],
    [
      'to leave once conditions are met',
      ['close-account self-service conditional'],
      '您可以随时自行注销账号，但需满足本站的注销条件。',
    ],
    ['to leave whenever one likes', ['close-account self-service'], '您可以随时自行注销账号，无需说明理由。'],
    [
      'to consent that the service does not need',
      ['withdraw on-request conditional'],
      '如果该等授权并非使用本服务所必需，您可以联系我们撤回同意。',
    ],
    ['to consent of any kind', ['withdraw on-request'], '您可以联系我们撤回同意。'],
    [
      'that traders use elsewhere',
      ['correct self-service conditional'],
      '如果您是商家，您可以通过店铺管理-主体信息-更改资料修改您的个人信息。',
    ],
    [
      'that all use there',
      ['correct self-service 我的-设置-个人资料'],
      '您可以通过我的-设置-个人资料修改您的个人信息。',
    ],
    [
      'to complain at an address under .uk',
      ['complain on-request authority'],
      '# Your rights',
      "You are entitled at any stage to complain to the Data Commissioner's Office (dc.org.uk).",
    ],
    [
      'to complain in the UK',
      ['complain on-request conditional authority'],
      '# Your rights',
      "In the UK, you are entitled to complain to the Data Commissioner's Office.",
    ],
    [
      'that residents have and any individual too',
      ['delete on-request'],
      'Any individual who wishes to have their personal data deleted, regardless of their location, can request this by letter.',
      'Residents of Ontario may ask us to delete their data.',
    ],
    [
      'that users have by themselves or by asking, and residents too',
      ['delete on-request', 'delete self-service', 'close-account self-service'],
      'Residents of Ontario: you have the right to ask us to delete your data.',
      'Users may request deletion of their account in the account settings or by sending a request to our help desk.',
    ],
    [
      'that users have by themselves, and residents by asking',
      ['delete on-request conditional', 'delete self-service', 'close-account self-service'],
      'Residents of Ontario: you have the right to ask us to delete your data.',
      'Users may request deletion of their account in the account settings.',
    ],
    [
      'that some members have only by asking',
      ['delete self-service conditional', 'close-account self-service conditional'],
      'You can delete your profile with all data yourself in the settings.',
      'However, Gold Members can only delete data of their membership by contacting our desk.',
    ],
    [
      'that members are told to use on the side',
      ['delete self-service', 'close-account self-service'],
      'You can delete your profile with all data yourself in the settings.',
      'Gold Members can only see new stars after dusk.',
    ],
  ])('%s', (_, told, ...lines) => {
    expect(rights(...lines)).toEqual(told);
  });
});

describe('the days of an answer', () => {
  it.each<[string, string[], ...string[]]>([
    [
      'are working days or days',
      ['delete on-request 10 working'],
      'You can ask us to delete your data; we respond within 10 business days.',
    ],
    [
      'are not those of a receipt',
      ['delete on-request 40'],
      'You can ask us to delete your data: we confirm receipt within 5 days and respond within 40 days.',
    ],
    [
      'nor of a choice that takes effect',
      ['object self-service'],
      'You can stop our letters by the unsubscribe link; the response takes effect within 7 days.',
    ],
    [
      'nor of an appeal',
      ['delete on-request'],
      'You can ask us to delete your data. We respond to appeals within 40 days.',
    ],
    [
      'are not counted from months that can be extended',
      ['delete on-request'],
      'You can ask us to delete your data. We reply within one calendar month, extendable by two more.',
    ],
    [
      'are counted from months that are the end of it',
      ['delete on-request 30'],
      'You can ask us to delete your data. We reply within one month.',
    ],
    [
      'of one place are not lent to another',
      ['delete on-request'],
      '# Your rights',
      'You can ask us to delete your data.',
      '# Canada',
      'We respond to all such requests in 20 days.',
    ],
    [
      'stay in the place that a heading names which runs in',
      ['correct on-request 20 conditional', 'delete on-request conditional'],
      '# Your rights',
      'Canada. You can ask us to correct your data. We reply to any such requests in 20 days.',
      'United States. You can ask us to delete your data. It costs nothing.',
    ],
    ['', ['delete on-request 10'], 'You can ask us to delete your data; we respond within 10 days.'],
    ['', ['delete on-request 15 working'], '您可以联系我们删除您的个人信息，我们会在15个工作日内答复。'],
    [
      'of one right are not lent to another',
      ['correct on-request', 'close-account on-request 15 working'],
      '# 您的权利',
      '您有权要求我们更正您的个人信息。',
      '您可以联系客服申请注销您的账号，我们会在15个工作日内处理您的请求。',
    ],
    [
      'are those of the rights that their section is on',
      ['correct on-request', 'delete on-request 15'],
      '# 更正您的个人信息',
      '您有权要求我们更正您的个人信息。',
      '# 删除您的个人信息',
      '您可以向我们提出删除个人信息的请求。',
      '我们将在15天内处理您的请求。',
    ],
    [
      'are of all where they are said of all',
      ['correct on-request 15', 'delete on-request 15'],
      '# 更正您的个人信息',
      '您有权要求我们更正您的个人信息。',
      '# 删除您的个人信息',
      '您可以向我们提出删除个人信息的请求。',
      '# 响应您的上述请求',
      '我们将在15天内处理您的请求。',
    ],
    [
      '',
      ['access on-request 30', 'object on-request 30'],
      '# Your rights',
      'You have the right to access your personal data.',
      'You have the right to object to processing.',
      'We try to respond to all legitimate requests within thirty (30) days.',
    ],
    [
      '',
      ['access on-request', 'object on-request 30'],
      '# Your rights',
      'You have the right to access your personal data.',
      '# Objection',
      'You have the right to object to processing.',
      'We respond to your request within thirty (30) days.',
    ],
    [
      'are not of what is done alone',
      ['access self-service', 'delete on-request 15'],
      '# 您的权利',
      '您可以登录后在设置中查看您的个人信息。',
      '您有权要求我们删除您的个人信息。',
      '我们将在15天内回复您的请求。',
    ],
    [
      'are not of another chapter',
      ['delete on-request'],
      '# 您的权利',
      '您有权要求我们删除您的个人信息。',
      ...Array.from({ length: 70 }, (_, i) => `本公司重视第${i}项信息的安全。`),
      '我们将在15天内回复这些请求。',
    ],
  ])('%s %s', (_, expected, ...lines) => {
    expect(rights(...lines).sort()).toEqual([...expected].sort());
  });
});

describe('a condition', () => {
  it.each<[string, string[], ...string[]]>([
    [
      'of place',
      ['delete on-request conditional'],
      '# Your rights',
      'If you are a resident of California, you have the right to request deletion of your personal data.',
    ],
    [
      'of the heading',
      ['delete on-request conditional'],
      '# Swiss residents',
      'You have the right to request deletion of your personal data.',
    ],
    [
      'is lifted for all',
      ['delete on-request'],
      '# Swiss residents',
      'You have the right to request deletion of your personal data.',
      '# All',
      'You can ask us to delete your personal data.',
    ],
    [
      'none',
      ['delete on-request'],
      '# Your rights',
      'You can ask us to delete your data, regardless of whether you live in the EU.',
    ],
    [
      'of cases',
      ['delete on-request conditional'],
      '# 您的权利',
      '如您发现我们违反法律收集您的信息，您可以要求我们删除。',
    ],
    ['of cases', ['delete on-request conditional'], '# 您的权利', '在以下情形中，您可以向我们提出删除个人信息的请求：'],
    ['none', ['delete on-request'], '# 您的权利', '您可以向我们提出删除个人信息的请求。'],
  ])('%s: %s', (_, expected, ...lines) => {
    expect(rights(...lines)).toEqual(expected);
  });
});

describe('a complaint goes', () => {
  it.each<[string, ...string[]]>([
    [
      'complain on-request authority',
      '# Your rights',
      'You have the right to lodge a complaint with the data protection authority.',
    ],
    ['complain on-request company', '# Your rights', 'You can file a complaint by contacting us at any time.'],
    [
      'complain on-request',
      '# Your rights',
      'You can file a complaint by contacting us, or lodge a complaint with the regulator.',
    ],
    ['complain on-request authority', '# 您的权利', '您可以向监管部门投诉。'],
    ['complain on-request company', '# 您的权利', '您可以联系我们进行投诉。'],
    ['complain on-request', '# 您的权利', '您可以联系我们进行投诉。', '您可以向监管部门举报。'],
  ])('%s', (expected, ...lines) => {
    expect(rights(...lines)).toEqual([expected]);
  });
});

describe('what leads elsewhere', () => {
  it.each<[string[], ...string[]]>([
    // A password is no data of theirs, and a log of bindings not what is asked for.
    [[], '# 您的权利', '您可以通过“我的-安全管理”修改您的支付密码。'],
    [['correct self-service 我的-资料'], '# 您的权利', '您可以通过“我的-资料”修改您的密码、手机号等信息。'],
    [
      ['access self-service 我的-个人资料'],
      '# 您的权利',
      '您可以通过“我的-登录管理”查询登录日志。',
      '您可以在“我的-个人资料”中查阅您的基本信息。',
    ],
    [['delete self-service 我 > 头像'], '6.2 删除头像（二维码无法修改）：', '1) 进入后，点击“我”；', '2) 点击“头像”。'],
    [[], '# 您的权利', '我们会配合监管机关查询您的信息。您可以放心。'],
    // Done by them.
    [
      ['delete on-request'],
      '# Your rights',
      'If you would like to have us delete your account information, we may do so by closing your account.',
    ],
    [
      ['delete self-service'],
      '# Your rights',
      'If you would like to delete your information, you may do so in your settings.',
    ],
    [[], '# Your rights', 'By allowing us to access your social account you agree to this; you can choose.'],
    // How is told further down.
    [
      ['delete on-request', 'correct self-service'],
      '# 您的权利',
      '您可以查询、更正、删除、复制您的个人信息。',
      '您可以登录后在资料页面更正您的个人信息。',
      '您可以向我们提出删除个人信息的请求。',
    ],
    // The address is the reader's own way.
    [['access self-service'], '# 您的权利', '您可以通过账号系统https://user.lumen-tern.example查询您的个人信息。'],
    [['object self-service'], '# Your rights', 'You may also opt out with the “unsubscribe” link in our messages.'],
  ])('%s', (expected, ...lines) => {
    const found = rights(...lines);
    for (const one of expected) expect(found).toContain(one);
    expect(found.filter((one) => !expected.includes(one) && !/^(?:access|export) /.test(one))).toEqual([]);
  });
});
