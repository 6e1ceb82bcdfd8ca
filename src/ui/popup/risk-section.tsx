import type { PolicyAnalysis } from '../../policy/policy-analysis';
import { RISK_KINDS } from '../../policy/risk';
import { KindIcon } from '../icons';
import { useWords } from '../words-context';
import type { Doors } from './doors';
import { Rows, Section } from './section';

const MOST_ROWS = 4;

/** Wordings that may be against the reader's interest, by kind, the most frequent first. */
export function RiskSection({ analysis, doors }: { analysis: PolicyAnalysis; doors: Doors }) {
  const words = useWords();
  const marked = analysis.clauses.filter((clause) => clause.marks.includes('risk'));
  const kinds = RISK_KINDS.map((kind) => ({
    kind,
    clauses: marked.filter((clause) => clause.risk === kind).map((clause) => clause.id),
  }))
    .filter(({ clauses }) => clauses.length > 0)
    .sort((a, b) => b.clauses.length - a.clauses.length);
  if (kinds.length === 0) return null;
  return (
    <Section title={words.t('popup.risks')} note={words.t('count.clauses', { count: marked.length })}>
      <Rows
        items={kinds}
        most={MOST_ROWS}
        row={({ kind, clauses }) => (
          <button
            type="button"
            class="row row-reason"
            onClick={() => doors.onOpenDoor({ title: words.t(`risks.${kind}.label`), clauses, kind: 'risk' })}
          >
            <span class="kind-risk">
              <KindIcon kind="risk" />
            </span>
            <span class="row-main">
              {words.t(`risks.${kind}.label`)}
              <small>{words.t(`risks.${kind}.reason`)}</small>
            </span>
            <span class="row-count">{words.t('count.clauses', { count: clauses.length })}</span>
          </button>
        )}
      />
    </Section>
  );
}
