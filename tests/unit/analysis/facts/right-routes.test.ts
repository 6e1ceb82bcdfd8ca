import { describe, expect, it } from 'vitest';
import { rights } from './told-rights';

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
    ['complain on-request company', '# 您的权利', '您可以联系我们进行投诉。', '您还可以向有管辖权的法院提起诉讼。'],
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
