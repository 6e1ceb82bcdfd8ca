import { expect } from '@playwright/test';
import type { Tab } from '../../tools/driver/driver';
import { type Layer, painted } from '../../tools/driver/marks';

/** All that is painted for one kind as one text without white space, in which a quote can be looked for across lines. */
export async function paintedText(tab: Tab, layer: Layer): Promise<string> {
  return bare((await painted(tab))[layer].join(''));
}

export function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Waits until something is painted. */
export async function waitForMarks(tab: Tab): Promise<void> {
  await expect.poll(async () => Object.values(await painted(tab)).flat().length).toBeGreaterThan(0);
}

/** The document as text, in which any change of its nodes and attributes would show. */
export function serialised(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.documentElement.outerHTML);
}

/** The same, of what the server sent, parsed where no script and no extension can touch it. */
export function serialisedAsServed(tab: Tab): Promise<string> {
  return tab.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
  });
}

/** Text that a page shows. */
export function shownText(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.innerText);
}

/** Clicks the first of the elements that a selector finds and that holds a text. Throws if there is none. */
export async function click(tab: Tab, selector: string, text = ''): Promise<void> {
  const at = await tab.evaluate(
    (selector: string, text: string) => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)];
      const target = found.find((each) => each.checkVisibility() && each.innerText.includes(text));
      if (!target) throw new Error(`no ${selector} says ${text}`);
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = target.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    selector,
    text,
  );
  await tab.click(at);
}

/** Our element in a page without modal dialogs. */
export const OURS = 'html > div';

export { overlays } from '../../tools/driver/overlays';
