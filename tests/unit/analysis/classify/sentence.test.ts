import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../src/analysis/classify/normalise';
import { sentencesOf } from '../../../../src/analysis/classify/sentence';

const paragraphs = (...texts: string[]) => texts.map((plain) => ({ plain, kind: 'paragraph' as const, leadIn: null }));

describe('the form in which models read', () => {
  it('folds width, case, digits, addresses and white space', () => {
    expect(normalise('我们于２０２４年　收集，Wi-Fi', 'zh')).toBe('我们于0000年 收集,wi-fi');
    expect(normalise('Visit https://policy.example/a?b=1 or write to me@mail.example .', 'en')).toBe(
      'visit ↗ or write to ✉ .',
    );
  });

  it('drops Markdown and English commas', () => {
    expect(normalise('### **Your [data](https://a.example/x y), and *more*', 'en')).toBe('your data and more');
  });

  it('reads no more than the beginning of what is endless', () => {
    expect(normalise('a'.repeat(100_000), 'en').length).toBe(4000);
    expect(normalise('[('.repeat(50_000), 'zh').length).toBeLessThanOrEqual(4000);
  });
});

describe('what stands around a clause', () => {
  it('is its neighbours and the line that leads it in', () => {
    const sentences = sentencesOf(
      paragraphs('我们会收集：', '1、姓名；', '2、电话；', '谢谢您的信任与支持。', '再见再见再见再见。', '完。'),
      'zh',
    );
    expect(sentences.map(({ leadIn }) => leadIn)).toEqual([
      '',
      '我们会收集:',
      '我们会收集:',
      '我们会收集:',
      '我们会收集:',
      '',
    ]);
    expect(sentences[1]).toMatchObject({ previous: '我们会收集:', next: '0、电话;' });
    expect(sentences[0]!.previous).toBe('');
    expect(sentences.at(-1)!.next).toBe('');
  });

  it('takes the lead-in that the page gives before one that it would guess', () => {
    const clauses = [
      ...paragraphs('We collect:'),
      { plain: 'your name', kind: 'item' as const, leadIn: 'We never sell:' },
    ];
    expect(sentencesOf(clauses, 'en')[1]!.leadIn).toBe('we never sell:');
  });

  it('ends a lead-in at a heading', () => {
    const clauses = [
      ...paragraphs('We collect the following:'),
      { plain: 'Contact', kind: 'heading' as const, leadIn: null },
      ...paragraphs('Write to us whenever you like.'),
    ];
    expect(sentencesOf(clauses, 'en').map(({ leadIn }) => leadIn)).toEqual(['', '', '']);
  });
});
