import type { ClauseSpan } from '../segment/clause-span';

/** "Harborlight: https://support.harborlight.example/new": a brand and where its own readers write to. */
const BRAND_LINE = /^[\s*•·–-]*([\p{Lu}\d][^:：]{1,40})[:：]\s*(https?:\/\/([^\s/:]+)\S*)$/u;
const FEWEST_BRANDS = 2;

interface BrandLine {
  url: string;
  brand: string;
  domain: string;
}

const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The line's parts, if the address bears the brand's name. */
function read({ text }: ClauseSpan): BrandLine | null {
  const [, brand, url, host] = BRAND_LINE.exec(text.trim()) ?? [];
  if (!brand || !url || !host) return null;
  const domain = host.toLowerCase().split('.').slice(-2).join('.');
  const first = letters(brand.trim().split(/\s+/)[0]!);
  return first.length > 1 && letters(domain).includes(first) ? { url, brand: letters(brand), domain } : null;
}

/**
 * Addresses that one policy for several brands gives to the readers of the others: lines that follow each other, each with a brand
 * and an address of its own domain.
 * @param own title and address of the policy, in which its own brand stands.
 */
export function addressesOfOtherBrands(spans: readonly ClauseSpan[], own: string): Set<string> {
  const others = new Set<string>();
  const ours = letters(own);
  let run: BrandLine[] = [];
  const close = () => {
    if (new Set(run.map(({ domain }) => domain)).size >= FEWEST_BRANDS)
      for (const { url, brand } of run) if (!ours.includes(brand)) others.add(url);
    run = [];
  };
  for (const span of spans) {
    const line = span.text.includes('://') ? read(span) : null;
    if (line) run.push(line);
    else close();
  }
  close();
  return others;
}
