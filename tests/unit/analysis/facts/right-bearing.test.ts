import { describe, expect, it } from 'vitest';
import type { RightFact } from '../../../../src/policy/facts';
import { policyOf, readPolicy } from './policy-of';

/** The words of the first clause that a right rests on. */
function firstOf(right: RightFact['right'], ...lines: string[]): string | undefined {
  const { facts, clauses } = readPolicy(policyOf(lines));
  return clauses[facts.rights.find((fact) => fact.right === right)?.clauses[0] ?? -1]?.text;
}

describe('a right is shown by the clause', () => {
  it.each<[string, RightFact['right'], string, ...string[]]>([
    [
      'of all data, before one of what it has just named',
      'delete',
      'You can delete your data yourself in your settings.',
      '# Your rights',
      'Verses for the album are shown in your profile, but you may delete this information in your settings.',
      'You can delete your data yourself in your settings.',
    ],
    [
      'of all data, before one of a log',
      'delete',
      '您可以登录后在资料页面删除您的个人信息。',
      '# 您的权利',
      '您可以自行删除前述搜索记录。',
      '您可以登录后在资料页面删除您的个人信息。',
    ],
    [
      'that grants it, before one of its having been used',
      'object',
      'You have the right to object to our newsletters.',
      '# Your rights',
      'You may ask us to erase data where you have successfully exercised your right to object to processing.',
      'You have the right to object to our newsletters.',
    ],
    [
      'on deleting, before one on what has been deleted',
      'delete',
      'to ask us to erase your data.',
      '# Your rights',
      'You have the right:',
      '- to correct data that is out of date or deleted under Article 16.',
      '- to ask us to erase your data.',
    ],
    [
      'on objecting, before one on restricting',
      'object',
      'You have the right to object to processing.',
      '# Your rights',
      'You have the right to ask us to restrict processing.',
      'You have the right to object to processing.',
    ],
    [
      'that names a way, before one that names the right among others',
      'close-account',
      '您可以登录后在账号页面注销账号。',
      '# 您的权利',
      '您可以查询、更正、删除您的个人信息，并注销账号。',
      '您可以登录后在账号页面注销账号。',
    ],
    [
      'that gives their own address, before one for a group of products',
      'object',
      'You may opt out of our letters in your account settings.',
      '# Your choices',
      'You may opt out of certain Tidemark products by visiting https://tidemark.example/ads.',
      'You may opt out of our letters in your account settings.',
    ],
    [
      'that tells whom to write to',
      'withdraw',
      'You may withdraw your consent by emailing our privacy officer.',
      '# Your rights',
      'At any time, you can withdraw permission for the map to show where you are.',
      'You may withdraw your consent by emailing our privacy officer.',
    ],
    [
      'that grants it, before the promise of an answer',
      'withdraw',
      '您可以随时收回您的授权同意。',
      '# 您的权利',
      '我们将在20天内回复您的改变授权同意的请求。',
      '您可以随时收回您的授权同意。',
    ],
  ])('%s: %s', (_, right, first, ...lines) => {
    expect(firstOf(right, ...lines)).toBe(first);
  });
});

describe('no right is granted by', () => {
  it.each<[RightFact['right'], ...string[]]>([
    // What the company takes, who else sees it, and what permissions are.
    ['access', '# 访问您的信息', '我们会收集您的手机号码，以便为您提供信息查询等基本服务。'],
    ['access', '# 您的权利', '您可以控制哪些第三方可访问您的信息。'],
    ['access', '# 您的权利', '我们的客服团队遍布各地，他们有权访问您的信息。'],
    ['access', '# 您的权利', '您可以在设置页面查看和管理游戏历史授权。'],
    // Accounts are closed, whatever is left of the data.
    ['delete', '# 您的权利', '您可以登录后选择终止服务，删除网上柜台的所有账户。'],
    // "It" is the one thing spoken of before.
    ['delete', '# Your rights', 'You can import a list of friends.', 'You can remove it under Settings > Friends.'],
    // What is only thought of, and what others do.
    ['delete', '# How long we keep it', 'Account information is kept until you delete your account.'],
    ['delete', '# Your rights', 'Your recording is sent to us and then deleted; you can look at its text.'],
    ['delete', '# Your rights', 'You may ask us to stop, if you do not want us to erase your data.'],
  ])('%s', (right, ...lines) => {
    expect(firstOf(right, ...lines)).toBeUndefined();
  });

  it.each<[RightFact['right'], string, string]>([
    ['access', '# 访问您的信息', '我们会收集您的手机号码，您可以在设置页面查询这些信息。'],
    ['access', '# 您的权利', '您可以在设置页面查看您的个人信息。'],
    ['delete', '# 您的权利', '您可以登录后删除您的账号信息。'],
    ['close-account', '# 您的权利', '您可以登录后删除您的账号。'],
    ['delete', '# How long we keep it', 'You can delete your account in your settings at any time.'],
    ['delete', '# Your rights', 'You can ask that your recording be deleted.'],
    ['delete', '# Your rights', 'All users can delete their information in the app.'],
    ['correct', '# Your rights', 'You have the right to have wrong information corrected (not in every case).'],
  ])('%s, unlike %s %s', (right, heading, line) => {
    expect(firstOf(right, heading, line)).toBe(line);
  });

  it('"it", unlike where data is spoken of before', () => {
    const line = 'You can remove it under Settings > Friends.';
    expect(firstOf('delete', '# Your rights', 'We keep your data.', line)).toBe(line);
    expect(firstOf('delete', '# Your rights', 'We keep a list of friends.', line)).toBeUndefined();
  });
});
