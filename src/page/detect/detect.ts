import type { Detection, DocumentKind } from '../../policy/detection';
import { languageOfText } from './language';
import { lexiconOf } from './lexicon';
import { type Measure, measure } from './measure';
import { type Place, placeOf } from './place';
import { proseFrom, sampleProse } from './sample';
import { simplified } from './simplified';
import { confidence, evidence, type Names } from './weigh';

/** The sample of the whole page: pieces, and UTF-16 units of each. */
const PIECES = 32;
const PIECE_UNITS = 180;
/** How much is read on from a heading, or from where the sample is densest, to judge that part by itself. */
const PART_UNITS = 9000;
/** Parts judged by themselves. */
const PARTS = 4;
/** Less running text than this is no policy, however it is called: a loading page, a frame with an advertisement. */
const LEAST_PROSE = 300;

interface Judgement {
  score: number;
  language: string | null;
  text: Measure | null;
  points: Record<string, number>;
}

function judge(text: string, names: Names, linked: number): Judgement {
  const language = languageOfText(text);
  const lexicon = language && lexiconOf(language);
  if (!lexicon) return { score: 0, language, text: null, points: {} };
  const plain = language === 'zh' ? simplified(text) : text;
  const measured = measure(plain, lexicon, language !== 'zh' && language !== 'ja');
  const points = evidence(names, measured, language, linked);
  return { score: confidence(points), language, text: measured, points };
}

/** The kind of a document that is no privacy policy. */
function otherKind(place: Place, text: Measure | null): DocumentKind {
  if (place.about) return 'other';
  if (place.named === 'cookies' || place.named === 'terms') return place.named;
  if (text && text.cookies > 40) return 'cookies';
  return text && text.contract > 20 ? 'terms' : 'other';
}

/**
 * Says what a document is, in stages from cheap to dearer: what it calls itself; a sample of its text, at even
 * distances; and only where one of these is in doubt or promising, the text behind single headings, since a legal
 * centre holds a policy among other contracts.
 *
 * Asks for no style and no layout, changes nothing, and has a bound on its cost whatever the size of the page.
 *
 * @param url Address of the document, '' if it has none.
 */
export function detect(document: Document, url: string): Detection {
  return explain(document, url).detection;
}

/** As `detect`, with the evidence in points, for those who weigh it. */
export function explain(document: Document, url: string): { detection: Detection; points: Record<string, number> } {
  const root = document.body;
  const other = { detection: { kind: 'other' as const, score: 0, language: null }, points: {} };
  if (!root) return other;
  const place = placeOf(document, url);
  const { pieces, prose, linked } = sampleProse(root, PIECES, PIECE_UNITS);
  if (prose < LEAST_PROSE) return other;
  const names: Names = {
    privacy: place.named === 'privacy' || (place.named === 'other' && place.headings.length > 0),
    terms: place.named === 'terms',
    cookies: place.named === 'cookies',
    about: place.about,
    address: place.address,
  };
  const share = linked / prose;
  const whole = judge(pieces.map((piece) => piece.text).join(' '), names, share);
  let best = whole;
  if (whole.score < 0.9) {
    for (const heading of place.headings.slice(0, PARTS)) {
      const part = judge(
        proseFrom(heading, root, PART_UNITS),
        { ...names, privacy: true, terms: false, cookies: false },
        share,
      );
      if (part.score > best.score) best = part;
    }
  }
  const kind = best.score >= 0.5 ? 'privacy' : otherKind(place, whole.text);
  return { detection: { kind, score: best.score, language: best.language }, points: best.points };
}
