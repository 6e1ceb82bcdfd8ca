import { headingLevel, isBlock, isMarkedHidden, isOrnament, isUnseen } from './element-kind';
import type { Measure, Snapshot } from './snapshot';

/** What the element ids and classes of widely used consent managers begin with. */
const CONSENT_MANAGER =
  /(?:^|\s)(?:onetrust-(?:consent|banner|pc)|cookiebot|cybotcookiebot|didomi-|usercentrics|uc-banner|truste[-_]|qc-cmp|sp_message|klaro|cky-|osano-cm|iubenda-cs|axeptio|tarteaucitron|cookie-law-info|cli-(?:modal|bar)|moove_gdpr|borlabs-?cookie|cmplz-|fc-consent|termly-code-snippet|cc-window|cc-banner|cookiefirst|evidon-|shopify-pc)/;
const CONSENT = /cookie|consent|gdpr|ccpa|privacy-?(?:banner|modal|popup|manager|preference)/;
/** What is pressed in a consent dialog and nowhere in a text. */
const CHOICE =
  /accept|agree|allow|reject|decline|refuse|got it|^ok(?:ay)?$|akzept|ablehn|accett|acept|refus|同意|接受|拒[绝絕]|知道了/i;

/** A pattern for ids and classes that say one of `words` of an element as a whole: `footer`, `site-footer`, `footer_wrapper`; not `footer-address`. */
function named(words: string): RegExp {
  const parts =
    'area|articles|bar|block|bottom|box|buttons|container|content|form|icons|inner|items|left|links|list|main|nav|overlay|posts|right|section|top|widgets|wrap|wrapper';
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?:[_-]+(?:${parts}))?(?=\\s|$)`);
}
const MENU = named(
  'nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs|pagination|pager|skip-?links?|toolbar|topbar|masthead|megamenu|sitemap|tabbar|language-?(?:switcher|selector)',
);
const SHARING = named('share|sharing|social|socials|social-?media|follow-?us|sharedaddy|addtoany|addthis');
const BESIDE = named(
  'sidebar|side-?nav|related|recommended|recommendations|newsletter|subscribe|promo|advert|advertisement|ads|ad-slot|app-?banner|popup|toast|tooltip|chat|feedback|ratings?|search|cta',
);
/** What readers wrote below a page, and other pages to go on to: prose, but not the page's. */
const AFTERWARDS = named(
  'comments?|comment-?(?:list|respond)|respond|disqus(?:_thread)?|related-?(?:posts|articles|news|stories)|read-?next|you-?may-?(?:also-?)?like',
);
const COPYRIGHT = /©|copyright|all rights reserved|版[权權]所有|备案|\bicp\b/i;
const FOOT = named('footer|colophon|copyright');
const OWN_ROLES = new Set([
  'navigation',
  'menu',
  'menubar',
  'toolbar',
  'search',
  'tablist',
  'tooltip',
  'status',
  'alert',
]);

/** A part of the page holds the policy itself, whatever it calls itself, if this share of all prose is in it. */
const TOO_MUCH_TO_LEAVE = 0.4;
/** An element that calls itself the page's main part is believed if this share of all prose is in it. */
const MAIN = 0.6;
/** A dialog or a list of other pages with more of the prose than this is the text after all. */
const LITTLE = 0.2;

/** What in a page is not its text: menus, consent dialogs, share bars, footers, what stands beside. By element number. */
export interface Furniture {
  has(number: number): boolean;
  /** Prose in an element outside of its furniture. */
  prose(number: number): number;
  /** Characters in an element outside of its furniture. */
  characters(number: number): number;
  /** Those of them inside links. */
  linked(number: number): number;
}

/** Judges each element from its name, its role and what stands in it; never from its place on the screen. */
export function findFurniture({ measures }: Snapshot): Furniture {
  const all = measures[0]!.prose || 1;
  const main = mainPart(measures, all);
  const flags = new Uint8Array(measures.length);
  for (let number = 1; number < measures.length; number++) {
    const measure = measures[number]!;
    const share = measure.prose / all;
    if (flags[measure.parent]) flags[number] = 1;
    else if (share < TOO_MUCH_TO_LEAVE) {
      const outside = main !== null && (number < main || number > measures[main]!.last);
      if (isFurniture(measure, share, outside)) flags[number] = 1;
    }
  }
  const prose = outside(measures, flags, (measure) => measure.prose);
  const characters = outside(measures, flags, (measure) => measure.characters);
  const linked = outside(measures, flags, (measure) => measure.linked);
  return {
    has: (number) => flags[number] === 1,
    prose: (number) => prose[number]!,
    characters: (number) => characters[number]!,
    linked: (number) => linked[number]!,
  };
}

/** Number of the innermost `main` or `article` that holds most of the prose. */
function mainPart(measures: readonly Measure[], all: number): number | null {
  const is = ({ element, prose }: Measure) =>
    prose / all >= MAIN && (/^(?:main|article)$/.test(element.localName) || element.getAttribute('role') === 'main');
  const found = measures.findLastIndex(is);
  return found < 0 ? null : found;
}

/** For each element, how much of an amount is not in its furniture. */
function outside(measures: readonly Measure[], flags: Uint8Array, amount: (measure: Measure) => number): Float64Array {
  const left = new Float64Array(measures.length);
  // Children have higher numbers than their parents: one pass from the end carries what is left out up to the body.
  for (let number = measures.length - 1; number >= 0; number--) {
    const measure = measures[number]!;
    if (flags[number]) left[number] = amount(measure);
    if (measure.parent >= 0) left[measure.parent]! += left[number]!;
  }
  return left.map((out, number) => amount(measures[number]!) - out);
}

/** `outside`: the page marks its main part, and the element is not in it. */
function isFurniture(measure: Measure, share: number, outside: boolean): boolean {
  const { element, prose, characters } = measure;
  const tag = element.localName;
  if (tag === 'body' || tag === 'main' || tag === 'article' || headingLevel(element) > 0) return false;
  const role = element.getAttribute('role') ?? '';
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`.toLowerCase();
  const linkShare = measure.linked / Math.max(1, characters);
  const mostlyLinks = linkShare > 0.5;

  if (tag === 'nav' || OWN_ROLES.has(role)) return true;
  if (isConsent(measure, name, role)) return true;
  if (!isBlock(element) && (isUnseen(element) || isOrnament(element))) return true;
  if (share < LITTLE && AFTERWARDS.test(name)) return true;
  if (prose === 0 || mostlyLinks) {
    if (MENU.test(name) || (mostlyLinks && isMarkedHidden(element))) return true;
    if (SHARING.test(name) && (mostlyLinks || characters < 40)) return true;
  }
  if (role === 'dialog' || role === 'alertdialog' || tag === 'dialog')
    return share < LITTLE / 2 && measure.controls > 0;
  if (tag === 'header' || role === 'banner') return mostlyLinks || (prose === 0 && measure.controls > 0);
  if (tag === 'footer' || role === 'contentinfo' || FOOT.test(name)) return outside || isFoot(measure, linkShare);
  if (tag === 'aside' || role === 'complementary' || BESIDE.test(name)) return outside || mostlyLinks || prose === 0;
  return false;
}

