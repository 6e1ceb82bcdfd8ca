import type { Clause, MarkKind } from '../../policy/clause';
import type { PolicyAnalysis } from '../../policy/policy-analysis';
import { triggersOf } from '../../policy/trigger';
import { clauseGloss } from '../../words/clause-words';
import { Glyph } from '../icons';
import { Quote } from '../quote';
import { useWords } from '../words-context';
import type { Door } from './doors';
import { SubView } from './sub-view';

/** The clauses behind a count, in the policy's own words; each leads to its place in the page. */
export function ClauseList({
  analysis,
  door,
  onBack,
  onShowClause,
}: {
  analysis: PolicyAnalysis;
  door: Door;
  onBack(): void;
  onShowClause(id: number): void;
}) {
  const words = useWords();
  const wanted = new Set(door.clauses);
  const clauses = analysis.clauses.filter((clause) => wanted.has(clause.id));
  return (
    <SubView title={door.title} note={words.t('count.clauses', { count: clauses.length })} onBack={onBack}>
      <ul class="clauses">
        {clauses.map((clause) => (
          <li key={clause.id}>
            <ClauseButton
              clause={clause}
              kind={door.kind ?? clause.marks[0] ?? null}
              language={analysis.language}
              onShowClause={onShowClause}
            />
          </li>
        ))}
      </ul>
    </SubView>
  );
}

function ClauseButton({
  clause,
  kind,
  language,
  onShowClause,
}: {
  clause: Clause;
  /** As what it is shown. */
  kind: MarkKind | null;
  language: string;
  onShowClause(id: number): void;
}) {
  const words = useWords();
  const section = clause.section.at(-1);
  return (
    <button type="button" class="clause" onClick={() => onShowClause(clause.id)}>
      {section ? (
        <span class="clause-section" lang={language}>
          {section}
        </span>
      ) : null}
      <Quote text={clause.text} language={language} marked={triggersOf(clause, kind)} kind={kind} />
      <span class="clause-foot">
        <span>{clauseGloss(words, clause)}</span>
        <span class="clause-go">
          {words.t('common.showInPage')}
          <Glyph name="next" size={12} />
        </span>
      </span>
    </button>
  );
}
