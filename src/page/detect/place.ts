import type { DocumentKind } from '../../policy/detection';
import { documentNamed } from './document-names';
import { standsAside } from './sample';

/** Headings looked at; a legal centre has its contracts' titles among its first hundred. */
const HEADINGS = 120;
/** Longest line that is a title. */
const LONGEST = 120;

/** What parts a title from the name of its site. */
const PARTING = /\s+[-–—·:]+\s+|:\s+|\s*[|_]\s*/;

/** What a document calls itself before any of its text is read. */
export interface Place {
  /** Its kind by its title or first heading. */
  named: DocumentKind;
  /** Its title, first heading or address speaks about policies: an article, a search, a template. */
  about: boolean;
  /** Its title or first heading is the name of a policy and little else. */
  brief: boolean;
  /** It calls itself a list of what is collected or of who gets it: a policy's supplement, which seldom says "we" or "you". */
  list: boolean;
  /** Its address names a privacy policy. */
  address: boolean;
  /** Headings, the first one included, that name a privacy policy. */
  headings: Element[];
  /** Headings that lead elsewhere to a policy, or speak about one: a list of policies is none. */
  listed: number;
}

/** Words in a title, or in a part of an address, that names a document; in more, an article has its headline there. */
const NAME_WORDS = 5;

/** Whether the address of a document, and which of its parts, names a policy. Nothing is thrown on one that is none. */
function namedByAddress(url: string): { privacy: boolean; about: boolean } {
  const words = url
    .replace(/^[^?#]*\/\/[^/?#]*|[?#].*$/g, '')
    .split('/')
    .map((part) => part.replace(/[-_+.]+|html?$/g, ' ').trim());
  const about = words.some((part) => documentNamed(part).about);
  const privacy = words.some((part) => part.split(' ').length <= NAME_WORDS && documentNamed(part).kind === 'privacy');
  return { privacy, about };
}

/** Whether a heading is a link to another document; one to a place in its own is a permanent link. */
function leadsAway(heading: Element): boolean {
  const link = heading.closest('a') ?? heading.querySelector('a[href]');
  return link !== null && !/^(?:#|$)/.test(link.getAttribute('href') ?? '');
}

/** The lines that may name a document: each part of its title, then its headings. Bounded. */
export function placeOf(document: Document, url: string): Place {
  const place: Place = {
    named: 'other',
    about: false,
    brief: false,
    list: false,
    address: false,
    headings: [],
    listed: 0,
  };
  const look = (line: string) => {
    const found = documentNamed(line);
    place.list ||= found.kind === 'privacy' && /清[单單]$/.test(line);
    return found;
  };
  const name = (line: string) => {
    const { kind, about } = look(line);
    place.about ||= about;
    place.brief ||= kind === 'privacy' && line.trim().split(' ').length <= NAME_WORDS;
    if (place.named === 'other') place.named = kind;
  };
  for (const part of document.title.slice(0, 2 * LONGEST).split(PARTING)) name(part.trim());
  const headings = document.querySelectorAll('h1,h2,h3,h4');
  let first = true;
  for (let index = 0; index < headings.length && index < HEADINGS; index++) {
    const heading = headings[index]!;
    const line = heading.textContent!.replace(/\s+/g, ' ').trim();
    if (!line || line.length > LONGEST) continue;
    const found = look(line);
    if (found.kind === 'privacy') {
      if (found.about || leadsAway(heading)) place.listed++;
      else if (!standsAside(heading)) place.headings.push(heading);
    }
    if (first && heading.localName === 'h1') line.split(PARTING).forEach(name);
    if (heading.localName === 'h1') first = false;
  }
  const address = namedByAddress(url);
  place.address = address.privacy;
  place.about ||= address.about;
  return place;
}