/** A consent dialog or banner: it says so, and it asks for a choice. A section on cookies does not. */
function isConsent({ element, controls }: Measure, name: string, role: string): boolean {
  if (CONSENT_MANAGER.test(name)) return true;
  if (!CONSENT.test(name)) return false;
  if (controls > 0 && (role === 'dialog' || role === 'alertdialog')) return true;
  const pressed = element.querySelectorAll('button,[role=button],input,a');
  return [...pressed].some((one) => CHOICE.test(one.getAttribute('value') ?? '') || CHOICE.test(shortLabel(one)));
}

/** The text of something to press; a link in running text is longer than a label, and its words are not a choice. */
function shortLabel(element: Element): string {
  const text = element.textContent?.trim() ?? '';
  const link = element.localName === 'a' && !/\b(?:btn|button)\b/i.test(element.getAttribute('class') ?? '');
  return text.length > (link ? 12 : 30) ? '' : text;
}

/** The foot of a site: links and a line of copyright. A section of a policy that is merely called footer has prose or addresses. */
function isFoot({ element, prose, characters }: Measure, linkShare: number): boolean {
  if (linkShare > 0.4) return true;
  if (prose === 0) return COPYRIGHT.test(element.textContent ?? '');
  return prose < characters / 2 && (linkShare > 0.25 || COPYRIGHT.test(element.textContent ?? ''));
}
