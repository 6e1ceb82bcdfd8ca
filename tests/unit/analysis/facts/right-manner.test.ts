import { describe, expect, it } from 'vitest';
import { rights } from './told-rights';

describe('a right is used', () => {
  it.each<[string, string, string]>([
    [
      'by asking where the way leads to them',
      'close-account on-request 【我的】-【设置】-【账号】',
      '您可以在【我的】-【设置】-【账号】与我们联系申请注销账号。',
    ],
    [
      'alone where asking is one more way',
      'close-account self-service 【我的】-【设置】-【账号】',
      '您可以在【我的】-【设置】-【账号】注销账号，也可联系我们申请注销。',
    ],
    ['alone through their own channel', 'correct self-service', '您有权通过本行手机银行更正您的个人信息。'],
    ['by asking through a hotline', 'correct on-request', '您有权通过客服热线更正您的个人信息。'],
    ['alone by a message to a number', 'object self-service', '您可编辑“QX”发送至10690001退订营销短信。'],
    ['by asking by a letter', 'object on-request', '您可发送邮件给客服退订营销短信。'],
    ['alone where one can do it', 'delete self-service', 'You can delete your data sooner.'],
    [
      'by asking where one asks about it',
      'delete on-request',
      'You can ask about deletion of your data by logging in or by contacting us.',
    ],
    [
      'alone where one does it, and may ask about more',
      'delete self-service',
      'You can delete your data by logging in, or ask about rides by contacting us.',
    ],
    ['by asking where one has the right to', 'delete on-request', 'You have the right to delete your data.'],
    [
      'along the whole way, to the last switch',
      'object self-service 我 > 隐私 > 向我推荐朋友',
      '6.4.1 关闭推荐好友\n1) 点击“我”；\n2) 点击“隐私”；\n3) 可关闭“向我推荐朋友”。\n6.4.2 关闭附近的人\n1) 点击“发现”；\n2) 点击“附近”。',
    ],
    [
      'along a way whose last stop is quoted by itself',
      'object self-service 我的-设置-个性化推荐',
      '关闭个性化推荐：您可以在“我的-设置-【个性化推荐】”',
    ],
    [
      'by a way that is not for what others were allowed',
      'withdraw self-service',
      '您可以自行通过关闭服务撤回同意，也可以通过“我的-设置-授权管理”分别撤回已授权第三方的授权。',
    ],
    [
      'by a way that stands beside another',
      'withdraw self-service 我的-设置-授权管理',
      '您可以自行通过关闭服务撤回同意，也可以通过“我的-设置-授权管理”撤回您的授权。',
    ],
  ])('%s', (_, told, lines) => {
    expect(rights('# 您的权利', ...lines.split('\n'))).toContain(told);
  });
});

describe('the way to a right', () => {
  it.each<[string, string[], ...string[]]>([
    [
      'leads to those who answer',
      ['correct on-request 15 working 【设置】-【意见反馈】'],
      '# 您的权利',
      '如您需要更正个人信息，请通过【设置】-【意见反馈】提交，我们将在15个工作日内回复。',
    ],
    [
      'leads to the data itself',
      ['correct self-service 【设置】-【个人资料】'],
      '# 您的权利',
      '如您需要更正个人信息，请通过【设置】-【个人资料】提交。',
    ],
    [
      'stands with its own item',
      ['delete on-request', 'withdraw self-service'],
      '# Your rights',
      'You have rights of erasure, and the right to revoke consent in the Privacy Hub.',
    ],
    [
      'stands with no item',
      ['delete on-request', 'withdraw on-request'],
      '# Your rights',
      'You have rights of erasure, and the right to revoke consent.',
    ],
    [
      'is one of two',
      ['correct self-service'],
      '# Your rights',
      'You can correct your data in your account, or by contacting us.',
    ],
    [
      'is the name of a button',
      ['access self-service', 'delete self-service'],
      '# Your rights',
      'In practice:',
      '- to see all we have: log in, press “Show all”.',
      '- to erase: “Delete account”.',
    ],
    [
      'is asking for what the line above entitles to',
      ['access on-request', 'correct on-request', 'delete on-request', 'export on-request', 'withdraw on-request'],
      '# What you can ask of us',
      'By law you are entitled to:',
      '- a copy of what we hold',
      '- have mistakes put right',
      '- have it erased',
      '- take your data elsewhere',
      '- take back consent',
    ],
    [
      'is not told by a list of what is done',
      [],
      '# Your orders',
      'Our staff:',
      '- have it erased',
      '- take back consent',
    ],
  ])('%s', (_, expected, ...lines) => {
    expect(rights(...lines)).toEqual(expected);
  });
});
