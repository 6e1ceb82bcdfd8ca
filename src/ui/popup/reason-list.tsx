import type { PolicyAnalysis } from '../../policy/policy-analysis';
import { kindOfQuestion, strongestReasons } from '../../words/reasons';
import { useGrading } from '../grading-context';
import { Glyph, KindIcon } from '../icons';
import { useWords } from '../words-context';
import type { Doors } from './doors';

/** The strongest reasons, for and against. */
export function ReasonList({ analysis, doors }: { analysis: PolicyAnalysis; doors: Doors }) {
  const words = useWords();
  const { weights } = useGrading();
  const reasons = strongestReasons(words, analysis, weights);
  if (reasons.length === 0) return null;
  return (
    <section class="section section-first" aria-label={words.t('popup.why')}>
      <ul class="rows">
        {reasons.map(({ question, tone, sentence, clauses }) => {
          const kind = kindOfQuestion(question);
          return (
            <li key={question}>
              <button
                type="button"
                class="row row-reason"
                onClick={() => doors.onOpenDoor({ title: words.t(`questions.${question}.ask`), clauses })}
              >
                <span class={tone === 'good' ? 'tone-good' : `kind-${kind}`}>
                  {tone === 'good' ? <Glyph name="check" /> : <KindIcon kind={kind} />}
                </span>
                <span class="row-main">{sentence}</span>
                <span class="row-count">{words.t('count.clauses', { count: clauses.length })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
