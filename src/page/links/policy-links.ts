/** A link that seems to lead to a privacy policy. */
export interface PolicyLink {
  url: string;
  text: string;
  score: number;
}

export function policyLinks(_document: Document, _url: string): PolicyLink[] {
  return [];
}
