import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../../src/analysis/facts/wording';
import { segment } from '../../../../src/analysis/segment/segment';
import { factsOf, policyOf, readPolicy } from './policy-of';

const sectionUnder = (heading: string) => {
  const spans = segment(policyOf([`# ${heading}`, '我们收集您的手机号码。']));
  return wordingOf(spans.at(-1)!).section;
};

describe('sections', () => {
  it.each([
    '版本号：V3.2',
    '【更新日期】2023年5月1日',
    '生效时间：2023-05-08',
    '最近更新：2023/5/1',
    'Version 3.2',
    'Last updated: March 3, 2025',
    'Effective as of 1 May 2023',
  ])('are none where the line tells the version: %s', (heading) => {
    expect(sectionUnder(heading)).toBe('');
  });

  it.each(['更新', '版本的变更', 'Version history', 'Updates to this policy', '1. 收集'])(
    'are headings: %s',
    (heading) => {
      expect(sectionUnder(heading)).toBe(heading.toLowerCase());
    },
  );

  it('named by a date answer nothing on changes', () => {
    const policy = policyOf(['# 更新日期：2023年5月1日', '我们会通过短信通知您活动的变化。']);
    expect(readPolicy(policy).assessment.changes.answer).toBe('not-stated');
  });
});

describe('the foot of a page', () => {
  it.each([
    '© 2023 潮汐科技 举报电话：010-12345678 沪ICP备00000000号',
    '潮汐科技版权所有 客服电话：400-123-4567',
    'Copyright 2023 Lumen Tern, press@lumen.example. All rights reserved',
  ])('joins no section: %s', (line) => {
    const facts = factsOf('# 联系我们 Contact us', line);
    expect(facts.contacts.emails.concat(facts.contacts.phones)).toEqual([]);
  });

  it('is no item (c)', () => {
    expect(factsOf('- （c）客服邮箱：help@lumen.example').contacts.emails).toEqual(['help@lumen.example']);
  });

  it('is no sentence that speaks of rights', () => {
    const facts = factsOf('# Contact us', 'If you hold copyright, write to rights@lumen.example.');
    expect(facts.contacts.emails).toEqual(['rights@lumen.example']);
  });
});
