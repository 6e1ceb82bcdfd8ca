// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { gradeOf } from '../../../src/policy/grade';
import { LANGUAGES } from '../../../src/policy/language';
import { weightsBy } from '../../../src/policy/own-weights';
import type { PolicyAnalysis } from '../../../src/policy/policy-analysis';
import { answersOf } from '../../../src/policy/rubric';
import { PIECE } from '../../../src/ui/panel/clause-filter';
import { Panel, type PanelEvents } from '../../../src/ui/panel/panel';
import { clauseGloss } from '../../../src/words/clause-words';
import { createWords } from '../../../src/words/words';
import { fitnessEn } from '../../../tools/gallery/samples/fitness-en';
import { repeated } from '../../../tools/gallery/samples/long';
import { marketZh } from '../../../tools/gallery/samples/market-zh';
import { button, click, faults, mount, press, spies, type } from './mount';

const en = createWords('en');
beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
});

function show(analysis: PolicyAnalysis, here: number | null = null, words = en) {
  const events = spies<PanelEvents>();
  const view = mount(<Panel state={{ kind: 'reading-along', analysis }} here={here} words={words} events={events} />);
  return { view, events };
}
const lines = (view: Element) => [...view.querySelectorAll<HTMLElement>('[data-clause]')];
const ids = (view: Element) => lines(view).map((each) => Number(each.dataset.clause));

