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

/**
 * Where to turn to: e-mail addresses, phones, web addresses and postal addresses, as the policy writes them, each once.
 * @param own title and address of the policy, which tell its brand from others that it is for as well.
 */
export function findContacts(spans: ClauseSpan[], own = ''): Contacts {
  const others = addressesOfOtherBrands(spans, own);
  const emails = new Map<string, string>();
  const phones = new Set<string>();
  const urls = new Set<string>();
  const addresses = new Set<string>();
  const ofRepresentatives: [span: ClauseSpan, found: string[]][] = [];
  const clauses = new Set<number>();
  const take = (span: ClauseSpan, found: string[], into: Set<string>) => {
    for (const one of found) into.add(one);
    if (found.length > 0) clauses.add(span.id);
  };

  spans.forEach((span, i) => {
    if (span.kind === 'row' && !span.cells?.some((cell) => CONTACT.test(cell.header.toLowerCase()))) return;
    const wording = wordingOf(span);
    if (span.text.length > SHORT_LINE && !MAY_HOLD_CONTACT.test(wording.text)) return;
    if (wording.foot || SOMEBODY_ELSE.test(wording.text)) return;
    for (const email of findEmails(span.text)) {
      if (!emails.has(email.toLowerCase())) emails.set(email.toLowerCase(), email);
      clauses.add(span.id);
    }
    const contact = isContact(wording);
    if (CONTACT_HEADING.test(wording.section) || !LISTED_COMPANY.test(wording.text)) {
      const numbers = findPhones(wording.text, contact ? wording.lead : '', contact);
      take(
        span,
        numbers.filter((one) => ![...phones].some((known) => bare(known) === bare(one))),
        phones,
      );
    }
    if (contact) {
      const webAddresses = findWebAddresses(span.text).filter((url) => !others.has(url));
      take(span, webAddresses, urls);
    }
    const before = spans[i - 1] ? wordingOf(spans[i - 1]!).text : '';
    const expected = ADDRESS_FOLLOWS.test(before) || ADDRESS_FOLLOWS.test(wording.lead);
    if (!contact && !expected && !/地址[:：]/.test(span.text)) return;
    const own = findAddresses(span.text, expected);
    const found = own.length > 0 || wording.chinese ? own : findAddresses(joinedLines(spans, i), expected);
    // Lines further up may have begun the same address already.
    const unknown = found.filter((one) => ![...addresses].some((known) => core(known).includes(core(one))));
    if (REPRESENTATIVE.test(wording.text)) ofRepresentatives.push([span, unknown]);
    else take(span, unknown, addresses);
  });
  // Alone, it would pass for the address of the company.
  if (addresses.size > 0) for (const [span, found] of ofRepresentatives) take(span, found, addresses);
  return {
    emails: [...emails.values()],
    phones: [...phones],
    urls: [...urls],
    addresses: [...addresses],
    clauses: [...clauses],
  };
}
