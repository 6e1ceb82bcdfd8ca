import type { Clause } from '../../policy/clause';
import type { Words } from '../../words/words';
import { type ClauseGroup, holds, inPieces, PIECE } from './clause-filter';
import { ClausePiece } from './clause-piece';
import { SettledComponent } from './settled-component';

interface ClauseSectionProps {
  group: ClauseGroup;
  /** The heading before this one; undefined: none. */
  before: string[] | undefined;
  /** So many of its clauses are shown. */
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

/** The clauses under one heading. */
export class ClauseSection extends SettledComponent<ClauseSectionProps> {
  /** Kept, so that a piece that is whole stays the same while the section grows. */
  #pieces: { of: ClauseGroup; pieces: Clause[][] } | null = null;

  render({ group, before, shown, here, stop, ...same }: ClauseSectionProps) {
    if (this.#pieces?.of !== group) this.#pieces = { of: group, pieces: inPieces(group.clauses) };
    const { section } = group;
    return (
      <section class="lines-group">
        {section.length > 0 ? <Head section={section} before={before} language={same.language} /> : null}
        {this.#pieces.pieces.slice(0, Math.ceil(shown / PIECE)).map((piece, at) => (
          <ClausePiece
            key={piece[0]!.id}
            {...same}
            clauses={piece}
            shown={Math.min(piece.length, shown - at * PIECE)}
            here={holds(piece, here) ? here : undefined}
            stop={holds(piece, stop) ? stop : undefined}
          />
        ))}
      </section>
    );
  }
}

/** A heading, with those above it where they are not the same as before. */
function Head({ section, before, language }: { section: string[]; before: string[] | undefined; language: string }) {
  const trail = section.slice(0, -1).join(' › ');
  return (
    <h2 lang={language} class="lines-head">
      {trail !== '' && trail !== before?.slice(0, -1).join(' › ') ? <span class="lines-trail">{trail}</span> : null}
      {section.at(-1)}
    </h2>
  );
}
