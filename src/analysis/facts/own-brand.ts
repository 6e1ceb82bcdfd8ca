import type { Recipient } from '../../policy/recipient';
import { fold } from './wording';

const PARTS = /[-|–—_:：·\s《》]+|隐私|隱私|个人信息|個人|用户|政策|协议|指引|声明/;
const FEWEST_CHARACTERS = 2;

/** The names that a policy's title gives its service, folded. Words like "privacy" come along and stand for nothing. */
export function brandsIn(title: string): string[] {
  return title
    .split(PARTS)
    .map(fold)
    .filter((part) => part.length >= FEWEST_CHARACTERS);
}

/** Whether the words at `start` to `end` of a clause are a piece of the service's own name, which is longer: WiFi of WiFi万能钥匙. */
export function isPieceOfBrand(text: string, start: number, end: number, brands: readonly string[]): boolean {
  const shown = text.toLowerCase();
  return brands.some((brand) => {
    if (brand.length <= end - start) return false;
    const at = shown.indexOf(brand, Math.max(0, end - brand.length));
    return at >= 0 && at <= start && at + brand.length >= end;
  });
}

/** Words for kinds of recipients that are also names: services on which people show each other things, and couriers. */
const NAMES = {
  'social-platforms':
    /微信|微博|朋友圈|qq|抖音|社交|\b(?:facebook|twitter|instagram|linkedin|pinterest|tiktok|snapchat|social (?:media|network\w*))/g,
  logistics:
    /\b(?:couriers?|carriers?|postal|mail|express|deliver\w+|ship\w+|fulfil\w+|freight|logistics?)\b|物流|快递|配送/g,
} satisfies Partial<Record<Recipient, RegExp>>;

/** Those who do research, by what they are called. */
const RESEARCHING =
  /\bresearch(?:ers?| (?:institut\w+|partners?|organi\w+|compan\w+|firms?))\b|(?:\b(?:other|another|partner) )?\buniversit\w+|\bacademic(?:s\b| \w+|)/g;

/** Whether a folded text names none who do research but the university itself, whose policy it is, and its parts. */
function isOwnUniversity(text: string, brands: readonly string[]): boolean {
  const named = text.match(RESEARCHING) ?? [];
  return (
    brands.some((brand) => /\buniversity\b/.test(brand)) &&
    named.every((one) => /^(?:university|academic (?:school|department|record|year|staff|services?)\w*)$/.test(one))
  );
}

/** Whether a folded text names nobody as such a recipient but the service itself, by its own name. */
export function isOnlyItself(recipient: Recipient, text: string, brands: readonly string[]): boolean {
  if (recipient === 'researchers') return isOwnUniversity(text, brands);
  if (recipient !== 'social-platforms' && recipient !== 'logistics') return false;
  const named = text.match(NAMES[recipient]) ?? [];
  return named.length > 0 && named.every((one) => brands.some((brand) => brand.includes(one)));
}
