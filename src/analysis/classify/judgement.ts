/** Labels that judge a clause. Any other label says what a clause is about, and so is a topic. */
const JUDGEMENTS: ReadonlySet<string> = new Set(['important', 'risk', 'sensitive']);

/** Whether a label of a corpus or model is a topic, of our eleven or of another corpus's. */
export function isTopic(label: string): boolean {
  return !JUDGEMENTS.has(label);
}