describe('the panel', () => {
  it.each(LANGUAGES)('has no fault, in %s', async (language) => {
    const { view } = show(marketZh, 5, createWords(language));
    expect(await faults(view)).toEqual([]);
    await click(view.querySelectorAll('.tab')[1]);
    expect(await faults(view)).toEqual([]);
  });

  it('lists the marked clauses at first, and all on demand', async () => {
    const { view } = show(fitnessEn);
    expect(ids(view)).toEqual([0, 1, 3, 4, 5, 6, 7, 8]);
    await click(button(view, 'All10'));
    expect(ids(view)).toEqual(fitnessEn.clauses.map(({ id }) => id));
  });

  it('lists all where nothing is marked', () => {
    const unmarked = { ...fitnessEn, clauses: fitnessEn.clauses.map((clause) => ({ ...clause, marks: [] })) };
    expect(ids(show(unmarked).view)).toHaveLength(fitnessEn.clauses.length);
  });

  it('lists thousands of clauses a few at a time, and finds the reader when it has come that far', async () => {
    const { view } = show(repeated(fitnessEn, 400), 393);
    const first = lines(view).length;
    expect(first).toBeLessThan(60);
    expect(view.querySelector('[aria-current=location]')).toBeNull();
    await vi.waitFor(() => expect(lines(view).length).toBe(320), { timeout: 20_000 });
    expect(view.querySelector('[aria-current=location]')?.getAttribute('data-clause')).toBe('393');
  });

  it('narrows by kind and by topic', async () => {
    const { view } = show(fitnessEn);
    await click(button(view, 'All10'));
    await click(button(view, 'Sensitive data2'));
    expect(ids(view)).toEqual([0, 5]);
    await click(button(view, 'Sensitive data2'));
    await click(button(view, 'More kinds'));
    await click(button(view, 'Changes to the policy'));
    expect(ids(view)).toEqual([8]);
  });

  it('shows a clause in the page', async () => {
    const { view, events } = show(fitnessEn);
    await click(lines(view)[1]);
    expect(events.onShowClause).toHaveBeenCalledWith(1);
  });

  it('marks the reader’s place, or the last shown clause before it', () => {
    const at = (here: number) => show(fitnessEn, here).view.querySelector('[aria-current="location"]');
    expect(at(4)?.getAttribute('data-clause')).toBe('4');
    expect(at(2)?.getAttribute('data-clause')).toBe('1');
    expect(show(fitnessEn, null).view.querySelector('[aria-current="location"]')).toBeNull();
  });

  it('is one tab stop, within which keys move', async () => {
    const { view } = show(fitnessEn, 3);
    const stops = () => lines(view).filter((each) => each.tabIndex === 0);
    expect(stops().map((each) => each.dataset.clause)).toEqual(['3']);
    stops()[0]!.focus();
    await press(document.activeElement!, 'ArrowDown');
    expect(document.activeElement).toBe(view.querySelector('[data-clause="4"]'));
    await press(document.activeElement!, 'End');
    expect(stops().map((each) => each.dataset.clause)).toEqual(['8']);
    await press(document.activeElement!, 'ArrowDown');
    await press(document.activeElement!, 'Home');
    expect(document.activeElement).toBe(view.querySelector('[data-clause="0"]'));
  });

  it('finds clauses by words of either language', async () => {
    const { view } = show(marketZh);
    await type(view.querySelector('input'), 'location');
    await vi.waitFor(() => expect(ids(view)).toEqual([2, 8]), { timeout: 10_000 });
    await type(view.querySelector('input'), '面部图像');
    await vi.waitFor(() => expect(ids(view)).toEqual([0]), { timeout: 10_000 });
    expect([...view.querySelectorAll('mark')].map((each) => each.textContent)).toEqual(['面部图像']);
    expect(view.querySelector('p[role="status"]')!.textContent).toBe('1 clause shown');
  });

  it('tells of what a search finds beyond the kinds that are shown, and shows it', async () => {
    const { view } = show(marketZh);
    await click(button(view, 'Risk3'));
    await click(button(view, 'Sharing6'));
    await type(view.querySelector('input'), '注销');
    await vi.waitFor(() => expect(view.textContent).toContain('No clause fits.'), { timeout: 10_000 });
    await click(button(view, 'Also found in'));
    expect(ids(view).length).toBeGreaterThan(0);
    expect(view.querySelector('input')!.value).toBe('注销');
    expect(view.querySelector('.panel-elsewhere')).toBeNull();
    expect(lines(view).every((line) => line.textContent!.includes('注销'))).toBe(true);
  });

  it('hands out the clauses that it shows, with their headings and what they are about', async () => {
    const { view, events } = show(fitnessEn);
    await click(button(view, 'Sensitive data2'));
    await click(button(view, 'Risk6'));
    await click(button(view, 'Copy these'));
    const [text] = vi.mocked(events.onCopy).mock.lastCall!;
    const shown = ids(view).map((id) => fitnessEn.clauses[id]!);
    expect(shown).toHaveLength(4);
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(4);
    expect(text).toContain(`# ${fitnessEn.title}\n\n${fitnessEn.url}\n`);
    for (const clause of shown) expect(text).toContain(`- ${clause.text} *(${clauseGloss(en, clause)})*`);
    expect(text).toContain(`## ${shown[0]!.section.join(' › ')}\n\n- ${shown[0]!.text}`);
    expect(view.textContent).toContain('Copied');
  });

  it('says when nothing fits, and shows all again', async () => {
    const { view } = show(marketZh);
    await type(view.querySelector('input'), 'zebra');
    await vi.waitFor(() => expect(view.textContent).toContain('No clause fits.'), { timeout: 10_000 });
    await click(button(view, 'Show all clauses'));
    expect(ids(view)).toHaveLength(marketZh.clauses.length);
  });

  it('leads from an answer to its clauses and back to all', async () => {
    const { view } = show(marketZh);
    await click(button(view, 'Answers'));
    await click(button(view, 'How long is data kept?'));
    expect(ids(view)).toEqual([12, 13]);
    await click(button(view, 'Show all clauses again'));
    expect(ids(view).length).toBeGreaterThan(2);
  });

  it('renders only what changed when the reader scrolls through a long policy', async () => {
    const words = { ...en, t: vi.fn(en.t) };
    const analysis = repeated(fitnessEn, 500);
    const events = spies<PanelEvents>();
    const view = mount(<Panel state={{ kind: 'reading-along', analysis }} here={0} words={words} events={events} />);
    await vi.waitFor(() => expect(lines(view).length).toBe(400), { timeout: 30_000 });
    const first = words.t.mock.calls.length;
    words.t.mockClear();
    const { render } = await import('preact');
    render(<Panel state={{ kind: 'reading-along', analysis }} here={1} words={words} events={events} />, view);
    expect(words.t.mock.calls.length).toBeLessThan(first / 20);
  });

  it('draws a long policy a few clauses a step, and each step only those', async () => {
    const words = { ...en, t: vi.fn(en.t) };
    // One section of hundreds, then hundreds of sections.
    const long = repeated(fitnessEn, 600);
    const analysis = {
      ...long,
      clauses: long.clauses.map((clause, id) => (id < 300 ? { ...clause, section: ['All of it'] } : clause)),
    };
    const steps: { drawn: number; asked: number }[] = [];
    const watch = new MutationObserver(() => {
      const drawn = document.querySelectorAll('[data-clause]').length;
      if (drawn !== steps.at(-1)?.drawn) steps.push({ drawn, asked: words.t.mock.calls.length });
    });
    watch.observe(document.body, { childList: true, subtree: true });
    const events = spies<PanelEvents>();
    const view = mount(<Panel state={{ kind: 'reading-along', analysis }} here={0} words={words} events={events} />);
    await vi.waitFor(() => expect(lines(view).length).toBe(480), { timeout: 30_000 });
    watch.disconnect();
    const sizes = steps.map(({ drawn }, at) => drawn - (steps[at - 1]?.drawn ?? 0));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(PIECE);
    const asked = steps.slice(1).map((step, at) => step.asked - steps[at]!.asked);
    const [first, last] = [asked.slice(0, 5), asked.slice(-5)].map((some) => Math.max(...some));
    expect(last).toBeLessThan(2 * first!);
  });

  it('goes where a key leads as soon as the list has grown that far, and only to who is still there', async () => {
    const { view } = show(repeated(fitnessEn, 300));
    lines(view)[0]!.focus();
    await press(document.activeElement!, 'End');
    expect(document.activeElement).toBe(lines(view)[0]);
    await vi.waitFor(() => expect((document.activeElement as HTMLElement).dataset.clause).toBe('298'), 20_000);

    const again = show(repeated(fitnessEn, 300)).view;
    lines(again)[0]!.focus();
    await press(document.activeElement!, 'End');
    again.querySelector('input')!.focus();
    await vi.waitFor(() => expect(lines(again).length).toBe(240), 20_000);
    expect(document.activeElement).toBe(again.querySelector('input'));
  });

  it('grades by the reader’s own weights, and says so', async () => {
    const events = spies<PanelEvents>();
    const state = { kind: 'reading-along', analysis: fitnessEn } as const;
    const weights = { advertising: 'off' } as const;
    const grade = gradeOf(answersOf(fitnessEn.assessment), weightsBy(weights))!;
    const view = mount(<Panel state={state} here={null} words={en} events={events} weights={weights} />);
    expect(view.querySelector('.panel-grade')!.textContent).toBe(
      `Grade ${grade.letter}, ${grade.score} of 100, by your weights`,
    );
    await click(button(view, 'Answers'));
    await click(button(view, 'Weigh the questions yourself'));
    expect(events.onOpenWeights).toHaveBeenCalledOnce();
  });

  it('says why there is nothing, as the popup does', () => {
    const view = mount(
      <Panel state={{ kind: 'reading', site: 'a.example' }} here={null} words={en} events={spies<PanelEvents>()} />,
    );
    expect(view.querySelector('h1')!.textContent).toBe('Reading this policy…');
  });
});
