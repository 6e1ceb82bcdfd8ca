import type { ShadowContents } from './driver';

/** What stands in a shadow root; sent into the page as text. */
export function contentsOf(root: ShadowRoot): ShadowContents {
  const rules = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return { markup: root.innerHTML, styles: rules.map((rule) => rule.cssText).join('\n') };
}
