import type { Recipient } from '../../../policy/recipient';
import type { Manner } from '../../../policy/sharing';
import type { WordSets } from '../word-sets';

/** A way to say that data goes out. */
export interface Flow {
  /** Global; each match ends with the verb or a little after. */
  says: RegExp;
  /** Sets of words (see `WordSets`), of each of which its matches hold one: without them it is not tried. */
  needs?: readonly number[];
}

/** How one language says that data goes to someone else. Every expression is linear in the text: gaps are bounded. */
export interface SharingRules {
  /** Words that any clause about sharing holds at least one of: a quick first look. */
  hint: RegExp;
  /** Words about sharing that say nothing of this service's own: sources, advice, the reader's acts, others' rules. Not read any further. Global. */
  asides: readonly RegExp[];
  flows: readonly Flow[];
  /** What `needs` of the flows speak of. */
  words?: WordSets<string>;
  /** Words of personal data, one of which the clause or its lead-in must hold. */
  data: RegExp;
  /** A negation in the part of the sentence that leads to the verb; and what only looks like one. */
  negated: RegExp;
  notNegated: RegExp;
  /** Exceptions and consent: they make a flow conditional, be it said or denied. */
  exceptions: readonly RegExp[];
  /** What else makes a flow conditional that is said: law, merger. It says nothing of one that is denied: "as the law asks, we do not …". */
  conditions: readonly RegExp[];
  /** Where a part of a sentence begins. */
  partStart: RegExp;
  recipients: readonly (readonly [Recipient, RegExp])[];
  /** Those of whom it is said that they are left out: "anyone other than our affiliates". Global. */
  leftOut: RegExp;
  manners: readonly (readonly [Manner, RegExp])[];
  /** Headings and column headers of lists of third parties. */
  thirdPartyList: RegExp;
  /** Sharing named in one breath with collecting: a list led in by it is not about sharing. */
  amongOthers: RegExp;
  /** A line that denies each item of the list that it leads in: "We do not:". */
  deniesItems: RegExp;
  /** A line that lets out the items that it leads in from what it denies: "We share nothing, except:". */
  exceptsItems: RegExp;
  /** A line that leads in a list of third parties; and what an item under it says if such a party takes data. */
  takersListed: RegExp;
  taken: RegExp;
  /** Headings under which a mere phrase is an item of a list of recipients; and such a phrase. */
  sharingSection?: RegExp;
  phrase?: RegExp;
  /** Headings that only announce that the matter will be spoken of. */
  announcement: RegExp;
}
