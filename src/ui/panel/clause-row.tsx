import type { Clause } from '../../policy/clause';
import { clauseGloss } from '../../words/clause-words';
import type { Words } from '../../words/words';
import { KindIcon } from '../icons';
import { Quote } from '../quote';
import { placesOf } from './clause-search';
import { SettledComponent } from './settled-component';

interface ClauseRowProps {
  clause: Clause;
  /** BCP 47, of the policy. */
  language: string;
  words: Words;
  /** Terms of a search that were found here. */
  terms: readonly string[] | undefined;
  /** Whether the reader is here in the page. */
  here: boolean;
  /** Whether the list's one tab stop is here. */
  stop: boolean;
  onShowClause(id: number): void;
}

/** One clause of the list. */
export class ClauseRow extends SettledComponent<ClauseRowProps> {
  render({ clause, language, words, terms, here, stop, onShowClause }: ClauseRowProps) {
    const marked = terms ? placesOf(clause.text, terms) : [];
    return (
      <button
        type="button"
        class="line"
        data-clause={clause.id}
        tabIndex={stop ? 0 : -1}
        aria-current={here ? 'location' : undefined}
        onClick={() => onShowClause(clause.id)}
      >
        <Quote text={clause.text} language={language} marked={marked} />
        <span class="line-foot">
          {clause.marks.map((kind) => (
            <span key={kind} class={`kind-${kind}`}>
              <KindIcon kind={kind} size={12} />
              <span class="unseen">{words.t(`kinds.${kind}.label`)}</span>
            </span>
          ))}
          <span>{clauseGloss(words, clause)}</span>
          {here ? <span class="unseen">{words.t('panel.here')}</span> : null}
        </span>
      </button>
    );
  }
}
