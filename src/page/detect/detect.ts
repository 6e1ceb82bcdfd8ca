import type { Detection } from '../../policy/detection';
import { languageOfText } from './language';

/** What this document is, judged from its address, its headings and a bounded sample of its text. */
export function detect(document: Document, _url: string): Detection {
  const text = document.body?.textContent ?? '';
  const named = /privacy (policy|notice|statement)|隐私(政策|声明|协议)/i.test(document.title + text.slice(0, 2000));
  return { kind: named ? 'privacy' : 'other', score: named ? 0.6 : 0.1, language: languageOfText(text) };
}
