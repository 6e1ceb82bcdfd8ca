/**
 * What identifies the words of a policy: SHA-256 over the blocks' kinds and texts. Where it stands and what it is called do not
 * count.
 *
 * @returns 32 hexadecimal digits, the first half of the digest.
 */
export async function textHash(blocks: readonly { kind: string; text: string }[]): Promise<string> {
  const bytes = new TextEncoder().encode(blocks.map((block) => `${block.kind}\t${block.text}`).join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
