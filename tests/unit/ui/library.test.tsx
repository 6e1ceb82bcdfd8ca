// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MARK_KINDS } from '../../../src/policy/clause';
import { LANGUAGES } from '../../../src/policy/language';
import type { OwnWeights } from '../../../src/policy/own-weights';
import { QUESTIONS, type Question } from '../../../src/policy/rubric';
import { TOPICS } from '../../../src/policy/topic';
import { Library } from '../../../src/ui/library/library';
import { type Choices, type LibraryEvents, shelves } from '../../../src/ui/library/library-state';
import { createWords } from '../../../src/words/words';
import { libraryPolicies } from '../../../tools/gallery/samples/library-policies';
import { button, change, click, faults, mount, spies, type } from './mount';

const en = createWords('en');
const choices: Choices = {
  language: null,
  kinds: [...MARK_KINDS],
  topics: [],
  contradictions: false,
  marks: true,
  hover: false,
  rail: false,
  weights: {},
};

function show(count: number, words = en, chosen = choices, weigh = false) {
  const events = spies<LibraryEvents>();
  const policies = libraryPolicies(count);
  const view = mount(<Library policies={policies} choices={chosen} words={words} events={events} weigh={weigh} />);
  return { view, events };
}

describe('the library', () => {
  it.each(LANGUAGES)('has no fault, full or empty, in %s', async (language) => {
    expect(await faults(show(5, createWords(language)).view)).toEqual([]);
    expect(await faults(show(0, createWords(language)).view)).toEqual([]);
  });

  it('puts policies under their site', () => {
    const { view } = show(5);
    const [first] = view.querySelectorAll('.shelf');
    expect(first!.querySelector('h2')!.textContent).toBe('yunyu.example');
    expect(first!.querySelectorAll('li')).toHaveLength(2);
    expect(view.querySelectorAll('.shelf')).toHaveLength(4);
  });

  it('shows which policies the reader just gave', () => {
    const policies = libraryPolicies(5);
    const { key, title } = policies[2]!;
    const files = [{ kind: 'read', name: 'a.html', url: 'file:///a.html', key } as const];
    const props = { policies, files, choices, words: en, events: spies<LibraryEvents>() };
    const given = [...mount(<Library {...props} />).querySelectorAll('[aria-current]')];
    expect(given.map((row) => row.querySelector('[lang]')!.textContent)).toEqual([title]);
  });

  it('finds by site, title and address, all words of a query at once', () => {
    const policies = libraryPolicies(5);
    expect(shelves(policies, 'stride').map(({ site }) => site)).toEqual(['stridewell.example']);
    expect(shelves(policies, '儿童 yunyu')[0]!.policies).toHaveLength(1);
    expect(shelves(policies, 'stride yunyu')).toEqual([]);
  });

  it('says when nothing fits', async () => {
    const { view } = show(5);
    await type(view.querySelector('input[type="search"]'), 'zebra');
    expect(view.textContent).toContain('No policy fits “zebra”.');
  });

  it('shows thousands a part at a time', async () => {
    const { view } = show(10_000);
    const before = view.querySelectorAll('.shelf').length;
    expect(before).toBeLessThan(200);
    await click(button(view, 'more'));
    expect(view.querySelectorAll('.shelf').length).toBe(2 * before);
  });

  it('opens and forgets one policy', async () => {
    const { view, events } = show(5);
    await click(button(view, 'Stridewell Privacy Notice'));
    expect(events.onOpenPolicy).toHaveBeenCalledWith('https://stridewell.example/privacy/2');
    await click(button(view, 'Delete Stridewell Privacy Notice'));
    expect(events.onForget).toHaveBeenCalledWith('https://stridewell.example/privacy/2');
  });

  it('asks before it forgets everything', async () => {
    const { view, events } = show(5);
    await click(button(view, 'Delete all…'));
    expect(events.onForgetAll).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button(view, 'Cancel'));
    await click(button(view, 'Cancel'));
    await click(button(view, 'Delete all…'));
    await click(button(view.querySelector('[role="alertdialog"]')!, 'Delete all'));
    expect(events.onForgetAll).toHaveBeenCalledOnce();
  });

  it('says of a policy without a grade that it has none', () => {
    expect(show(5).view.querySelector('.letter-none')!.textContent).toContain('no grade');
  });
});

