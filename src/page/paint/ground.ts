/** Whether text stands on light or on dark ground; the marks' colours differ. */
export type Ground = 'light' | 'dark';

/**
 * Judged by the text's own colour: a page that can be read sets light text on dark ground, wherever that ground comes from
 * (a picture, a gradient, an ancestor), and asking for a colour forces no layout.
 */
export function groundOf(element: Element): Ground {
  const colour = getComputedStyle(element)
    .color.match(/[\d.]+/g)
    ?.map(Number);
  if (!colour || colour.length < 3) return 'light';
  // Relative luminance, roughly: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
  const [red, green, blue] = colour as [number, number, number];
  const scale = Math.max(red, green, blue) <= 1 ? 1 : 255;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / scale > 0.55 ? 'dark' : 'light';
}
