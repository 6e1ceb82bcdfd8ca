/** Numbers of mainland China: service lines, land lines with area code, mobiles, short service numbers of five or six digits. */
const CHINESE =
  /(?<![\d-])(?:\+?86[- ]?)?(?:400[- ]?\d{3,4}[- ]?\d{3,4}|800[- ]?\d{3,4}[- ]?\d{3,4}|(?:\(0\d{2,3}\)|0\d{2,3})[- ]?\d{7,8}(?:-\d{1,6})?|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|9[56]\d{3,4}|100\d{2}|12\d{3})(?![\d-])/g;
/** +44 20 1234 5678, (650) 555-0100, 1-800-555-0100, 020 1234 5678: at least seven digits in groups. */
const OTHER =
  /(?<![\w+.-])(?:(?:\+\d{1,3}|1)[ .-]?)?(?:\(0?\d{1,4}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,5}){1,4}(?![\w-]|\.\d)/g;
const PLUS = /\+\d{1,3}[ .-]?\d{7,12}(?!\d)/g;
/** With the country's own number in front it is a phone wherever contacts are given: +1 555 0142. */
const INTERNATIONAL = /\+\d{1,3}(?:[ .-]\d{2,5}){2,5}(?!\d)/g;
const LABEL_CHINESE = /电话|热线|致电|拨打|座机|手机号?[码]?[:]|联系方式|客服|传真/;
const LABEL_OTHER = /\b(?:phone|telephone|tel|call(?:ing)?(?: us)?|hotline|toll[- ]free|dial|fax)\b/;
/** 2021-01-02, 9:00-18:00, IP addresses, versions. */
const NOT_PHONE =
  /^(?:19|20)\d{2}[-. ]\d{1,2}[-. ]\d{1,2}$|^(?:19|20)\d{2}[- ](?:19|20)\d{2}$|^\d{1,3}(?:\.\d{1,3}){3}$/;

/** A number for letters alone; "phone/fax" is for both. */
const FAX = /(?<!(?:phone|tel|telephone|电话)\W{0,3})(?:\bfax(?: number)?|传真)[^\p{L}\d]{0,6}$/u;
const REACH = 30;

/** What every number holds, whatever its form. */
const MAY_BE_PHONE = /\d\d[ .-]?\d/;

/** The digits alone, by which two writings of one number are the same. */
export function bare(number: string): string {
  return number.replace(/\D/g, '');
}

/**
 * Phone numbers in a clause that speaks of phoning, as written.
 * @param text folded.
 * @param context folded words that stand around (heading, lead-in), which may name the phone instead.
 * @param amongContacts the clause gives contacts, whether it speaks of phones or not.
 */
export function findPhones(text: string, context = '', amongContacts = false): string[] {
  if (!MAY_BE_PHONE.test(text)) return [];
  const chinese = LABEL_CHINESE.test(text) || LABEL_CHINESE.test(context);
  const other = LABEL_OTHER.test(text) || LABEL_OTHER.test(context);
  if (!chinese && !other) return amongContacts ? (text.match(INTERNATIONAL) ?? []) : [];
  const found = new Set<string>();
  const patterns = chinese ? [CHINESE, ...(other ? [OTHER, PLUS] : [PLUS])] : [PLUS, OTHER];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const number = match[0].trim();
      const count = bare(number).length;
      // With an extension, numbers of mainland China are longer than any other.
      if (NOT_PHONE.test(number) || (pattern !== CHINESE && (count > 15 || count < 7))) continue;
      if (FAX.test(text.slice(Math.max(0, match.index - REACH), match.index))) continue;
      if (![...found].some((one) => bare(one).includes(bare(number)))) found.add(number);
    }
  }
  return [...found];
}
