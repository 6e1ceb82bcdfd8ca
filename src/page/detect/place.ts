import type { DocumentKind } from '../../policy/detection';
import { documentNamed, type Name } from './document-names';
import { standsAside } from './sample';

/** Headings looked at; a legal centre has its contracts' titles among its first hundred. */
const HEADINGS = 120;
/** Lines of so many UTF-16 units are no titles. */
const TOO_LONG = 121;

/** What parts a title from the name of its site. */
const PARTING = /\s+[-–—·:]+\s+|:\s+|\s*[|_]\s*/;

/** What a document calls itself before any of its text is read. */
export interface Place {
  /** Its kind by its title or first heading, and whether the title says so. */
  named: DocumentKind;
  titled: boolean;
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
  /** Headings that lead elsewhere to a policy or a contract, or speak about a policy: a list of policies is none. */
  listed: number;
}

/** Words in a title, or in a part of an address, that names a document; in more, an article has its headline there. */
const NAME_WORDS = 5;

/** Whether a line is the name of a policy and little else. */
const isBrief = ({ line, kind }: Name) => kind === 'privacy' && line.split(' ').length <= NAME_WORDS;

/** What each part of a title or a heading names. */
const namesIn = (line: string) => line.split(PARTING).map((part) => documentNamed(part.trim()));

/** What the parts of an address name. Nothing is thrown on one that is none. */
function namesInAddress(url: string): Name[] {
  return url
    .replace(/^[^?#]*\/\/[^/?#]*|[?#].*$/g, '')
    .split('/')
    .map((part) => documentNamed(part.replace(/[-_+.]+|html?$/g, ' ').trim()));
}

/** Whether a heading is a link to another document; one to a place in its own is a permanent link. */
function leadsAway(heading: Element): boolean {
  const link = heading.closest('a') ?? heading.querySelector('a[href]');
  return !/^(?:#|$)/.test(link?.getAttribute('href') ?? '');
}

/** The lines that may name a document: each part of its title and of its first heading, then its headings. Bounded. */
export function placeOf(document: Document, url: string): Place {
  const headings = [...document.querySelectorAll('h1,h2,h3,h4')]
    .slice(0, HEADINGS)
    .map((element) => ({
      element,
      ...documentNamed(element.textContent!.replace(/\s+/g, ' ').trim().slice(0, TOO_LONG)),
    }))
    .filter(({ line }) => line && line.length < TOO_LONG);
  const first = headings.find(({ element }) => element.localName === 'h1');
  const title = namesIn(document.title.slice(0, 2 * TOO_LONG));
  const names = [...title, ...namesIn(first?.line ?? '')];
  const named = names.find(({ kind }) => kind !== 'other');
  const address = namesInAddress(url);
  const policies = headings.filter(({ kind }) => kind === 'privacy');
  const lead = headings.filter(
    ({ kind, element, about }) => (kind === 'privacy' && about) || (kind !== 'other' && leadsAway(element)),
  );
  return {
    named: named?.kind ?? 'other',
    titled: title.includes(named!),
    about: [...names, ...address].some(({ about }) => about),
    brief: names.some(isBrief),
    list: [...names, ...policies].some(({ line, kind }) => kind === 'privacy' && /清单$/.test(line)),
    address: address.some(isBrief),
    headings: policies
      .filter((name) => !lead.includes(name) && !standsAside(name.element))
      .map(({ element }) => element),
    listed: lead.length,
  };
}
