import type { Detection, DocumentKind } from '../../policy/detection';
import { languageOfText } from './language';
import { type Lexicon, lexiconOf } from './lexicon';
import { hits, mattersIn, measure, wordsIn } from './measure';
import { type Place, placeOf } from './place';
import { proseOf, sample, textFrom, withoutAsides } from './sample';
import { simplified } from './simplified';
import { confidence, evidence, usualRate } from './weigh';

/** The first look: so many pieces of so many UTF-16 units. */
const GLANCE = [16, 120] as const;
/** Of the usual density of policies, what makes a page promising. */
const PROMISING = 0.8;
/** The second, of pages that may be a policy. */
const LOOK = [40, 200] as const;
/** The beginning of a text is where it says what it is. */
const LEAD_UNITS = 1000;
/** How much is read on from a heading that names a policy, to judge that part by itself; and how many such parts. */
const PART_UNITS = 9000;
const PARTS = 4;
/** Less running text than this is no policy, however it is called: a loading page, a frame with an advertisement. */
const LEAST_PROSE = 150;
/** In a language whose words are not known, a name makes a policy only of as much text as this. */
const LEAST_UNKNOWN = 800;

/** What a page is, and why: evidence in points, whose sum is the logarithm of the odds. */
export interface Explained {
  detection: Detection;
  points: Record<string, number>;
}

const NOTHING: Explained = { detection: { kind: 'other', score: 0, language: null }, points: {} };

/** The kind of a document that is no privacy policy. */
function otherKind(place: Place, text: string, language: string, lexicon: Lexicon, words: number): DocumentKind {
  if (place.about) return 'other';
  if (place.named === 'cookies' || place.named === 'terms') return place.named;
  const rate = (source: string) => (hits(text, source) * 1000) / words;
  if (rate('cookie') > 40) return 'cookies';
  return rate(lexicon.contract) > 0.6 * usualRate(language) ? 'terms' : 'other';
}

/**
 * Says what a document is, in stages from cheap to dearer: what it calls itself; a glance at its text, at even
 * distances; and only where one of these is promising, a longer look, at the text behind single headings too, since a
 * legal centre holds a policy among other contracts. In a language whose words are not known, it goes by the name alone.
 *
 * Asks for no style and no layout, changes nothing, and has a bound on its cost whatever the size of the page.
 *
 * @param url Address of the document, '' if it has none.
 */
export function detect(document: Document, url: string): Detection {
  return explain(document, url).detection;
}

/** As `detect`, with the evidence, for those who weigh it. */
export function explain(document: Document, url: string): Explained {
  const root = document.body;
  if (!root) return NOTHING;
  const prose = proseOf(root);
  if (prose.length < LEAST_PROSE) return NOTHING;
  const place = placeOf(document, url);
  const glance = withoutAsides(sample(prose, ...GLANCE))
    .map((piece) => piece.text)
    .join(' ');
  const language = languageOfText(glance);
  const lexicon = language && lexiconOf(language);
  if (!lexicon) {
    const named = place.brief && !place.about && prose.length >= LEAST_UNKNOWN;
    const detection = { kind: named ? 'privacy' : 'other', score: named ? 0.6 : 0, language } as const;
    return { ...NOTHING, detection };
  }
  const plain = simplified(glance);
  const words = wordsIn(plain, language);
  const promising =
    place.named === 'privacy' ||
    place.address ||
    place.headings.length > 0 ||
    mattersIn(plain, lexicon, words).matters > PROMISING * usualRate(language);
  let best: Explained = { detection: { kind: 'other', score: 0, language }, points: {} };
  if (promising) {
    const judge = (text: string, part: boolean) => {
      const spoken = languageOfText(text);
      const known = spoken && lexiconOf(spoken);
      if (!known) return;
      const points = evidence(place, part, measure(simplified(text), known, spoken), spoken);
      const score = confidence(points);
      if (score > best.detection.score) best = { detection: { kind: 'privacy', score, language: spoken }, points };
    };
    const pieces = withoutAsides(sample(prose, ...LOOK));
    const lead = prose.length > LOOK[0] * LOOK[1] ? textFrom(pieces[0]!.node, root, LEAD_UNITS) : '';
    judge([lead, ...pieces.map((piece) => piece.text)].join(' '), false);
    for (const heading of place.headings.slice(0, PARTS)) {
      if (best.detection.score < 0.9) judge(textFrom(heading, root, PART_UNITS), true);
    }
  }
  if (best.detection.score < 0.5) best.detection.kind = otherKind(place, plain, language, lexicon, words);
  return best;
}
