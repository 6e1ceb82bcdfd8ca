// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MARK_KINDS } from '../../../src/policy/clause';
import { LANGUAGES } from '../../../src/policy/language';
import { TOPICS } from '../../../src/policy/topic';
import { Library } from '../../../src/ui/library/library';
import { type Choices, type LibraryEvents, shelves } from '../../../src/ui/library/library-state';
import { createWords } from '../../../src/words/words';
import { libraryPolicies } from '../../../tools/gallery/samples/library-policies';
import { button, click, faults, mount, spies, type } from './mount';

const en = createWords('en');
const choices: Choices = {
  language: null,
  kinds: [...MARK_KINDS],
  topics: [],
  contradictions: false,
  marks: true,
  hover: false,
  rail: false,
};

function show(count: number, words = en, chosen = choices) {
  const events = spies<LibraryEvents>();
  const view = mount(<Library policies={libraryPolicies(count)} choices={chosen} words={words} events={events} />);
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
