import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../../src/analysis/segment/segment';
import { policyOf } from './policy';

const cell = (row: number, column: number, text: string, header = false) => ({
  kind: 'cell' as const,
  text,
  table: { row, column, header, id: 0 },
});

describe('clauses', () => {
  it('are sentences, list items and headings, in the order of the text', () => {
    const text = policyOf([
      { kind: 'heading', level: 1, text: 'Privacy' },
      'We collect data. We use it.',
      { kind: 'item', level: 1, text: 'your name' },
    ]);
    const spans = segment(text);
    expect(spans.map(({ id, block, kind, text: words }) => [id, block, kind, words])).toEqual([
      [0, 0, 'heading', 'Privacy'],
      [1, 1, 'paragraph', 'We collect data.'],
      [2, 1, 'paragraph', 'We use it.'],
      [3, 2, 'item', 'your name'],
    ]);
  });

  it('know the headings above them', () => {
    const spans = segment(
      policyOf([
        { kind: 'heading', level: 1, text: 'Policy' },
        { kind: 'heading', level: 2, text: 'What we take' },
        'Your name.',
        { kind: 'heading', level: 2, text: 'Who gets it' },
        'Nobody.',
      ]),
    );
    expect(spans.map(({ text, section }) => [text, section])).toEqual([
      ['Policy', []],
      ['What we take', ['Policy']],
      ['Your name.', ['Policy', 'What we take']],
      ['Who gets it', ['Policy']],
      ['Nobody.', ['Policy', 'Who gets it']],
    ]);
  });

  it('have simplified characters in place of traditional ones, at the same offsets', () => {
    const [span] = segment(policyOf(['我們會蒐集您的裝置資訊。'], 'zh'));
    expect(span!.text).toBe('我們會蒐集您的裝置資訊。');
    expect(span!.plain).toBe('我们会搜集您的装置资讯。');
    expect(span!.plain.length).toBe(span!.text.length);
  });

  it('are read in a text of unknown language too', () => {
    expect(segment({ ...policyOf(['Nous collectons des données. Merci.']), language: null }).length).toBe(2);
  });

  it('are rows of tables, with their headers', () => {
    const spans = segment(
      policyOf([
        cell(0, 0, 'Name', true),
        cell(0, 1, 'Purpose', true),
        cell(1, 0, 'Acme'),
        cell(1, 1, 'Analytics. And more.'),
        'After.',
      ]),
    );
    expect(spans.map(({ kind, text }) => [kind, text])).toEqual([
      ['row', 'Name | Purpose'],
      ['row', 'Acme | Analytics. And more.'],
      ['paragraph', 'After.'],
    ]);
    expect(spans[1]!.cells).toEqual([
      { header: 'Name', text: 'Acme', start: 0 },
      { header: 'Purpose', text: 'Analytics. And more.', start: 7 },
    ]);
  });

  it('take a first row of short cells for the header where none is marked', () => {
    const spans = segment(
      policyOf([cell(0, 0, '名称'), cell(0, 1, '目的'), cell(1, 0, '某推送'), cell(1, 1, '推送')], 'zh'),
    );
    expect(spans[1]!.cells!.map(({ header }) => header)).toEqual(['名称', '目的']);
    const numbers = segment(policyOf([cell(0, 0, '1'), cell(0, 1, '2'), cell(1, 0, '3'), cell(1, 1, '4')]));
    expect(numbers[1]!.cells!.map(({ header }) => header)).toEqual(['', '']);
  });

  it('are sentences in a table that only lays out the page', () => {
    const spans = segment(policyOf([cell(0, 0, `${'We collect data. '.repeat(200)}`)]));
    expect(spans.length).toBe(200);
    expect(spans[0]!.kind).toBe('cell');
  });

  it.each(['', '   ', '\ud800', '。', '1、', '（', 'x'.repeat(100_000), '1、甲2、乙'.repeat(5_000)])(
    'survive hostile text',
    (text) => {
      expect(() => segment(policyOf([text], 'zh'))).not.toThrow();
    },
  );

  it('leave out nothing but white space and signs that stand alone, and come in order', () => {
    const words = fc.constantFrom(
      'We',
      'share',
      '。',
      '.',
      ' ',
      '1、',
      '（一）',
      '信息',
      ';',
      '；',
      'e.g.',
      '\n',
      ':',
      '：',
      '\ud800',
      '(',
      ')',
      '"',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const spans = segment(policyOf([text], 'zh'));
        const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
        for (let i = 0; i < edges.length; i += 2) {
          expect(text.slice(edges[i], edges[i + 1])).not.toMatch(/[\p{L}\p{N}]/u);
        }
        expect(edges).toEqual([...edges].sort((one, other) => one - other));
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
    );
  });
});

