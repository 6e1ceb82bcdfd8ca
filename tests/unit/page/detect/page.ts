import { JSDOM } from 'jsdom';

/** A document of ours, its scripts not run. */
export function page(html: string, url = 'https://site.example/'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** A short policy, in paragraphs. */
export const POLICY = [
  'We collect your name, your email address and the IP address of your device when you use our shop.',
  'We use your personal information to send you what you ordered, and with your consent to write to you about offers.',
  'We share your personal information with service providers that deliver parcels for us. We do not sell it to third parties.',
  'We retain orders for seven years, because the law requires it, and delete everything else when you close your account.',
  'You have the right to access, correct and delete your personal data, and to withdraw your consent at any time.',
  'We protect your data with encryption. We do not knowingly collect personal information from children under 13.',
  'We will tell you before we change this privacy policy. Write to privacy@shop.example with any question.',
];

export const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');
