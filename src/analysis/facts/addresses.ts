/** 地址：…, 常用办公地址：…; the value runs to the end of the clause or to the next label. */
const LABEL = /(?:地址|地[点點]|邮寄至|郵寄至|寄至|寄到(?:如下地址)?|收件地址)[:：]\s*/g;
const NEXT_LABEL =
  /(?:更新记录|邮编|邮政编码|电话|传真|邮箱|电子邮[件箱]|e-?mail|联系人|收件人|联系方式|网址|客服|联系电话|注册地址|办公地址)|[;；。】\n]|\s{2,}/i;
/** What makes Chinese words a place: a province or city, then a road, a building or a number. */
const PLACE =
  /(?:省|市|区|區|县|縣|自治)[\p{Script=Han}\d\w（）()·\- ]{0,80}(?:路|街|道|号|號|楼|樓|层|層|室|大厦|大廈|座|园|園|村|镇|弄|巷)/u;
/** E-mail providers' and web addresses follow the same label. */
const NOT_PLACE = /https?:|www\.|@/i;
const LONGEST = 120;
/** A clause that is an address itself, after one that says where to write. */
const HAN_LINE = /^(?:中国|中國|中华人民共和国)?[\p{Script=Han}]{2,8}(?:省|市|自治区|自治區)/u;

const STREET =
  /\b\d{1,5}[a-z]?(?:[-–]\d{1,5})?,? [A-Z][\w.'’-]*(?: [\w.'’-]+){0,4},? (?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Sq|Place|Pl|Court|Ct|Parkway|Pkwy|Highway|Hwy|Expressway|Freeway|Quay|Row|Terrace|Plaza|Broadway|Crescent|House|Loop|Circle|Wharf|Mews|Gardens|Walk)\b/;
/** "Harbour House, Quay Road, …": a building that has a name in place of a number. */
const NAMED_HOUSE =
  /\b[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,2} (?:House|Building|Tower|Court|Centre|Mill), [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2} (?:Street|Road|Avenue|Lane|Drive|Way|Square|Place|Quay|Row|Terrace)\b/;
const OTHER_STREET =
  /\b(?:P\.? ?O\.? Box \d+|[A-Z][\w'’-]*(?:straße|strasse|str\.|gasse|platz|weg|allee) \d{1,4}[a-z]?|\d{1,4},? (?:rue|avenue|boulevard|place|quai) (?:(?!\d{5})[\w'’ -]){2,40}(?<! ))/;
/** "Laiturikatu 9 B, 00160 Helsinki": the number behind the street, and the place behind its postcode. */
const NUMBER_BEHIND =
  /(?<![\p{L}\d] )\p{Lu}\p{Ll}[\p{L}'’-]{2,30} \d{1,4}(?: ?[A-Z](?=,))?(?=, (?:\d{5}|\d{4} [A-Z]{2}) \p{Lu})/u;
const PLACE_BEHIND = /^ \p{Lu}[\p{L}-]+/u;
const POSTCODE =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2},? \d{5}(?:-\d{4})?|\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[AC-FHKNPRTV-Y]\d[\dW] ?[A-Z0-9]{4}|\d{4} ?[A-Z]{2}|\d{6})\b/g;
/** How far a postcode and a country may stand behind the street. */
const REACH = 90;

/** Without what follows a bracket that closes and never opened, and without the punctuation around it. */
function tidy(words: string): string {
  let depth = 0;
  let end = 0;
  for (; end < words.length && depth >= 0; end++) {
    if (/[(（]/.test(words[end]!)) depth++;
    if (/[)）]/.test(words[end]!)) depth--;
  }
  const address = depth < 0 ? words.slice(0, end - 1) : words;
  return address.replace(/^[\s,，、:：【[]+|[\s,，、;；】\]]+$/g, '');
}

function hanAddresses(text: string, expected: boolean): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(LABEL)) {
    const from = match.index + match[0].length;
    const value = tidy(text.slice(from, from + LONGEST).split(NEXT_LABEL)[0]!);
    if (value.length >= 6 && PLACE.test(value) && !NOT_PLACE.test(value)) found.push(value);
  }
  const line = text.trim();
  if (found.length === 0 && expected && line.length <= LONGEST && HAN_LINE.test(line) && PLACE.test(line)) {
    found.push(tidy(line.split(NEXT_LABEL)[0]!));
  }
  return found;
}

/** From the street to its postcode, and the country after it if it follows at once; without a postcode nothing is certain. */
function streetAddress(text: string): string | null {
  if (!/\d/.test(text)) return null;
  const behind = NUMBER_BEHIND.exec(text);
  const street = STREET.exec(text) ?? OTHER_STREET.exec(text) ?? NAMED_HOUSE.exec(text) ?? behind;
  if (!street) return null;
  const tail = text.slice(street.index + street[0].length, street.index + street[0].length + REACH);
  let end = -1;
  for (const match of tail.matchAll(POSTCODE)) {
    end = match.index + match[0].length;
    break;
  }
  if (end < 0 || /[;:!?]|\b(?:we|you|your|our|please|email|phone)\b/i.test(tail.slice(0, end))) return null;
  if (street === behind) end += PLACE_BEHIND.exec(tail.slice(end))?.[0].length ?? 0;
  const country =
    /^,? ?(?:USA|U\.S\.A\.|United States(?: of America)?|UK|United Kingdom|Ireland|France|Germany|Canada|Singapore|Australia|(?:the )?Netherlands|Switzerland|Finland|Sweden|Norway|Denmark|Belgium|Austria|Spain|Italy|Portugal|Poland|Estonia|Israel|Japan|India|Brazil|[A-Z][a-z]+(?: [A-Z][a-z]+)?(?=[.,]? ?$))/.exec(
      tail.slice(end),
    );
  return text.slice(street.index, street.index + street[0].length + end + (country?.[0].length ?? 0));
}

/**
 * Postal addresses in a clause, as written. An address whose end is not certain is left out.
 * @param text the clause as shown, not folded.
 * @param expected the policy has just said that an address follows.
 */
export function findAddresses(text: string, expected: boolean): string[] {
  const han = hanAddresses(text, expected);
  const street = han.length === 0 ? streetAddress(text) : null;
  return street ? [street] : han;
}
