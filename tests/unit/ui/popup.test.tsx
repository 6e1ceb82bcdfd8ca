// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../src/policy/grade';
import { LANGUAGES } from '../../../src/policy/language';
import { type OwnWeights, weightsBy } from '../../../src/policy/own-weights';
import { answersOf, QUESTIONS } from '../../../src/policy/rubric';
import { Popup } from '../../../src/ui/popup/popup';
import type { KnownState, PopupEvents } from '../../../src/ui/popup-state';
import { createWords } from '../../../src/words/words';
import { POPUP_STATES } from '../../../tools/gallery/samples/popup-states';
import { button, click, faults, mount, press, spies } from './mount';

const en = createWords('en');
const known = POPUP_STATES['known-zh'] as KnownState;
const fitness = POPUP_STATES['known-en'] as KnownState;

function show(name: keyof typeof POPUP_STATES | KnownState, words = en, canReadAlong = true, weights: OwnWeights = {}) {
  const events = spies<PopupEvents>();
  const state = typeof name === 'object' ? name : POPUP_STATES[name]!;
  const view = mount(
    <Popup state={state} words={words} events={events} canReadAlong={canReadAlong} weights={weights} />,
  );
  return { view, events };
}

describe.each(Object.keys(POPUP_STATES))('the popup, %s', (name) => {
  it.each(LANGUAGES)('has a heading and the vow, in %s', (language) => {
    const { view } = show(name, createWords(language));
    expect(view.querySelectorAll('h1')).toHaveLength(1);
    expect(view.querySelector('h1')!.textContent).not.toBe('');
    expect(view.textContent).toContain(createWords(language).t('common.vow'));
    expect(view.textContent).not.toMatch(/\{\{|undefined|NaN|common\./);
  });
});

describe('the popup', () => {
  it.each(['known-zh', 'known-en', 'unknown-site', 'failed-empty'])('has no fault: %s', async (name) => {
    for (const language of LANGUAGES) expect(await faults(show(name, createWords(language)).view)).toEqual([]);
  });
});

describe('a version that is new', () => {
  it('says since when, how many answers changed, and which', async () => {
    const { view } = show('known-changed');
    expect(view.querySelector('.notice')!.textContent).toMatch(/differs.*Mar 3, 2026.*3 of 16 answers changed/);
    await click(button(view, 'What changed'));
    const shown = view.querySelectorAll('main')[1]!;
    expect(shown.textContent).toMatch(/Before: Grade D, 53 of 100.*Now: Grade E, 26 of 100/);
    expect([...shown.querySelectorAll('.row small')].map((each) => each.textContent)).toEqual([
      'Does data reach advertisers?',
      'How long is data kept?',
      'Can you have data deleted?',
    ]);
    await click(button(shown, 'Does data reach advertisers?'));
    expect(view.querySelectorAll('button.clause')).toHaveLength(1);
  });

  it('says that the answers are the same, and leads nowhere', () => {
    const notice = show('known-changed-little').view.querySelector('.notice')!;
    expect(notice.textContent).toContain('The 16 answers are the same.');
    expect(notice.querySelector('button')).toBeNull();
  });

  it('says no more than that the text differs where another model read the other', () => {
    const earlier = { readAt: known.readAt, answers: null };
    const notice = show({ ...known, earlier }).view.querySelector('.notice')!;
    expect(notice.textContent).toBe('The text differs from what was read here on Mar 3, 2026.');
  });

  it.each(LANGUAGES)('has no fault, in %s', async (language) => {
    const { view } = show('known-changed', createWords(language));
    await click(view.querySelector('.notice button'));
    expect(await faults(view)).toEqual([]);
  });
});

describe('the states without an answer', () => {
  it('differ in what they say', () => {
    const titles = Object.entries(POPUP_STATES)
      .filter(([name, state]) => state.kind !== 'known' && state.kind !== 'failed' && name !== 'unknown-site-bare')
      .map(([name]) => show(name).view.querySelector('h1')!.textContent);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('never show a grade', () => {
    for (const [name, state] of Object.entries(POPUP_STATES)) {
      if (state.kind !== 'known') expect(show(name).view.querySelector('.grade')).toBeNull();
    }
  });

  it('offer the one next step', async () => {
    const failed = show('failed-empty');
    await click(button(failed.view, 'Try again'));
    expect(failed.events.onRead).toHaveBeenCalledOnce();
    const unknown = show('unknown-site');
    await click(button(unknown.view, 'Children’s privacy'));
    expect(unknown.events.onOpenLink).toHaveBeenCalledWith('https://stridewell.example/legal/children');
  });
});

describe('a policy that was read', () => {
  it('says what it is, in the reader’s words and the policy’s title', () => {
    const { view } = show(known);
    const title = view.querySelector('h1')!;
    expect([title.textContent, title.lang]).toEqual(['云屿集市隐私政策', 'zh']);
    expect(view.querySelector('.meta')!.textContent).toBe(
      'Updated Mar 25, 2025 · in Chinese, explained in English · 2 min to read',
    );
  });

  it('counts as kinds of sensitive data what is taken or spoken of, and not what is denied', () => {
    const fact = (type: 'health' | 'biometric' | 'minor', polarity: 'affirmed' | 'denied') =>
      ({ type, sensitive: true, basis: [], polarity, clauses: [0] }) as KnownState['analysis']['facts']['data'][number];
    const data = [fact('health', 'affirmed'), fact('biometric', 'denied'), fact('minor', 'denied')];
    const analysis = { ...fitness.analysis, facts: { ...fitness.analysis.facts, data } };
    const root = mount(<Popup state={{ ...fitness, analysis }} words={en} events={spies()} canReadAlong />);
    expect(root.querySelectorAll('.chips .chip')).toHaveLength(3);
    expect(root.querySelectorAll('.chips .chip-good')).toHaveLength(1);
    expect(root.textContent).toContain(en.t('count.kinds', { count: 2 }));
  });

  it('has no letter without a grade', () => {
    const { view } = show('known-no-grade');
    expect(view.querySelector('.grade')).toBeNull();
    expect(view.textContent).toContain('No grade: too little is stated.');
  });

  it('opens the clauses behind a number, shows one in the page, and comes back to where it was', async () => {
    const { view, events } = show(known);
    const chip = button(view, 'Precise location');
    chip.focus();
    await click(chip);
    const heading = view.querySelectorAll('h1')[1]!;
    expect(heading.textContent).toBe('Precise location');
    expect(document.activeElement).toBe(heading);
    const clauses = [...view.querySelectorAll('.clause')];
    expect(clauses.map((each) => each.querySelector('q')!.textContent)).toEqual([
      known.analysis.clauses[2]!.text,
      known.analysis.clauses[8]!.text,
    ]);
    expect(clauses[0]!.querySelector('mark')!.textContent).toBe('精确位置');
    await click(clauses[1]);
    expect(events.onShowClause).toHaveBeenCalledWith(8);
    await press(heading, 'Escape');
    expect(view.querySelectorAll('h1')).toHaveLength(1);
    expect(document.activeElement).toBe(chip);
  });

  it('shows all sixteen answers and leads from each to its clauses', async () => {
    const { view } = show(fitness);
    await click(button(view, 'All 16 answers'));
    expect(view.querySelectorAll('main:not([inert]) .rows > li')).toHaveLength(16);
    expect(view.textContent).toContain('It rests on the 9 questions of 16');
    await click(button(view.querySelector('main:not([inert])')!, 'Is data sold?'));
    expect([...view.querySelectorAll('.clause q')].map((each) => each.textContent)).toEqual([
      fitness.analysis.clauses[3]!.text,
    ]);
    await click(button(view.querySelector('main:not([inert])')!, 'Back'));
    expect(view.querySelector('main:not([inert]) h1')!.textContent).toBe('Sixteen questions');
  });

  it('grades by the reader’s own weights, says so, and says which questions count otherwise', async () => {
    const weights: OwnWeights = { sensitive: 'off', sale: 'heavy' };
    const { view, events } = show(fitness, en, true, weights);
    const grade = gradeOf(answersOf(fitness.analysis.assessment), weightsBy(weights))!;
    expect(grade).not.toEqual(gradeOf(answersOf(fitness.analysis.assessment)));
    const door = view.querySelector<HTMLElement>('.grade-door')!;
    expect(door.ariaLabel ?? door.getAttribute('aria-label')).toContain(
      `Grade ${grade.letter}, ${grade.score} of 100, by your weights`,
    );
    expect(view.querySelector('.meta')!.textContent).toContain('graded by your weights');
    expect(show(fitness).view.querySelector('.meta')!.textContent).not.toContain('weights');
    const again = show(fitness, en, true, weights);
    await click(button(again.view, 'All 16 answers'));
    const shown = again.view.querySelector('main:not([inert])')!;
    expect(shown.textContent).toContain('It rests on the 8 questions of 16');
    const weighed = [...shown.querySelectorAll('.row')]
      .map((each) => each.textContent)
      .filter((each) => / · /.test(each!));
    expect(weighed).toHaveLength(2);
    expect(weighed[0]).toContain('Is data sold? · counted heavily');
    expect(weighed[1]).toContain('Does it take sensitive data? · not counted');
    await click(button(again.view, 'Weigh the questions yourself'));
    expect(again.events.onOpenWeights).toHaveBeenCalledOnce();
    expect(events.onOpenWeights).not.toHaveBeenCalled();
  });

  it('has no letter where nothing counts for the reader, and says why', () => {
    const weights = Object.fromEntries(QUESTIONS.map((question) => [question, 'off'])) as OwnWeights;
    const { view } = show(fitness, en, true, weights);
    expect(view.querySelector('.grade')).toBeNull();
    expect(view.textContent).toContain('No grade by your weights: too little is stated on what counts for you.');
  });

  it('lists the companies by name, with their links', async () => {
    const { view, events } = show(known);
    await click(button(view, '2 companies by name'));
    await click(view.querySelector('main:not([inert]) .row-action'));
    expect(events.onOpenLink).toHaveBeenCalledWith('https://chenxi.example/privacy');
  });

  it('copies an address', async () => {
    const { view, events } = show(known);
    await click(button(view, 'Copy: privacy@yunyu.example'));
    expect(events.onCopy).toHaveBeenCalledWith('privacy@yunyu.example');
    expect(view.textContent).toContain('Copied');
  });

  it('says what it is silent on', () => {
    expect(show(known).view.querySelector('.silence')!.textContent).toContain(
      'Nothing found on: selling data, taking consent back, profiling, telling you of a leak, or authorities.',
    );
  });

  it('opens the policy instead of the panel when it is known from an earlier visit', async () => {
    const { view, events } = show('known-earlier');
    expect(view.textContent).toContain('Read here on Mar 3, 2026.');
    await click(button(view, 'Open the policy'));
    expect(events.onOpenLink).toHaveBeenCalledWith(known.analysis.url);
    expect(() => button(view, 'Read along')).toThrow();
  });

  it('offers no panel where the browser has none', () => {
    expect(() => button(show(known, en, false).view, 'Read along')).toThrow();
    expect(button(show(known).view, 'Read along')).toBeTruthy();
  });

  it('says that clauses may be missing where not all of the text was read', () => {
    expect(show(fitness).view.textContent).toContain('About 82% of this page’s text could be read.');
    expect(show(known).view.querySelector('.notice')).toBeNull();
  });

  it('offers the other language by its own name', async () => {
    const { view, events } = show(known);
    await click(button(view, '中文'));
    expect(events.onSetLanguage).toHaveBeenCalledWith('zh');
  });
});
