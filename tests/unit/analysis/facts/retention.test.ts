import { describe, expect, it } from 'vitest';
import type { Retention } from '../../../../src/policy/facts';
import { factsOf } from './policy-of';

describe('retention', () => {
  it.each<[string, Omit<Retention, 'clauses'>[]]>([
    ['我们仅在实现目的所必需的最短时间内保留您的个人信息。', [{ basis: 'necessary' }]],
    ['我们将在提供服务所需的期限内保存您的个人信息。', [{ basis: 'necessary' }]],
    ['行程记录自行程结束之日起保存三年。', [{ period: 'P3Y', basis: 'fixed', subject: '行程记录 … 自行程结束之日起' }]],
    [
      '您注销账号后，我们会在三十日内删除您的照片。',
      [{ period: 'P30D', basis: 'fixed', subject: '您注销账号后,我们会在三十日内删除您的照片' }],
    ],
    ['录音的保存期限最长不超过三年。', [{ period: 'P3Y', basis: 'fixed', atMost: true, subject: '录音' }]],
    ['聊天记录保存期限为90天。', [{ period: 'P90D', basis: 'fixed', subject: '聊天记录' }]],
    [
      '订单信息保存时间自交易完成之日起不少于三年。',
      [{ period: 'P3Y', basis: 'legal', subject: '订单信息 … 自交易完成之日起' }],
    ],
    [
      '我们将按照《网络安全法》的规定留存相关的网络日志不少于六个月。',
      [
        {
          period: 'P6M',
          basis: 'legal',
          subject: '我们将按照《网络安全法》的规定留存相关的网络日志不少于六个月',
        },
      ],
    ],
    ['当您注销账号后，我们将删除您的个人信息。', []],
    ['在您使用我们的服务期间，我们会持续保存您的个人信息。', [{ basis: 'account-lifetime' }]],
    ['我们将永久保存您的交易凭证。', [{ basis: 'indefinite' }]],
    [
      '手机号码：您使用本服务时我们需要一直保存您的手机号码，当您注销后将删除。',
      [{ basis: 'account-lifetime', subject: '手机号码' }],
    ],
    ['We retain your personal data only as long as necessary to provide the service.', [{ basis: 'necessary' }]],
    ['We keep your data for no longer than is needed.', [{ basis: 'necessary' }]],
    ['Log files are kept for 30 days.', [{ period: 'P30D', basis: 'fixed', subject: 'Log files' }]],
    [
      'We store invoices for ten years as required by tax law.',
      [{ period: 'P10Y', basis: 'legal', subject: 'invoices' }],
    ],
    [
      'We delete accounts after two years of inactivity.',
      [{ period: 'P2Y', basis: 'fixed', subject: 'after two years of inactivity' }],
    ],
    [
      'Profiles of members who are inactive for 24 months are deleted.',
      [{ period: 'P24M', basis: 'fixed', subject: 'inactive for 24 months' }],
    ],
    [
      '连续两年未登录的账号信息将被删除，在此期间我们会保存。',
      [{ period: 'P2Y', basis: 'fixed', subject: '连续两年未登录' }],
    ],
    ['我们会保存您的通话录音三个月。', [{ period: 'P3M', basis: 'fixed' }]],
    ['日志信息保存六个月，逾期自动删除。', [{ period: 'P6M', basis: 'fixed', subject: '日志信息' }]],
    ['用户行为日志须留存1年以上。', [{ period: 'P1Y', basis: 'legal', subject: '用户行为日志' }]],
    ['当您成功注销账户后，我们仅在法律规定的最短期限内保存您的信息。', [{ basis: 'necessary' }]],
    [
      '备份数据将在30日内删除或匿名化处理。',
      [{ period: 'P30D', basis: 'fixed', subject: '备份数据将在30日内删除或匿名化处理' }],
    ],
    ['备份数据将在2周内删除。', [{ period: 'P2W', basis: 'fixed', subject: '备份数据将在2周内删除' }]],
    ['我们在法律规定的期限内保存您的交易记录。', [{ basis: 'legal' }]],
    ['您的信息将保存至您注销账号。', [{ basis: 'account-lifetime' }]],
    ['我们在合理期限内保存您的信息。', [{ basis: 'necessary' }]],
    ['We hold call recordings for ninety days.', [{ period: 'P90D', basis: 'fixed', subject: 'call recordings' }]],
    [
      'Once you do not use your account for one (1) year, it is deleted.',
      [{ period: 'P1Y', basis: 'fixed', subject: 'you do not use your account for one (1) year' }],
    ],
    [
      'At the end of this time, the blocked accounts are kept for three months.',
      [{ period: 'P3M', basis: 'fixed', subject: 'blocked accounts' }],
    ],
    [
      'All stored addresses, except the first one, are deleted after 90 days.',
      [{ period: 'P90D', basis: 'fixed', subject: 'stored addresses, except the first one' }],
    ],
    [
      'Backups are purged within 2 weeks.',
      [{ period: 'P2W', basis: 'fixed', atMost: true, subject: 'Backups are purged within 2 weeks' }],
    ],
    ['We keep your personal data for three years.', [{ period: 'P3Y', basis: 'fixed' }]],
    [
      'We keep your personal data for 12 months after your account is closed.',
      [{ period: 'P12M', basis: 'fixed', subject: 'after your account is closed' }],
    ],
    [
      'Call logs are kept for no more than 2 years.',
      [{ period: 'P2Y', basis: 'fixed', atMost: true, subject: 'Call logs' }],
    ],
    [
      'Medical notes are kept for three years following your last visit.',
      [{ period: 'P3Y', basis: 'fixed', subject: 'Medical notes … following your last visit' }],
    ],
    [
      'Drafts are deleted within 30 days, unless the law asks us to keep them.',
      [
        {
          period: 'P30D',
          basis: 'fixed',
          atMost: true,
          subject: 'Drafts are deleted within 30 days, unless the law asks us to keep them',
        },
      ],
    ],
    [
      'We keep talks with you for 6 years; papers that you hand in, for five years.',
      [
        { period: 'P6Y', basis: 'fixed', subject: 'We keep talks with you for 6 years' },
        { period: 'P5Y', basis: 'fixed', subject: 'papers that you hand in, for five years' },
      ],
    ],
    [
      'We have a window of three months following account closure or one year following a ban, for which we keep data.',
      [
        {
          period: 'P3M',
          basis: 'fixed',
          subject:
            'We have a window of three months following account closure or one year following a ban, for which we keep data',
        },
        {
          period: 'P1Y',
          basis: 'fixed',
          subject:
            'We have a window of three months following account closure or one year following a ban, for which we keep data',
        },
      ],
    ],
    ['We keep your data until you delete your account.', [{ basis: 'account-lifetime' }]],
    ['We retain records as required by law.', [{ basis: 'legal' }]],
    ['We store server logs for at least six months.', [{ period: 'P6M', basis: 'legal', subject: 'server logs' }]],
    ['Your data is stored permanently; it is kept indefinitely.', [{ basis: 'indefinite' }]],
    ['We keep your information for as long as you have an account with us.', [{ basis: 'account-lifetime' }]],
    ['We retain blocked addresses indefinitely.', [{ basis: 'indefinite', subject: 'blocked addresses' }]],
  ])('%s', (line, facts) => {
    expect(factsOf(line).retention.map(({ clauses, ...fact }) => fact)).toEqual(facts);
  });

  it.each([
    ['only an answer', '我们将在30天内答复您的请求。'],
    ['only an age', '未满14周岁的用户请在监护人陪同下使用，我们不保存其信息。'],
    ['the time of a request', '您可联系我们删除您的信息，我们会在7个工作日内完成。'],
    ['business days of a check', '您注销账户的申请将在15个工作日内办理，之后删除信息。'],
    ['days in which they check', '如您希望删除个人信息，可联系我们，我们将在15日内完成核查和处理。'],
    ['what the law has them do with the rest', '删除难以实现的，我们将停止除存储之外的处理，直到可以删除。'],
    ['a wrong of theirs', '我们超出目的范围或者必要期限收集、存储您的个人信息的；'],
    ['the end of the service', '如我们停止运营，将在90天之内删除您的个人信息。'],
    ['a refund', '押金将在3天内退回，存储在您的余额中并反馈给您。'],
    ['a trial in English', 'During the 14-day trial we store your settings.'],
    ['a free copy in English', 'Twice in 12 months you can get your stored data free of charge.'],
    ['public content', '只要您不删除公开的帖子，有关信息会一直保留在公众领域。'],
    ['anonymous data', 'We may retain anonymised statistics indefinitely.'],
    ['a reply in English', 'We will respond to your request within 30 days.'],
    ['a look back', 'In the preceding 12 months we stored identifiers.'],
    ['the life of a choice', 'Your cookie choice is remembered for six months.'],
    ['a consent that ends', 'Consent expires after nine months and is asked for again.'],
    ['points', 'Stars that are not used for 20 months lapse and are removed.'],
    ['somebody else', 'What our partners store: ask them, it may be kept for 13 months.'],
    ['what others keep', 'Our delivery partners may keep it for 9 months.'],
    ['law on leaks', 'Laws on a breach set shorter times (20 days in some lands), and we keep to them.'],
    ['what a child gave', 'Once we know that you are the parent, we delete the data in 48 hours.'],
    ['a deadline of erasing', 'It will be erased within 9 days of our confirming the facts.'],
    ['a notice', 'We will notify you 30 days before we change how we store data.'],
    ['the place of storage', '我们按照法律法规的规定将个人信息存储于中国境内。'],
  ])('is not stated by %s', (_, line) => {
    expect(factsOf(line).retention).toEqual([]);
  });

  it.each<[string, string[], ...string[]]>([
    ['before a colon', ['P2Y Support letters: 2 years'], 'Support letters: 2 years.'],
    [
      'of each sentence',
      ['P30D Door logs: 30 days', 'P6Y Ledgers: six years'],
      'Door logs: 30 days. Ledgers: six years.',
    ],
    [
      'in other words than of keeping',
      ['P9D Drafts vanish 9 days after you close them'],
      'Drafts vanish 9 days after you close them.',
    ],
    ['not before a sentence', ['P2Y lists'], 'On one ground: we keep lists for 2 years.'],
    [
      'with the longer of two',
      ['P9Y Charts: nine years or until you turn 28, whichever is later'],
      'Charts: nine years or until you turn 28, whichever is later.',
    ],
    [
      'without the word that joins it on',
      ['P8D Voice prints … after you leave the program'],
      'Voice prints are deleted 8 days after you leave the program or, if sooner, on request.',
    ],
    [
      'of nothing that is only told there',
      [],
      'If you come back with the same name within 80 days, you get your points.',
    ],
  ])('in a section on keeping has its subject %s', (_, told, line) => {
    const { retention } = factsOf('# How long we keep data', line!);
    expect(retention.map(({ period, subject }) => `${period} ${subject}`)).toEqual(told);
  });

  it.each<[string, string[], string]>([
    [
      'is not the disuse that sets it off',
      ['P1M If the user does not use the account for one year, all data will be deleted 1 month after deactivation'],
      'If the user does not use the account for one year, all data will be deleted 1 month after deactivation.',
    ],
    [
      'is told as disuse where nothing else is',
      ['P1Y does not use the account for one year'],
      'If the user does not use the account for one year, all data will be deleted after that.',
    ],
    [
      'keeps both of its ends',
      ['P4Y Badge records are kept until you hand the badge back or until it has been inactive for four years'],
      'Badge records are kept until you hand the badge back or until it has been inactive for four years.',
    ],
    [
      'that goes on from another says so',
      ['P1Y Then blocked badges are archived and kept for a further one (1) year'],
      'Then blocked badges are archived and kept for a further one (1) year.',
    ],
    ['of its own has its subject alone', ['P1Y Blocked badges'], 'Blocked badges are kept for one year.'],
  ])('%s', (_, told, line) => {
    const { retention } = factsOf(line);
    expect(retention.map(({ period, subject }) => `${period} ${subject}`)).toEqual(told);
  });

  it('gives each of several periods its own subject', () => {
    const { retention } = factsOf('We keep transaction data for 10 years, and we keep chat messages for six months.');
    expect(retention.map(({ period, subject }) => [period, subject])).toEqual([
      ['P10Y', 'transaction data'],
      ['P6M', 'chat messages'],
    ]);
  });

  it('names every clause that says the same, once', () => {
    const line = 'We retain your data only as long as necessary.';
    expect(factsOf(line, 'We like tea.', line).retention).toEqual([{ basis: 'necessary', clauses: [0, 2] }]);
  });

  it.each([
    ['我们会一直保存您的头像，用于展示。', '当您恢复默认头像后，我们将删除您的头像。', false],
    ['我们会一直保存您的头像，用于展示。', '您可以随时更换头像。', true],
    ['We keep your portrait indefinitely.', 'Once you choose another, we delete it.', false],
    ['We keep your portrait indefinitely.', 'You can choose another.', true],
    ['当您删除您的动态后，我们保存的信息会被删除。', '您可以放心。', false],
  ])('%s %s: is without an end? %s', (line, next, endless) => {
    expect(factsOf(line, next).retention.some(({ basis }) => basis === 'indefinite')).toBe(endless);
  });
});
