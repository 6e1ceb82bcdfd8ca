// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readSavedFile } from '../../../src/files/saved-policy';
import { nameOfFile } from '../../../src/site/saved-file';

const CLAUSES = [
  'We collect your name, your email address and the IP address of your device when you use our shop.',
  'We use your personal information to send you what you ordered, and with your consent to write to you about offers.',
  'We share your personal information with service providers that deliver parcels for us. We do not sell it to third parties.',
  'We retain orders for seven years, because the law requires it, and delete everything else when you close your account.',
  'You have the right to access, correct and delete your personal data, and to withdraw your consent at any time.',
  'We protect your data with encryption. We do not knowingly collect personal information from children under 13.',
  'We will tell you before we change this privacy policy. Write to privacy@shop.example with any question.',
];
const HTML = `<title>Privacy Policy</title><h1>Privacy Policy</h1>${CLAUSES.map((clause) => `<p>${clause}</p>`).join('')}`;
const FRENCH = `<title>Politique de confidentialité</title><p>${[
  'Nous collectons votre nom et votre adresse pour traiter votre commande et pour vous livrer.',
  'Nous traitons vos données personnelles avec votre consentement, que vous pouvez retirer.',
  'Nous ne partageons pas vos données avec des tiers, sauf avec le transporteur que nous avons choisi pour vous.',
  'Nous conservons vos données pendant trois ans, puis nous les supprimons de nos fichiers.',
  'Vous avez le droit d’accéder à vos données, de les rectifier et de les supprimer : écrivez-nous.',
  'Nous protégeons vos données par des mesures de sécurité, et nous vous informons des incidents.',
].join('</p><p>')}</p>`;
const file = (parts: BlobPart[], name: string) => new File(parts, name);
const ran = () => Reflect.get(globalThis, 'ran');
/** The address under which a file's policy is known. */
async function addressOf(name: string, source: string): Promise<string> {
  const saved = await readSavedFile(file([source], name));
  if (!saved.ok) throw new Error(saved.failure);
  return saved.text.url;
}

beforeEach(() => Reflect.set(globalThis, 'ran', 0));

describe('a saved file', () => {
  it.each([
    ['a web page', HTML, 'privacy.html'],
    ['text', `Privacy Policy\n\n${CLAUSES.join('\n\n')}`, 'policy (1).txt'],
    ['Markdown', `# Privacy Policy\n\n${CLAUSES.map((clause) => `- ${clause}`).join('\n')}`, 'PRIVACY.md'],
    ['a page whose name says nothing', `<!doctype html>${HTML}`, 'saved'],
  ])('is read as %s', async (_kind, source, name) => {
    const saved = await readSavedFile(file([source], name));
    expect(saved).toMatchObject({ ok: true, text: { language: 'en' } });
    expect(nameOfFile((saved as Extract<typeof saved, { ok: true }>).text.url)).toBe(name);
    expect(JSON.stringify(saved)).toContain('We retain orders for seven years');
  });

  it.each([
    ['empty', '', 'empty.html'],
    ['empty', ' \n\t ', 'blank.txt'],
    ['binary', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 256), 'noise.html'],
    ['binary', `${HTML}${'\u0000\u0001\u0002'.repeat(9000)}`, 'half.html'],
    ['pdf', '%PDF-1.7 1 0 obj', 'policy.pdf'],
    ['not-policy', 'The ferry left at noon, and the gulls followed it to the island. '.repeat(40), 'ferry.txt'],
    ['unreadable', '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>a</body></html>', 'broken.xhtml'],
  ])('is refused as %s', async (failure, source, name) => {
    expect(await readSavedFile(file([source], name))).toMatchObject({ ok: false, failure, language: null });
  });

  it('is another policy, whatever its name, if it has another text', async () => {
    const address = await addressOf('policy.html', HTML);
    expect(await addressOf('policy.html', HTML)).toBe(address);
    const other = HTML.replace('seven years', 'eight years');
    expect(await addressOf('policy.html', other)).not.toBe(address);
    expect(await addressOf('other.html', HTML)).not.toBe(address);
  });

  it('is a version of the same policy, whatever its name and text, if it tells of the same page', async () => {
    const page = '<link rel="canonical" href="https://shop.example/privacy">';
    const address = await addressOf('policy.html', page + HTML);
    expect(nameOfFile(address)).toBe('shop.example/privacy');
    expect(await addressOf('policy (1).html', page + HTML.replace('seven years', 'eight years'))).toBe(address);
    expect(await addressOf('policy.html', page.replace('shop', 'other') + HTML)).not.toBe(address);
  });

  it('is refused by its size before it is opened', async () => {
    const large = file([HTML], 'large.html');
    Object.defineProperty(large, 'size', { value: 1e9 });
    expect(await readSavedFile(large)).toMatchObject({ ok: false, failure: 'too-large' });
  });

  it('is refused by the name of its language', async () => {
    expect(await readSavedFile(file([FRENCH], 'fr.html'))).toEqual({ ok: false, failure: 'language', language: 'fr' });
  });

  it('is a document of no window, whose scripts and handlers do not run', async () => {
    const armed = `<body onload="ran++"><script>ran++</script><img src="data:," onerror="ran++"><svg onload="ran++"></svg>${HTML}`;
    expect(await readSavedFile(file([armed], 'armed.html'))).toMatchObject({ ok: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ran()).toBe(0);
  });
});
