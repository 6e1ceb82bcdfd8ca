import type { Detection, DocumentKind } from '../../policy/detection';
import { languageOfText } from './language';
import { type Lexicon, lexiconOf } from './lexicon';
import { hits, mattersIn, measure, wordsIn } from './measure';
import { type Place, placeOf } from './place';
import { proseOf, sample, textFrom } from './sample';
import { simplified } from './simplified';
import { confidence } from './weigh';

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

/** The kind of a document that is no privacy policy. */
function otherKind(place: Place, text: string, lexicon: Lexicon, words: number): DocumentKind {
  if (place.about) return 'other';
  if (place.named === 'cookies' || place.named === 'terms') return place.named;
  const rate = (source: string) => (hits(text, source) * 1000) / words;
  if (rate('cookie') > 40) return 'cookies';
  return rate(lexicon.contract) > 0.6 * lexicon.usual ? 'terms' : 'other';
}

/**
 * Says what a document is and whether a privacy policy stands in it, in stages from cheap to dearer: what it calls itself; a glance at its text, at even
 * distances; and only where one of these is promising, a longer look, at the text behind single headings too, since a
 * legal centre holds a policy among other contracts. In a language whose words are not known, it goes by the name alone.
 *
 * Asks for no style and no layout, changes nothing, and has a bound on its cost whatever the size of the page.
 *
 * @param url Address of the document, '' if it has none.
 */
export function detect(document: Document, url: string): Detection {
  const detection: Detection = { kind: 'other', score: 0, language: null };
  const root = document.body;
  const prose = root && proseOf(root);
  if (!prose || prose.length < LEAST_PROSE) return detection;
  const place = placeOf(document, url);
  const glance = sample(prose, ...GLANCE);
  const language = languageOfText(glance);
  detection.language = language;
  const lexicon = lexiconOf(language);
  if (!lexicon) {
    if (place.brief && !place.about && prose.length >= LEAST_UNKNOWN) {
      detection.kind = 'privacy';
      detection.score = 0.6;
    }
    return detection;
  }
  const plain = simplified(glance);
  const words = wordsIn(plain, language!);
  const judge = (text: string, part: boolean) => {
    const spoken = languageOfText(text);
    const known = lexiconOf(spoken);
    if (!known) return;
    const score = confidence(place, part, measure(simplified(text), known, spoken!), known.usual);
    if (score <= detection.score) return;
    // A page of terms stays one by its title, whatever policy stands in it.
    if (detection.score < 0.5) detection.kind = part && place.titled ? place.named : 'privacy';
    detection.score = score;
    detection.language = spoken;
  };
  if (
    place.named === 'privacy' ||
    place.address ||
    place.headings[0] ||
    mattersIn(plain, lexicon, words).matters > PROMISING * lexicon.usual
  ) {
    const lead = prose.length > LOOK[0] * LOOK[1] ? textFrom(prose.nodes[0]!, root, LEAD_UNITS) : '';
    judge(lead + sample(prose, ...LOOK), false);
    for (const heading of place.headings.slice(0, place.about ? 0 : PARTS)) {
      if (detection.score < 0.9) judge(textFrom(heading, root, PART_UNITS), true);
    }
  }
  if (detection.score < 0.5) detection.kind = otherKind(place, plain, lexicon, words);
  return detection;
}
