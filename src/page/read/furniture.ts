import { headingLevel, isBlock, isMarkedHidden, isOrnament, isUnseen } from './element-kind';
import type { Measure, Snapshot } from './snapshot';

/** What the element ids and classes of widely used consent managers begin with. */
const CONSENT_MANAGER =
  /(?:^|\s)(?:onetrust-(?:consent|banner|pc)|ot-sdk-show|cookiebot|cybotcookiebot|didomi|usercentrics|uc-banner|truste|qc-cmp|sp_message|klaro|cky-|osano-|iubenda-cs|axeptio|tarteaucitron|cookie-law-info|cli-|moove_gdpr|borlabscookie|borlabs-cookie|cmplz-|cmp-|fc-consent|termly-|cc-window|cc-banner|cookiefirst|evidon|hu\b|_evidon|gdpr-cookie|shopify-pc)/;
const CONSENT = /cookie|consent|gdpr|ccpa|privacy-?(?:banner|modal|popup|manager|preference)/;
const MENU =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs|pagination|pager|skip-?links?|skip|toolbar|topbar|masthead|megamenu|sitemap|tabbar|language-?(?:switcher|selector)|lang-?switch(?:er)?)(?:$|[\s_-])/;
const SHARING = /(?:^|[\s_-])(?:share|sharing|social|socials|follow-?us|sharedaddy|addtoany|addthis)(?:$|[\s_-])/;
const BESIDE =
  /(?:^|[\s_-])(?:sidebar|side-?nav|related|recommended|recommendations|comments?|disqus|newsletter|subscribe|promo|advert|ads|ad-slot|app-?banner|popup|toast|tooltip|chat|widget|feedback|ratings?|search)(?:$|[\s_-])/;
const FOOT = /(?:^|[\s_-])(?:footer|site-?footer|page-?footer|bottom-?bar|colophon|copyright)(?:$|[\s_-])/;
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
  const flags = new Uint8Array(measures.length);
  for (let number = 1; number < measures.length; number++) {
    const measure = measures[number]!;
    if (flags[measure.parent]) flags[number] = 1;
    else if (measure.prose / all < TOO_MUCH_TO_LEAVE && isFurniture(measure, measure.prose / all)) flags[number] = 1;
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

function isFurniture(measure: Measure, share: number): boolean {
  const { element } = measure;
  const tag = element.localName;
  if (tag === 'body' || tag === 'main' || tag === 'article' || headingLevel(element) > 0) return false;
  const role = element.getAttribute('role') ?? '';
  const name = `${element.id} ${element.getAttribute('class') ?? ''}`.toLowerCase();
  const linkShare = measure.linked / Math.max(1, measure.characters);
  const hidden = isMarkedHidden(element);

  if (tag === 'nav' || OWN_ROLES.has(role)) return true;
  if (isConsent(measure, name, role)) return true;
  if (!isBlock(element) && (isUnseen(element) || isOrnament(element))) return true;
  if (MENU.test(name) && (measure.prose === 0 || linkShare > 0.5)) return true;
  if (SHARING.test(name) && measure.prose === 0 && (linkShare > 0.5 || measure.characters < 40)) return true;
  if (hidden && measure.prose === 0 && linkShare > 0.5) return true;
  if ((role === 'dialog' || role === 'alertdialog' || tag === 'dialog') && share < 0.1 && measure.controls > 0)
    return true;
  if (tag === 'header' || role === 'banner') return linkShare > 0.5 || (measure.prose === 0 && measure.controls > 0);
  if (tag === 'footer' || role === 'contentinfo' || FOOT.test(name)) return isFoot(measure, linkShare);
  if (tag === 'aside' || role === 'complementary' || BESIDE.test(name)) return linkShare > 0.5 || measure.prose === 0;
  return false;
}

/** A consent dialog or banner: it says so, and it has something to press. A section on cookies has not. */
function isConsent(measure: Measure, name: string, role: string): boolean {
  if (CONSENT_MANAGER.test(name)) return true;
  if (!CONSENT.test(name)) return false;
  return measure.controls > 0 || role === 'dialog' || role === 'alertdialog';
}

/** The foot of a site: links and a line of copyright. A section of a policy that is merely called footer has prose or addresses. */
function isFoot(measure: Measure, linkShare: number): boolean {
  if (linkShare > 0.4) return true;
  if (measure.prose === 0)
    return /©|copyright|all rights reserved|版权所有|备案|icp/i.test(measure.element.textContent ?? '');
  return linkShare > 0.25 && measure.prose < measure.characters / 2;
}
