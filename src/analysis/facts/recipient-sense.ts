import type { Recipient } from '../../policy/recipient';
import type { Manner } from '../../policy/sharing';
import type { ClauseSpan } from '../segment/clause-span';
import { wordingOf } from './wording';

/** "Vendors who perform services on our behalf, including …": whoever is listed after that is one of them, whatever he is called. */
const VENDORS_WHO =
  /\b(?:providers|vendors|suppliers|contractors|subcontractors|processors)\b[^.;]{0,60}\b(?:on our behalf|for us|under our instructions)\b[^.;]{0,120}?\b(?:including|such as|for example|e\.g\.)/;
/** Companies that deal with readers themselves; and business partners, who are more than vendors. */
const OWN_DEALINGS =
  /\b(?:business|commercial|strategic|promotional|brand|advertising|marketing) partners?\b|\b(?:merchants?|retailers?|hotels?|airlines?|dealers?|franchis\w+)\b|\bother companies\b/;
const PARTNERS = /\bpartners?\b/;

/** "Partners conduct campaigns on our behalf": the advertiser is the service itself. */
const CAMPAIGNS_FOR_US =
  /\b(?:conduct|run|carry out|manage|plan|place|execute)(?:s|ing)? (?:[\w-]+ ){0,3}(?:campaigns?|ads|adverts|advertising|advertisements) (?:[\w-]+ ){0,6}on our behalf\b/;
/** Those who advertise, or whose trade it is. */
const ADVERTISERS =
  /\badvertisers?\b|\b(?:ad|ads|advertising|marketing) (?:[\w-]+ )?(?:networks?|servers?|partners?|exchanges?|compan(?:y|ies)|agenc(?:y|ies)|platforms?|providers?)\b|\bmarketers?\b|\bsponsors?\b/;

/** Payment providers answer for what they do with data: they do not handle it on the service's behalf (Article 4(7) GDPR). */
const PAYMENT_ANSWERS_FOR_ITSELF =
  /\bpayment (?:service )?(?:providers?|processors?|compan(?:y|ies)|institutions?) (?:(?:is|are|will|be|act|acts|as|shall|themselves|alone|solely|also|an?|the|independent|separate|own|their|its) ){1,6}(?:controllers?\b|responsible for (?:its|their) (?:own )?(?:use|processing|handling) of\b[^.;]{0,60}\bfor (?:its|their) own purposes\b)/;

/** Whether a clause names a recipient as one of its own kind, and not as one more vendor or as a purpose. */
export function isOfItsKind(recipient: Recipient, text: string): boolean {
  if (recipient === 'advertisers') return !CAMPAIGNS_FOR_US.test(text) || ADVERTISERS.test(text);
  if (recipient !== 'partners') return true;
  const head = VENDORS_WHO.exec(text);
  if (!head) return true;
  return PARTNERS.test(text.slice(0, head.index + head[0].length)) || OWN_DEALINGS.test(text);
}

/** Sections, by their heading paths, in which payment providers answer for themselves. */
export function sectionsOfOwnPayment(spans: readonly ClauseSpan[]): ReadonlySet<string> {
  const own = spans.filter((span) => PAYMENT_ANSWERS_FOR_ITSELF.test(wordingOf(span).text));
  return new Set(own.map((span) => span.section.join('\n')));
}

/** Sections on data that crosses a border, where to transfer it is to send it there, and not to hand it over. */
const ACROSS_BORDERS =
  /\b(?:cross-?border|international|overseas|global|worldwide)\b[^>]{0,40}\btransf|\btransf\w*[^>]{0,60}\b(?:abroad|overseas|international\w*|across borders|(?:third|other|foreign) countr(?:y|ies)|outside)\b|\b(?:abroad|overseas)\b|跨境|出境|境外/;

/** Whether what a clause says of a transfer is that data crosses a border. */
export function isAcrossBorders(manner: Manner, span: ClauseSpan): boolean {
  if (manner !== 'transfer') return false;
  const { section } = wordingOf(span);
  return ACROSS_BORDERS.test(section.slice(section.lastIndexOf(' > ') + 1));
}
