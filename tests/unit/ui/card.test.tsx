// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { MarkKind } from '../../../src/policy/clause';
import { LANGUAGES } from '../../../src/policy/language';
import { Card, type CardEvents } from '../../../src/ui/card';
import { clauseCard } from '../../../src/words/clause-card';
import { createWords } from '../../../src/words/words';
import { fitnessEn } from '../../../tools/gallery/samples/fitness-en';
import { button, click, faults, mount, press, spies } from './mount';

function show(id: number, kind: MarkKind | null, language: 'en' | 'zh' = 'en') {
  const events = spies<CardEvents>();
  const view = mount(<Card card={clauseCard(createWords(language), fitnessEn, id, kind)} events={events} />);
  return { view, events, card: view.querySelector<HTMLElement>('[role="dialog"]')! };
}

describe('the card', () => {
  it.each(LANGUAGES)('has a name and no fault, in %s', async (language) => {
    const { view, card } = show(4, 'sharing', language);
    expect(card.getAttribute('aria-label')).toContain(createWords(language).t('kinds.sharing.label'));
    expect(await faults(view)).toEqual([]);
  });

  it('can be stepped through and closed by keys alone', async () => {
    const { events, card } = show(4, 'sharing');
    await press(card, 'ArrowRight');
    await press(card, 'ArrowLeft');
    await press(card, 'Escape');
    expect(events.onNext).toHaveBeenCalledOnce();
    expect(events.onPrevious).toHaveBeenCalledOnce();
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  it('goes nowhere by keys where there is no other of its kind', async () => {
    const alone = { ...clauseCard(createWords('en'), fitnessEn, 4, 'sharing'), others: false };
    const events = spies<CardEvents>();
    const view = mount(<Card card={alone} events={events} />);
    await press(view.firstElementChild!, 'ArrowRight');
    expect(events.onNext).not.toHaveBeenCalled();
    expect(() => button(view, 'Next')).toThrow();
  });

  it('shows the policy’s own words in their language, with what triggered the mark', () => {
    const { view } = show(0, 'sensitive', 'zh');
    const quote = view.querySelector('q')!;
    expect([quote.textContent, quote.lang]).toEqual([fitnessEn.clauses[0]!.text, 'en']);
    expect([...quote.querySelectorAll('mark')].map((each) => each.textContent)).toEqual([
      'heart rate, sleep and other health data',
      'precise location',
    ]);
  });

  it('leads to its other kinds and to the clause that says the opposite', async () => {
    const { view, events } = show(4, 'sharing');
    await click(button(view, 'Risk'));
    await click(button(view, 'the opposite'));
    expect(events.onKind).toHaveBeenCalledWith('risk');
    expect(events.onShowClause).toHaveBeenCalledWith(3);
  });

  it('says when a link was copied, and hides its kind', async () => {
    const { view, events } = show(4, 'risk');
    await click(button(view, 'Copy link'));
    expect(view.querySelector('[role="status"]')!.textContent).toBe('Copied');
    await click(button(view, 'Hide all marks of this kind: Risk'));
    expect(events.onHideKind).toHaveBeenCalledWith('risk');
  });

  it('shows markup in a policy as text', () => {
    const clause = { ...fitnessEn.clauses[3]!, text: '<img src=x onerror=alert(1)>' };
    const hostile = { ...fitnessEn, clauses: fitnessEn.clauses.with(3, clause) };
    const view = mount(<Card card={clauseCard(createWords('en'), hostile, 3, null)} events={spies<CardEvents>()} />);
    expect(view.querySelector('img')).toBeNull();
    expect(view.querySelector('q')!.textContent).toBe(clause.text);
  });
});