describe('the settings', () => {
  it('change one thing at a time', async () => {
    const { view, events } = show(0);
    const ticks = [...view.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    await click(ticks[2]);
    expect(events.onChoose).toHaveBeenLastCalledWith({ kinds: ['sensitive', 'risk'] });
    await click(ticks[4]);
    expect(events.onChoose).toHaveBeenLastCalledWith({ contradictions: true });
    await click(ticks[5 + TOPICS.indexOf('retention')]);
    expect(events.onChoose).toHaveBeenLastCalledWith({ topics: ['retention'] });
    await click(ticks[5 + TOPICS.length]);
    expect(events.onChoose).toHaveBeenLastCalledWith({ hover: true });
    await click([...view.querySelectorAll<HTMLInputElement>('input[type="radio"]')][2]);
    expect(events.onChoose).toHaveBeenLastCalledWith({ language: 'zh' });
  });

  it('add a kind in its own place', async () => {
    const { view, events } = show(0, en, { ...choices, kinds: ['risk'] });
    await click(view.querySelectorAll('input[type="checkbox"]')[1]);
    expect(events.onChoose).toHaveBeenLastCalledWith({ kinds: ['sensitive', 'risk'] });
  });
});

describe('the weights', () => {
  const selects = (view: HTMLElement) => [...view.querySelectorAll<HTMLSelectElement>('.weight select')];
  const select = (view: HTMLElement, question: Question) => selects(view)[QUESTIONS.indexOf(question)]!;
  const letters = (view: HTMLElement) => [...view.querySelectorAll('.letter')].map((each) => each.textContent);

  it('are there for each question, named by it, and are ours at first', () => {
    const { view } = show(5);
    expect(selects(view).map((each) => each.labels[0]!.firstChild!.textContent)).toEqual(
      QUESTIONS.map((question) => en.t(`questions.${question}.ask`)),
    );
    expect(new Set(selects(view).map((each) => each.value))).toEqual(new Set(['normal']));
    expect(view.querySelector('.weights [role="status"]')!.textContent).toBe('The weights are ours.');
    expect(view.querySelector('.library-own')).toBeNull();
  });

  it('change one at a time, and are forgotten where they are ours again', async () => {
    const { view, events } = show(0, en, { ...choices, weights: { sale: 'off', contact: 'heavy' } });
    expect([select(view, 'sale').value, select(view, 'contact').value]).toEqual(['off', 'heavy']);
    await change(select(view, 'retention'), 'light');
    expect(events.onChoose).toHaveBeenLastCalledWith({
      weights: { sale: 'off', contact: 'heavy', retention: 'light' },
    });
    await change(select(view, 'sale'), 'normal');
    expect(events.onChoose).toHaveBeenLastCalledWith({ weights: { contact: 'heavy' } });
    await click(button(view, 'Back to ours'));
    expect(events.onChoose).toHaveBeenLastCalledWith({ weights: {} });
  });

  it('grade every policy of the library, which says so', () => {
    const { view } = show(5);
    const weights = Object.fromEntries(QUESTIONS.map((question) => [question, 'off'])) as OwnWeights;
    const only = show(5, en, { ...choices, weights: { ...weights, sale: 'heavy' } }).view;
    // Of these policies, the two that deny a sale now speak of nothing else; the others say nothing that counts.
    expect(letters(only)).toEqual([
      '–no grade',
      '–no grade',
      'Grade by your weights A',
      '–no grade',
      'Grade by your weights A',
    ]);
    expect(letters(only)).not.toEqual(letters(view));
    expect(only.querySelector('.library-own')!.textContent).toBe('The grades are by your weights.');
    expect(only.querySelector('.weights [role="status"]')!.textContent).toBe('16 weights are yours.');
  });

  it('are shown at once, with the focus, to a reader who came for them', () => {
    const details = () => document.querySelector<HTMLDetailsElement>('.weights details')!;
    show(5);
    expect(details().open).toBe(false);
    show(5, en, choices, true);
    expect(details().open).toBe(true);
    expect(document.activeElement).toBe(details().querySelector('summary'));
  });

  it('say what each answer is worth', () => {
    const { view } = show(0);
    const worth = view.querySelector('.worth')!;
    expect(worth.querySelectorAll('dt')).toHaveLength(16);
    expect([...worth.querySelectorAll('dd')].map((each) => each.textContent)).toContain('with conditions 60');
  });

  it.each(LANGUAGES)('have no fault, in %s', async (language) => {
    const { view } = show(5, createWords(language), { ...choices, weights: { sale: 'off' } }, true);
    expect(await faults(view)).toEqual([]);
  });
});
