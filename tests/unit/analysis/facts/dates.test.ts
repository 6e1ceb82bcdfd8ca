import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/analysis/facts/calendar-date';
import { findDates } from '../../../../src/analysis/facts/find-dates';
import { policyOf } from './policy-of';

const BODY = Array.from(
  { length: 20 },
  (_, i) => `We keep your account data as described in part ${i + 1} of this text.`,
);

function datesIn(...lines: string[]) {
  return findDates(policyOf([...lines, ...BODY]));
}

describe('isoDate', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2025, 2, 31, null],
    [2025, 4, 31, null],
    [2025, 13, 1, null],
    [2025, 0, 1, null],
    [2025, 6, 0, null],
    [1066, 10, 14, null],
    [3025, 1, 1, null],
  ])('%i-%i-%i is %s', (year, month, day, iso) => {
    expect(isoDate(year, month, day)).toBe(iso);
  });
});

describe('the dates of a policy', () => {
  it.each<[string, { updated?: string; effective?: string }]>([
    ['更新日期：2021年6月25日', { updated: '2021-06-25' }],
    ['For users who registered earlier, this policy is effective as of 25 May 2018.', {}],
    ['For all users, this policy is effective as of 25 May 2018.', { effective: '2018-05-25' }],
    ['对于2018年5月前已注册的用户，本政策自2018年5月25日起生效。', {}],
    ['对于所有用户，本政策自2018年5月25日起生效。', { effective: '2018-05-25' }],
    ['更新日期：2017年 08月 22日', { updated: '2017-08-22' }],
    ['最近更新时间：【2023】年【04】月【02】日', { updated: '2023-04-02' }],
    ['更新日期：２０２１年６月２５日', { updated: '2021-06-25' }],
    ['【本次更新时间：2024 年 09 月 30 日】', { updated: '2024-09-30' }],
    ['本政策修订日期为二〇二二年三月八日。', { updated: '2022-03-08' }],
    ['最後更新：民國112年5月6日', { updated: '2023-05-06' }],
    ['生效日期：2022-08-30', { effective: '2022-08-30' }],
    ['更新日期：2022年3月25日生效日期：2022年4月1日欢迎使用', { updated: '2022-03-25', effective: '2022-04-01' }],
    ['更新与生效日期：2022年7月1日', { updated: '2022-07-01', effective: '2022-07-01' }],
    ['生效日期：2022年8月24日 更新日期：2022年9月1日', { updated: '2022-09-01', effective: '2022-08-24' }],
    ['本隐私政策于2022年1月19日更新', { updated: '2022-01-19' }],
    ['本政策自2024年5月1日起生效。', { effective: '2024-05-01' }],
    ['发布日期：2020年11月24日', { updated: '2020-11-24' }],
    ['最近更新和发布日期：2024年11月26日', { updated: '2024-11-26' }],
    ['版本更新日期：2022.06.22', { updated: '2022-06-22' }],
    ['Last updated: 3 March 2025', { updated: '2025-03-03' }],
    ['Last Updated on March 3rd, 2025', { updated: '2025-03-03' }],
    ['Last modified Sept. 9, 2023', { updated: '2023-09-09' }],
    ['Effective Date: January 1, 2024', { effective: '2024-01-01' }],
    ['Effective as of 2024-02-29', { effective: '2024-02-29' }],
    ['Version: May 12th 2026', { updated: '2026-05-12' }],
    ['This Privacy Policy applies from April 4, 2026.', { effective: '2026-04-04' }],
    [
      'This policy was last revised on the 1st of July 2022 and takes effect on 15 July 2022.',
      { updated: '2022-07-01', effective: '2022-07-15' },
    ],
    ['Last updated and effective: 2 May 2024', { updated: '2024-05-02', effective: '2024-05-02' }],
    ['Last updated: 25/12/2024', { updated: '2024-12-25' }],
    ['Last updated: 12/25/2024', { updated: '2024-12-25' }],
    ['Last updated: 03.04.2025', { updated: '2025-04-03' }],
    ['Last updated: 04/04/2025', { updated: '2025-04-04' }],
  ])('%s', (line, dates) => {
    expect(datesIn(line)).toEqual(dates);
  });

  it.each([
    ['a day that does not exist', '更新日期：2023年2月31日'],
    ['a month that does not exist', 'Last updated: 12/32/2024'],
    ['a month alone', 'Last updated: July 2022'],
    ['an undecidable order', 'Last updated: 03/04/2025'],
    ['two digits for the year', 'Last updated: 03/04/25'],
    ['an older version', '更新记录：旧版政策（2020年8月21日）'],
    ['the version before', 'The previous version was last updated on 3 March 2020.'],
    ["a law's date", '根据2021年11月1日起施行的《个人信息保护法》，我们保护您的权利。'],
    ['an act in force', 'The California Privacy Rights Act, effective January 1, 2023, gives you rights.'],
    ['a date of something else', 'We were founded on 3 March 2015 in a garage.'],
    ['first publication', '首次发布日期：2011年4月6日'],
  ])('leaves out %s', (_, line) => {
    expect(datesIn(line)).toEqual({});
  });

  it('keeps an impossible date from lending its label to the next', () => {
    expect(datesIn('Last updated: 31 February 2025. Effective: 3 March 2025')).toEqual({ effective: '2025-03-03' });
    expect(datesIn('更新日期：2021年2月31日，生效日期：2021年3月1日')).toEqual({ effective: '2021-03-01' });
  });

  it('finds a date in the line below its label', () => {
    expect(datesIn('Last updated', '3 March 2025')).toEqual({ updated: '2025-03-03' });
  });

  describe('takes the order of day and month', () => {
    const line = 'Last updated: 03/04/2025';
    const updated = (...lines: string[]) => findDates(policyOf([line, ...lines])).updated;

    it('from other dates of the page', () => {
      expect(updated('We wrote to you on 25/12/2024.')).toBe('2025-04-03');
      expect(updated('Our offer of 12/25/2024 is over.')).toBe('2025-03-04');
      expect(updated('We opened on March 30, 2019.')).toBe('2025-03-04');
    });

    it('from its spelling, if that is plain', () => {
      const british =
        'Our organisation recognises your behaviour, personalises offers, and its licence covers the centre.';
      const american = 'Our organization recognizes your behavior, personalizes and customizes offers in California.';
      expect(updated(british)).toBe('2025-04-03');
      expect(updated(american)).toBe('2025-03-04');
    });

    it('from the country of its address', () => {
      const text = { ...policyOf([line]), url: 'https://www.lumen-tern.co.uk/privacy' };
      expect(findDates(text).updated).toBe('2025-04-03');
    });

    it('from nothing, if the page contradicts itself', () => {
      expect(updated('We met on 25/12/2024 and on 12/25/2024.')).toBeUndefined();
    });
  });
});

describe('another document behind the policy', () => {
  const body = Array.from(
    { length: 12 },
    (_, i) => `We keep your account data as described in part ${i + 1} of this text.`,
  );
  const read = (...lines: string[]) => findDates(policyOf(lines));

  it('has dates of its own', () => {
    const policy = ['# Privacy Policy', 'Last updated: 3 March 2025', ...body];
    expect(read(...policy, '# COOKIE NOTICE', 'Effective date: 1 May 2025')).toEqual({ updated: '2025-03-03' });
    expect(read(...policy, '# 服务协议', '生效日期：2025年5月1日')).toEqual({ updated: '2025-03-03' });
    expect(read(...policy, '# Cookies that we use', 'Effective date: 1 May 2025')).toMatchObject({
      effective: '2025-05-01',
    });
  });

  it('has the only ones, where the policy has none', () => {
    expect(read('# Privacy Policy', ...body, '# Cookie Notice', 'Effective date: 1 May 2025')).toEqual({
      effective: '2025-05-01',
    });
  });
});
