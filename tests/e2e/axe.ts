import axe from 'axe-core';
import type { Tab } from '../../tools/driver/driver';

/** The checker and a run of it as one function, made here: our own pages let no text become a script. */
const check = new Function(
  'within',
  `${axe.source};
  return axe.run(within ?? document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ' at ' + node.target.join(' '))));`,
) as (within: string | null) => Promise<string[]>;

/**
 * What axe finds wrong in a page.
 *
 * @param within A selector of the part to look at; by default the whole page.
 */
export function faults(tab: Tab, within: string | null = null): Promise<string[]> {
  return tab.evaluate(check, within);
}

/** What axe finds wrong in what the closed shadow root of an element holds: in a copy that is open, in the same page. */
export async function faultsInShadow(tab: Tab, selector: string): Promise<string[]> {
  const { markup, styles } = await tab.inShadow(selector, (root) => {
    const rules = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return { markup: root.innerHTML, styles: rules.map((rule) => rule.cssText).join('\n') };
  });
  await tab.evaluate(
    (markup: string, styles: string) => {
      document.getElementById('copy')?.remove();
      const host = document.createElement('div');
      host.id = 'copy';
      const sheet = document.createElement('style');
      sheet.textContent = styles;
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = markup;
      root.append(sheet);
      document.body.append(host);
    },
    markup,
    styles,
  );
  return faults(tab, '#copy');
}
