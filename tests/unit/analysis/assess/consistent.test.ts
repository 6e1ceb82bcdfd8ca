import { describe, expect, it } from 'vitest';
import { policyOf, readPolicy } from '../facts/policy-of';

const read = (...lines: string[]) => readPolicy(policyOf(lines));

describe('answers', () => {
  it.each([
    ['我们不会向第三方提供您的个人信息，会在页面上展示广告。', '• 委托我们进行推广的合作伙伴会收集您的设备信息。'],
    [
      'We do not provide your personal data to third parties, and we show ads.',
      'Advertisers may collect your data with cookies.',
    ],
  ])('say nothing else of advertisers than what is listed of them: %s %s', (...lines) => {
    const { facts, assessment } = read(...lines);
    expect(facts.recipients.some(({ recipient }) => recipient === 'advertisers')).toBe(true);
    expect(assessment.advertising.answer).toBe('shared');
  });

  it('hold no promise on e-mail addresses for one on all data', () => {
    expect(read('We will not sell your e-mail address to anyone.').assessment.sale.answer).toBe('not-stated');
    expect(read('We will not sell your data to anyone.').assessment.sale.answer).toBe('denied');
  });

  it('find a way out where personalising can be managed', () => {
    const lines = ['我们会向您推荐个性化内容。', '如您想管理我们的个性化服务，可按照指引操作。'];
    expect(read(...lines).assessment.personalisation.answer).toBe('opt-out');
    expect(read(lines[0]!).assessment.personalisation.answer).toBe('no-choice');
  });

  it('on changes contradict each other only where both speak of all changes', () => {
    const goingOn = 'If you continue to use the service after a change to this policy, you agree to it.';
    const some = 'If we apply changes to this policy retroactively, we will obtain your consent.';
    const all = 'Changes to this policy take effect only once you agree.';
    expect(read(some, goingOn).contradictions).toEqual([]);
    expect(read(all, goingOn).contradictions).toEqual([{ denies: 0, affirms: 1, about: 'changes' }]);
  });

  it('bar no children where parents can open a door', () => {
    const bar = 'You have to be 18 to row.';
    expect(
      read(bar, 'The sole exception is a boat for children, which is set up by a parent.').assessment.children.answer,
    ).toBe('parental-consent');
    expect(read(bar, 'A boat for children, which was set up by a parent, sank.').assessment.children.answer).toBe(
      'not-collected',
    );
  });

  it('take no page that was visited for a third party that gets data', () => {
    const line = 'When you interact with our page on a platform, such as Tidebook, we may collect what it tells us.';
    expect(read(line).facts.thirdParties).toEqual([]);
  });
});
