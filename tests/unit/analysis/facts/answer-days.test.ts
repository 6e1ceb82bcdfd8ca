import { describe, expect, it } from 'vitest';
import { rights } from './told-rights';

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
