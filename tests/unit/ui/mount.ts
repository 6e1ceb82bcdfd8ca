import axe from 'axe-core';
import type { VNode } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

/** Shows a view in a document of its own, and takes down which events it emits. */
export function mount(view: VNode): HTMLElement {
  document.body.replaceChildren();
  const into = document.createElement('div');
  document.body.append(into);
  void act(() => render(view, into));
  return into;
}

/** Handlers for every event that is asked for, each a spy. */
export function spies<Events extends object>(): Events & Record<string, ReturnType<typeof vi.fn>> {
  const made: Record<string, ReturnType<typeof vi.fn>> = {};
  return new Proxy(made, {
    get: (target, name) => {
      if (typeof name !== 'string') return undefined;
      target[name] ??= vi.fn(async () => {});
      return target[name];
    },
  }) as Events & Record<string, ReturnType<typeof vi.fn>>;
}

/** Does something and lets the view follow. */
async function doing(what: () => void): Promise<void> {
  await act(async () => what());
}

export function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click on.');
  return doing(() => element.click());
}

export function press(element: Element, key: string): Promise<void> {
  return doing(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

export function type(input: Element | null, text: string): Promise<void> {
  if (!(input instanceof HTMLInputElement)) throw new Error('There is nothing to type into.');
  return doing(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses an option. */
export function change(select: HTMLSelectElement, value: string): Promise<void> {
  return doing(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** The button whose accessible words contain `text`. */
export function button(within: ParentNode, text: string): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find((each) =>
    `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(text),
  );
  if (!found) throw new Error(`No button says “${text}”.`);
  return found;
}

/** What axe finds wrong; contrast is a matter of `tokens.test.ts`, since nothing is painted here. */
export async function faults(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
