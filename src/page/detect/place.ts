import type { DocumentKind } from '../../policy/detection';
import { documentNamed } from './document-names';

/** Headings looked at; a legal centre has its contracts' titles among its first hundred. */
const HEADINGS = 120;
/** Longest line that is a title. */
const LONGEST = 120;

/** What a document calls itself before any of its text is read. */
export interface Place {
  /** Its kind by its title or first heading. */
  named: DocumentKind;
  /** Its title, first heading or address speaks about policies: an article, a search, a template. */
  about: boolean;
  /** Its address names a privacy policy. */
  address: boolean;
  /** Headings, the first one included, that name a privacy policy. */
  headings: Element[];
  /** Headings that lead elsewhere to a policy, or speak about one: a list of policies is none. */
  listed: number;
}

/** The path of `url` as words, '' if it has none or is no address. */
function pathWords(url: string): string {
  try {
    const { hostname, pathname } = new URL(url);
    return `${hostname.replace(/\.\w+$/, '')} ${decodeURIComponent(pathname)}`
      .replace(/[-_/.+]+|html?$|aspx$/g, ' ')
      .trim();
  } catch {
    return '';
  }
}

/** Whether a heading is a link to another document; one to a place in its own is a permanent link. */
function leadsAway(heading: Element): boolean {
  const link = heading.closest('a') ?? heading.querySelector('a[href]');
  return link !== null && !/^(?:#|$)/.test(link.getAttribute('href') ?? '');
}

/** The lines that may name a document: each part of its title, then its headings. Bounded. */
export function placeOf(document: Document, url: string): Place {
  const place: Place = { named: 'other', about: false, address: false, headings: [], listed: 0 };
  const name = (line: string): DocumentKind => {
    const { kind, about } = documentNamed(line);
    place.about ||= about;
    if (place.named === 'other') place.named = kind;
    return kind;
  };
  for (const part of document.title.slice(0, 2 * LONGEST).split(/\s+[-|–—·:]+\s+|[|_]/)) name(part.trim());
  const headings = document.querySelectorAll('h1,h2,h3,h4');
  let first = true;
  for (let index = 0; index < headings.length && index < HEADINGS; index++) {
    const heading = headings[index]!;
    const line = heading.textContent!.replace(/\s+/g, ' ').trim();
    if (!line || line.length > LONGEST) continue;
    const found = documentNamed(line);
    if (found.kind === 'privacy') {
      if (found.about || leadsAway(heading)) place.listed++;
      else place.headings.push(heading);
    }
    if (first && heading.localName === 'h1') name(line);
    if (heading.localName === 'h1') first = false;
  }
  const path = documentNamed(pathWords(url));
  place.address = path.kind === 'privacy';
  place.about ||= path.about;
  return place;
}