describe('lines that lead in a list', () => {
  const led = (...blocks: Parameters<typeof policyOf>[0]) =>
    segment(policyOf(blocks, 'zh')).map(({ text, leadIn }) => [text, leadIn]);

  it('are known to its items, nested ones included', () => {
    expect(
      led(
        'We share:',
        { kind: 'item', level: 1, text: 'your name' },
        { kind: 'item', level: 1, text: 'with these:' },
        { kind: 'item', level: 2, text: 'banks' },
        { kind: 'item', level: 1, text: 'your age' },
        'We delete it.',
      ),
    ).toEqual([
      ['We share:', null],
      ['your name', 'We share:'],
      ['with these:', 'We share:'],
      ['banks', 'with these:'],
      ['your age', 'We share:'],
      ['We delete it.', null],
    ]);
  });

  it('lead in numbered paragraphs as long as the count goes on', () => {
    expect(
      led('除外情形：', '（1）经您同意；', '（2）法律要求。', '我们另行说明。', '（3）其他。', '1、新的一节。'),
    ).toEqual([
      ['除外情形：', null],
      ['（1）经您同意；', '除外情形：'],
      ['（2）法律要求。', '除外情形：'],
      ['我们另行说明。', null],
      ['（3）其他。', '除外情形：'],
      ['1、新的一节。', '除外情形：'],
    ]);
  });

  it('lead in lines joined by semicolons', () => {
    expect(led('我们收集：', '您的姓名；', '您的地址；', '我们会保护它。')).toEqual([
      ['我们收集：', null],
      ['您的姓名；', '我们收集：'],
      ['您的地址；', '我们收集：'],
      ['我们会保护它。', null],
    ]);
  });

  it('lead in the last of the lines that semicolons join', () => {
    expect(led('我们收集：', '您的姓名；', '为提供服务所必需的用途。')[2]).toEqual([
      '为提供服务所必需的用途。',
      '我们收集：',
    ]);
  });

  it('may be headings that announce a list', () => {
    const heading = { kind: 'heading', level: 2, text: '我们基于以下目的披露您的信息' } as const;
    expect(led(heading, '遵守法院的判决；', '遵守政府机关的要求。')).toEqual([
      [heading.text, null],
      ['遵守法院的判决；', heading.text],
      ['遵守政府机关的要求。', heading.text],
    ]);
  });

  it('lead in rows of a lost table, which end in addresses', () => {
    const rows = ['灯塔推送设备信息灯塔科技有限公司https://beacon.example/p', '北风支付订单信息https://wind.example/p'];
    const spans = led('共享的信息如下：', ...rows, '上述服务商遵守其条款。');
    expect(spans.map(([, leadIn]) => leadIn)).toEqual([null, '共享的信息如下：', '共享的信息如下：', null]);
  });

  it('are followed by no clause of signs alone', () => {
    expect(led('我们收集：', '、', '姓名。').map(([text]) => text)).toEqual(['我们收集：', '姓名。']);
  });

  it('lead in no more after a heading', () => {
    expect(led('我们收集：', { kind: 'heading', level: 2, text: '其他' }, '（1）姓名')[2]).toEqual(['（1）姓名', null]);
  });

  it('lead in what follows in the same line', () => {
    expect(led('以下情况除外：1、经您同意；2、法律要求。')).toEqual([
      ['以下情况除外：', null],
      ['1、经您同意；', '以下情况除外：'],
      ['2、法律要求。', '以下情况除外：'],
    ]);
  });
});

describe('a page flattened into one line', () => {
  const filler = '我们会采取合理的措施保护您的个人信息。'.repeat(20);
  const flat = `一、适用范围1、本政策适用于全部产品。2、本政策不适用于第三方。 二、我们收集的信息 我们会收集您的姓名。${filler}三、联系我们 请致电客服。`;

  it('is divided into its sections', () => {
    const spans = segment(policyOf([flat], 'zh'));
    expect(spans.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      '一、适用范围',
      '二、我们收集的信息',
      '三、联系我们',
    ]);
    expect(spans.find(({ text }) => text === '我们会收集您的姓名。')!.section).toEqual(['二、我们收集的信息']);
    expect(spans.at(-1)!.section).toEqual(['三、联系我们']);
  });

  it('has its headings known from its table of contents', () => {
    const text = `本政策包括：1、信息如何保存2、如何联系我们 欢迎使用。${filler}一、信息如何保存我们会保存三年。二、如何联系我们请致电客服。`;
    const spans = segment(policyOf([text], 'zh'));
    expect(spans.filter(({ kind }) => kind === 'heading').map((span) => span.text)).toEqual([
      '一、信息如何保存',
      '二、如何联系我们',
    ]);
    expect(spans.at(-1)).toMatchObject({ text: '请致电客服。', section: ['二、如何联系我们'] });
  });

  it.each([
    ['满足1、2、3项条件的用户。'],
    ['我们在第一、二、三季度更新。'],
    ['依据《示例法》第三条、第四条的规定。'],
    ['价格为1.5元，折扣为2.5折。'],
  ])('takes no number inside a sentence for a list: %s', (sentence) => {
    expect(segment(policyOf([sentence], 'zh')).length).toBe(1);
  });
});
