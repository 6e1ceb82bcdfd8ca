import { detect } from '../../src/page/detect/detect';
import type { Detection, DocumentKind } from '../../src/policy/detection';
import { documentOf } from '../annotate/document';
import type { CorpusPage } from './corpus-page';
import type { PolicyDocument } from './policy-documents';

/** What a page is and what it was taken for. */
export interface DetectionFigure {
  file: string;
  kind: DocumentKind;
  found: Detection;
}

/** How well policies are told from other pages. Pages about cookies count for neither: half of them are in a policy. */
export interface DetectionSummary {
  precision: number;
  recall: number;
  policies: number;
  others: number;
  misses: DetectionFigure[];
}

export function detectionFigure({ file, kind, document, url }: CorpusPage): DetectionFigure {
  return { file, kind, found: detect(document, url) };
}

/** Policies of which only the text is known, as pages without a title or headings, in a language that `lang` denies. */
export function bareFigure({ name, paragraphs }: PolicyDocument): DetectionFigure {
  const text = paragraphs.map((one) => `<p>${one.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n');
  const html = `<!doctype html><html lang="sw"><title>Document</title><body><div>${text}</div></body></html>`;
  const document = documentOf(new TextEncoder().encode(html), 'bare.html', 'https://site.example/');
  const found = detect(document, 'https://site.example/');
  document.defaultView?.close();
  return { file: name, kind: 'privacy', found };
}

export function detectionSummary(figures: readonly DetectionFigure[]): DetectionSummary {
  const counted = figures.filter(({ kind }) => kind !== 'cookies');
  const policies = counted.filter(({ kind }) => kind === 'privacy');
  const taken = counted.filter(({ found }) => found.kind === 'privacy');
  const right = taken.filter(({ kind }) => kind === 'privacy').length;
  return {
    precision: right / Math.max(1, taken.length),
    recall: right / Math.max(1, policies.length),
    policies: policies.length,
    others: counted.length - policies.length,
    misses: counted.filter(({ kind, found }) => (kind === 'privacy') !== (found.kind === 'privacy')),
  };
}

/** Lines for people: precision and recall, every miss, and how the scores of policies and of other pages spread. */
export function detectionReport(name: string, figures: readonly DetectionFigure[]): string {
  const { precision, recall, policies, others, misses } = detectionSummary(figures);
  const scores = (wanted: boolean) =>
    figures
      .filter(({ kind }) => kind !== 'cookies' && (kind === 'privacy') === wanted)
      .map(({ found }) => found.score)
      .sort((one, other) => one - other);
  return [
    `Detection, ${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${policies} policies, ${others} others)`,
    ...misses.map(
      ({ file, kind, found }) => `  miss: ${file} is ${kind}, taken for ${found.kind} (${found.score.toFixed(2)})`,
    ),
    `  scores of policies: ${spread(scores(true))}`,
    ...figures
      .filter(({ found }) => found.kind !== 'privacy' && found.score >= 0.5)
      .map(
        ({ file, kind, found }) => `  with a policy in it, which is read: ${file}, ${kind}, taken for ${found.kind}`,
      ),
    ...(others > 0 ? [`  scores of others:   ${spread(scores(false))}`] : []),
  ].join('\n');
}

/** Least, tenth, half, nine tenths and most of sorted values. */
function spread(values: readonly number[]): string {
  const at = (share: number) => (values[Math.round((values.length - 1) * share)] ?? 0).toFixed(2);
  return `least ${at(0)}, 10 % ${at(0.1)}, half ${at(0.5)}, 90 % ${at(0.9)}, most ${at(1)}`;
}
