import { describe, expect, it } from 'vitest';
import { textHash } from '../../../src/site/text-hash';

const block = (text: string, kind = 'paragraph') => ({ kind, text });

describe('textHash', () => {
  it('is the same for the same words and differs for others', async () => {
    const hash = await textHash([block('We share.'), block('We keep.')]);
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    expect(await textHash([block('We share.'), block('We keep.')])).toBe(hash);
    expect(await textHash([block('We share.'), block('We keep it.')])).not.toBe(hash);
    expect(await textHash([block('We share.We keep.')])).not.toBe(hash);
    expect(await textHash([block('We share.', 'heading'), block('We keep.')])).not.toBe(hash);
  });
});
