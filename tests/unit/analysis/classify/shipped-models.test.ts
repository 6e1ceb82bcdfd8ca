import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/analysis/classify/classify';
import { readModel } from '../../../../src/analysis/classify/model';
import type { Language } from '../../../../src/policy/language';
import { TOPICS } from '../../../../src/policy/topic';

const bytesOf = (language: Language) =>
  readFileSync(path.resolve(import.meta.dirname, `../../../../public/models/${language}.bin`));

/** Sentences of no real policy, and a topic that any reader would give them. */
const PLAIN: Record<Language, [text: string, topic: string][]> = {
  en: [
    ['We collect your name, e-mail address and the type of your device when you create an account.', 'collection'],
    ['We may share your personal information with our advertising partners and service providers.', 'sharing'],
    ['We retain your personal data for as long as is necessary to fulfil these purposes.', 'retention'],
    ['We use encryption to protect your personal data against unauthorised access.', 'security'],
    ['You may ask us to delete or correct your personal information at any time.', 'control'],
    ['If you have any questions about this privacy policy, please contact us by e-mail.', 'contact'],
    ['We do not knowingly collect personal information from children under 13.', 'audiences'],
    ['We may update this privacy policy from time to time and will post the new version here.', 'changes'],
  ],
  zh: [
    ['当您注册账号时，我们会收集您的手机号码和设备信息。', 'collection'],
    ['我们可能会与关联公司共享您的个人信息。', 'sharing'],
    ['我们仅在实现目的所必需的最短期限内保留您的个人信息。', 'retention'],
    ['我们采用加密技术保护您的个人信息，防止未经授权的访问。', 'security'],
    ['您可以在设置中查询、更正或删除您的个人信息。', 'control'],
    ['您可以拨打客服电话或发送电子邮件与我们联系，我们将在15日内回复。', 'contact'],
    ['如果您是未满14周岁的儿童，请在监护人同意后使用我们的服务。', 'audiences'],
    ['我们可能会适时修订本隐私政策，并在更新后通知您。', 'changes'],
  ],
};

describe.each(['en', 'zh'] as const)('the shipped model of %s', (language) => {
  const model = readModel(bytesOf(language));

  it('reads its language, knows the topics, and is small', () => {
    expect(model.language).toBe(language);
    const names = model.labels.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...TOPICS, 'important', 'risk']));
    expect(gzipSync(bytesOf(language)).length).toBeLessThanOrEqual(400_000);
    for (const { best, precise } of model.labels) expect(precise).toBeGreaterThanOrEqual(best);
  });

  it.each(PLAIN[language])('finds %s', (text, topic) => {
    const [labels] = classify(model, [{ plain: text, kind: 'paragraph', leadIn: null }]);
    expect(labels!.topics).toContain(topic);
    expect(labels!.important).toBe(true);
  });

  it('finds nothing in small talk', () => {
    const text = language === 'en' ? 'Welcome to our garden!' : '欢迎来到我们的花园！';
    const [labels] = classify(model, [{ plain: text, kind: 'paragraph', leadIn: null }]);
    expect(labels!.topics).toEqual([]);
    expect(labels!.important).toBe(false);
  });
});
