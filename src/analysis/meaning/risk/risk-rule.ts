import type { RiskKind } from '../../../policy/risk';

/** One way in which a language says something against the reader's interest. */
export interface RiskRule {
  /** 'other' where its reason, to read the words themselves, says all that is known. */
  kind: RiskKind;
  /** Words of which one is there whenever the rule fits: tried first, as it is quickly seen that none is. */
  about?: RegExp;
  /** What says so. Linear in the text: gaps are bounded. */
  says: RegExp;
  /** What takes the edge off it: consent asked, notice given, someone else spoken of. */
  unless?: RegExp;
}
