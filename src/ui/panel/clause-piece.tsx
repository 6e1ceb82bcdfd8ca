import type { Clause } from '../../policy/clause';
import type { Words } from '../../words/words';
import { ClauseRow } from './clause-row';
import { SettledComponent } from './settled-component';

interface ClausePieceProps {
  clauses: readonly Clause[];
  /** So many of them are shown. */
  shown: number;
  /** BCP 47, of the policy. */
  language: string;
  words: Words;
  /** Terms found by a search, by clause; null: no search. */
  found: ReadonlyMap<number, string[]> | null;
  /** Where the reader is in the page, if it is here. */
  here: number | undefined;
  /** Where the list's one tab stop is, if it is here. */
  stop: number | undefined;
  onShowClause(id: number): void;
}

/** Some clauses of the list. A policy can have a thousand and more: the pieces that did not change are left as they are. */
export class ClausePiece extends SettledComponent<ClausePieceProps> {
  render({ clauses, shown, language, words, found, here, stop, onShowClause }: ClausePieceProps) {
    return (
      <ul class="lines-piece">
        {clauses.slice(0, shown).map((clause) => (
          <li key={clause.id}>
            <ClauseRow
              clause={clause}
              language={language}
              words={words}
              terms={found?.get(clause.id)}
              here={clause.id === here}
              stop={clause.id === stop}
              onShowClause={onShowClause}
            />
          </li>
        ))}
      </ul>
    );
  }
}
