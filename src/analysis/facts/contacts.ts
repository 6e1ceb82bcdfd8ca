import type { Contacts } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { findAddresses } from './addresses';
import { addressesOfOtherBrands } from './brand-lines';
import { findEmails } from './emails';
import { bare, findPhones } from './phones';
import { findWebAddresses } from './web-addresses';
import { type Wording, wordingOf } from './wording';

/** Words with which a policy says where to turn to. */
const CONTACT =
  /联系我们|与我们(?:取得)?联系|联系方式|与[^。]{0,12}联系|致电|热线|反馈|投诉|\bcontact(?:ing)? (?:us|our)|\b(?:reach|e-?mail|write to|call|reach out to) (?:us|our)\b|\bget in touch\b|\bcontact (?:details|information)\b|\bdata protection officer\b/;
const CONTACT_HEADING = /联系|\bcontact|\bget in touch|\breach us|\bquestions/;
/** Where to write is said here, and the place itself may be the next clause. */
const ADDRESS_FOLLOWS =
  /(?:寄(?:到|至|往)|地址)[^。]{0,20}[:]?$|\b(?:mail|post|write|address|located|office)\b[^.]{0,60}:?$/;
/** Somebody else's contact data: an authority, a seller, an app store. */
const SOMEBODY_ELSE =
  /监管(?:部门|机构)|网信办|互联网信息办公室|12321|12377|消费者协会|仲裁|supervisory authorit|data protection authorit|commissioner|ombuds|\bico\b|\bcnil\b|\bftc\b|arbitrat|representative body|regulator\b|\bfdpic\b/;
/** Who stands for the company in a country where it has no house of its own. */
const REPRESENTATIVE =
  /\b(?:uk|eu|eea|european|gdpr|swiss|article 27|art\. 27|local|designated|appointed)\W{1,3}(?:union |gdpr |data protection )?representative\b|\brepresentative (?:in|for|within|under|pursuant)\b|(?:欧盟|英国|境内)(?:的)?代表/;
