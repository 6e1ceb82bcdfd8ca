import { describe, expect, it } from 'vitest';
import { factsOf } from './policy-of';

/** Basis, period and subject of all that is told of keeping. */
function kept(...lines: string[]): string[] {
  return factsOf(...lines).retention.map(({ basis, period, subject }) =>
    [period ?? basis, subject].filter(Boolean).join(' '),
  );
}

describe('what is kept so long is', () => {
  it.each<[string, string[], ...string[]]>([
    // Numbers that markup has set off by commas.
    ['named before it', ['P90D 录音,保存期限为90天'], '录音,保存期限为,90,天。'],
    [
      'named behind what is not',
      ['P90D 登录记录 … 从收集之日起'],
      '我们保留信息的时间因类型而异，例如，登录记录从收集之日起最多保留90天。',
    ],
    ['parted from its verb', ['P3M 登录记录 … 自登录之日起'], '登录记录,将自登录之日起保留,3,个月。'],
    ['not told with the cell of a table', [], '# 保存期限', '自收集之日起，满,3,个月后永久删除。'],
    ['all data', ['P3M 自您注销之日起'], '自您注销之日起，我们保留您的信息3个月。'],
    [
      'the last of several',
      [
        'P10Y contract files',
        'P1Y “gate passes” / keys for one year to comply with the duties that the harbour law of the island lays on us',
      ],
      'We keep contract files for 10 years to comply with the tax and accounting rules of the island, loan records while the reader can still ask us about them, and “gate passes” / keys for one year to comply with the duties that the harbour law of the island lays on us.',
    ],
    [
      'told without its reasons, where there are too many words',
      ['P3M we apply a retention window of three months to all of them, counted from the closing of the account'],
      'To protect the peace and the safety of our readers and of their boats, we apply a retention window of three months to all of them, counted from the closing of the account. We like it.',
    ],
    [
      'kept for one end alone',
      ['P1Y The data is stored for one year solely for the purpose of answering a court'],
      'The data is stored for one year solely for the purpose of answering a court.',
    ],
    ['kept for all ends', ['P1Y'], 'The data is stored for one year for the purposes of the service.'],
  ])('%s: %j', (_, told, ...lines) => {
    expect(kept(...lines)).toEqual(told);
  });
});

describe('a list of times under its heading', () => {
  it.each<[string[], ...string[]]>([
    [['P2Y door keys: two years'], '# How long', '- door keys: two years'],
    [['P18M Reading history | 18 months'], '# How long is it kept?', 'Reading history | 18 months'],
    [[], '# Opening', '- reading room: two years'],
    // What others promise.
    [
      [],
      '# Terms',
      'Agencies that receive a profile undertake:',
      '- to erase a profile six months after its last use;',
    ],
    [
      ['P6M to erase a profile six months after its last use'],
      '# Terms',
      'We undertake:',
      '- to erase a profile six months after its last use;',
    ],
  ])('%j', (told, ...lines) => {
    expect(kept(...lines)).toEqual(told);
  });

  it('says no longest time where more is put on top', () => {
    const [fact] = factsOf('Erasure of what is stored can take up to 90 days more.').retention;
    expect(fact?.atMost).toBeUndefined();
    expect(factsOf('What is stored is erased after up to 90 days.').retention[0]?.atMost).toBe(true);
  });
});

describe('the longest time is told', () => {
  it.each<[true | undefined, string]>([
    [true, 'We erase recordings that are stored within 30 days.'],
    [undefined, 'We erase recordings that are stored after 30 days.'],
    [true, 'Templates are kept until you switch it off, or for 3 years, whichever comes first.'],
    [undefined, 'Templates are kept for 3 years, whichever seat you book.'],
  ])('%s: %s', (most, line) => {
    const [fact] = factsOf(line).retention;
    expect(fact?.period).toBeDefined();
    expect(fact?.atMost).toBe(most);
  });
});

describe('keeping is told', () => {
  it.each<[string[], string]>([
    // A disuse that only closes the account; how long it is kept then is told elsewhere.
    [[], 'Once closed, including if you don’t log in for 2 years, your account data is deleted as described above.'],
    [
      ['P2Y you don’t log in for 2 years'],
      'If you don’t log in for 2 years, your account data is deleted from our storage.',
    ],
    [['necessary location data'], 'We retain location data only long enough to draw the map.'],
    [[], 'We retain nothing, which takes long enough.'],
    // A purpose, a ground for deleting, and an interest of theirs are no law’s time.
    [
      [],
      'To comply with statutory data retention obligations and other statutory or legal obligations (such as tax audits).',
    ],
    [['legal'], 'We retain invoices to comply with statutory data retention obligations.'],
    [[], '5.如果我们不再提供服务，或者法律规定的保存期限已届满；'],
    [['legal'], '法律规定的保存期限未届满的，我们仅存储您的信息。'],
    // Time to act in, notice, what binds a buyer, and a figure of speech.
    [[], 'Comments are kept under another name, unless you ask for their removal within 30 days.'],
    [[], 'After deletion you have 30 days to change your mind, and we keep nothing.'],
    [[], 'Case studies are kept, and we look again every 3 years.'],
    [[], 'Orders are stored; 36 months is shown in the app.'],
    [['P36M Orders'], 'Orders are stored for 36 months.'],
    [[], 'We store your profile and will have told you by letter within one month.'],
    [['P45D Tapes … longer for claims'], 'Tapes are kept 45 days; longer for claims.'],
    [['P45D Tapes'], 'Tapes are kept 45 days; ask for claims.'],
    [[], 'We would store nothing new, and warn you 30 days before, in the app.'],
    [[], 'Were it sold one day, the buyer would keep the data and be held to this version for at least six months.'],
    [[], 'We keep them apart from your name after 40 days.'],
    [['P45D Store tapes are overwritten after 45 days'], 'Store tapes are overwritten after 45 days.'],
    [['P40D We do not keep them with your name after 40 days'], 'We do not keep them with your name after 40 days.'],
    [['P30D keys'], 'The keys are kept for 30 days before they are melted.'],
    [['P1D keys'], 'The keys are kept for one day.'],
    // Deleted for good is not kept for good.
    [
      ['P2Y They are kept for a further two years before being permanently deleted'],
      'They are kept for a further two years before being permanently deleted.',
    ],
    // What a law says otherwise is left out of the life of the account.
    [['legal'], '注销账号后我们将删除您的信息，法律法规对存储时间另有规定的除外。'],
    [['account-lifetime'], '注销账号后我们将删除您的信息，不再存储。'],
  ])('%j: %s', (told, line) => {
    expect(kept(line)).toEqual(told);
  });
});