/** Another company stands there with where it sits: 部分功能由某某公司（注册地址…）提供, 关联公司指…. */
const OF_ANOTHER =
  /关联公司[^。;]{0,30}(?:指|为|是)[^。;]{0,40}公司|(?:部分|其中)[^。;]{0,30}由[^。;(]{2,30}公司[^。;]{0,120}提供|\b(?:affiliate|processor|provider|vendor|certifier)s? (?:is|are|means)\b/;
/** The number is for something else. */
const NO_CALLS =
  /\b(?:can't|cannot|don't|do not|won't|will not) (?:take|accept|answer)\b[^.;]{0,20}\b(?:calls|telephone|phone)\b/;
/** Readers of one place are spoken to. */
const IN_PLACE =
  /\bif you(?:'re| are)? (?:live|located|reside|residing|based|in|from)\b|\b(?:residents?|people|users|customers|guests) (?:of|in) (?!our\b|this\b|the (?:app|site|service))/;
/** Whoever has a question is told where to put it. */
const INVITES = /疑问|意见|建议|\b(?:questions?|concerns?)\b/;
/** A list of other companies and how to reach them. */
const LISTED_COMPANY = /第三方|合作方|接收方|sdk|\bthird part|\bpartner/;
const LINES_OF_AN_ADDRESS = 5;
const SHORT_LINE = 70;

/** What every contact holds but an address over several short lines. */
const MAY_HOLD_CONTACT = /[\d@\u2e80-\uffff]|http/;

/** Short clauses that follow each other, joined as an address over several lines is meant to be read. */
function joinedLines(spans: ClauseSpan[], from: number): string {
  const lines: string[] = [];
  for (let i = from; i < spans.length && lines.length < LINES_OF_AN_ADDRESS; i++) {
    const line = spans[i]!.text;
    if (line.length > SHORT_LINE || spans[i]!.kind === 'heading' || /@|:$|\b(?:we|us|you)\b/i.test(line)) break;
    lines.push(line.replace(/,$/, ''));
  }
  return lines.join(', ');
}

/** An address without its punctuation, by which two writings of one place are the same. */
function core(address: string): string {
  return address.replace(/[\p{P}\s]/gu, '').toLowerCase();
}

function isContact(wording: Wording): boolean {
  return CONTACT.test(wording.text) || CONTACT_HEADING.test(wording.section) || CONTACT.test(wording.lead);
}

type Way = 'emails' | 'phones' | 'urls' | 'addresses';

/** One contact as a clause gives it. */
interface Given {
  way: Way;
  value: string;
  span: ClauseSpan;
}

/** By what two writings of one contact are the same. */
const SAME: Record<Way, (value: string) => string> = {
  emails: (value) => value.toLowerCase(),
  phones: bare,
  urls: (value) => value,
  addresses: core,
};

/** Whether what the clause says is for readers in some place: "If you live in Brazil, write to …". */
function isForSome({ text, lead, section }: Wording): boolean {
  const heading = section.slice(section.lastIndexOf(' > ') + 1);
  return [text, lead, heading].some((words) => IN_PLACE.test(words) && !/\boutside\b/.test(words));
}

/** How plainly a clause is there to tell where to turn: 2, as its part or its invitation says; 1, for its matter; 0, it only holds it. */
function directness({ text, lead, section }: Wording): number {
  if (INVITES.test(text) || CONTACT_HEADING.test(section) || CONTACT.test(lead)) return 2;
  return CONTACT.test(text) ? 1 : 0;
}

/** Each contact once, those first that a clause tells readers to use; one that begins another is the same. */
function once(given: Given[], way: Way): string[] {
  const seen = new Map<string, string>();
  for (const { value } of given.filter((one) => one.way === way)) {
    const key = SAME[way](value);
    const known = way === 'addresses' ? [...seen.keys()].some((other) => other.includes(key)) : seen.has(key);
    if (!known) seen.set(key, value);
  }
  return [...seen.values()];
}

/**
 * Where to turn to: e-mail addresses, phones, web addresses and postal addresses, as the policy writes them, each once.
 * @param own title and address of the policy, which tell its brand from others that it is for as well.
 */
export function findContacts(spans: ClauseSpan[], own = ''): Contacts {
  const others = addressesOfOtherBrands(spans, own);
  const given: Given[] = [];
  const ofRepresentatives: Given[] = [];
  const give = (way: Way, values: string[], span: ClauseSpan, into = given) => {
    if (values.length > 0 && OF_ANOTHER.test(wordingOf(span).text)) return;
    for (const value of values) into.push({ way, value, span });
  };

  spans.forEach((span, i) => {
    if (span.kind === 'row' && !span.cells?.some((cell) => CONTACT.test(cell.header.toLowerCase()))) return;
    const wording = wordingOf(span);
    if (span.text.length > SHORT_LINE && !MAY_HOLD_CONTACT.test(wording.text)) return;
    if (wording.foot || SOMEBODY_ELSE.test(wording.text)) return;
    give('emails', findEmails(span.text), span);
    const contact = isContact(wording);
    if (CONTACT_HEADING.test(wording.section) || !LISTED_COMPANY.test(wording.text)) {
      const phones = findPhones(wording.text, contact ? wording.lead : '', contact);
      if (phones.length > 0 && !NO_CALLS.test(wording.text)) give('phones', phones, span);
    }
    if (contact)
      give(
        'urls',
        findWebAddresses(span.text).filter((url) => !others.has(url)),
        span,
      );
    const before = spans[i - 1] ? wordingOf(spans[i - 1]!).text : '';
    const follows = wording.chinese && given.at(-1)?.span === spans[i - 1];
    const expected = follows || ADDRESS_FOLLOWS.test(before) || ADDRESS_FOLLOWS.test(wording.lead);
    if (!contact && !expected && !/地址[:：]/.test(span.text)) return;
    const found = findAddresses(span.text, expected);
    const whole = found.length > 0 || wording.chinese ? found : findAddresses(joinedLines(spans, i), expected);
    give('addresses', whole, span, REPRESENTATIVE.test(wording.text) ? ofRepresentatives : given);
  });
  // Alone, it would pass for the address of the company.
  if (given.some(({ way }) => way === 'addresses')) given.push(...ofRepresentatives);
  const forAll = given.filter(({ span }) => !isForSome(wordingOf(span)));
  const told = (forAll.length > 0 ? forAll : given).toSorted(
    (a, b) => directness(wordingOf(b.span)) - directness(wordingOf(a.span)),
  );
  return {
    emails: once(told, 'emails'),
    phones: once(told, 'phones'),
    urls: once(told, 'urls'),
    addresses: once(told, 'addresses'),
    clauses: [...new Set(told.map(({ span }) => span.id))],
  };
}
