import { gradeOf } from '../../policy/grade';
import type { PolicyAnalysis } from '../../policy/policy-analysis';
import { answersOf, QUESTIONS } from '../../policy/rubric';
import { gradeSentence } from '../../words/answer-sentences';
import { AnswerList } from '../answer-list';
import { useGrading } from '../grading-context';
import { useWords } from '../words-context';
import type { Doors } from './doors';
import { SubView } from './sub-view';

/** All sixteen answers, and what the grade rests on. */
export function Answers({
  analysis,
  onBack,
  doors,
  onOpenWeights,
}: {
  analysis: PolicyAnalysis;
  onBack(): void;
  doors: Doors;
  onOpenWeights(): void;
}) {
  const words = useWords();
  const { weights, isOwn } = useGrading();
  const answers = answersOf(analysis.assessment);
  const grade = gradeOf(answers, weights);
  const counted = QUESTIONS.filter((question) => answers[question] !== 'not-stated' && weights[question].weight > 0);
  return (
    <SubView title={words.t('popup.answers')} note={gradeSentence(words, grade, isOwn)} onBack={onBack}>
      <div class="section">
        <p class="answers-note">
          {grade ? words.t('grade.restsOn', { count: counted.length }) + words.t('common.space') : null}
          <button type="button" class="link" onClick={onOpenWeights}>
            {words.t('weights.change')}
          </button>
        </p>
        <AnswerList
          assessment={analysis.assessment}
          onOpen={(title, clauses) => doors.onOpenDoor({ title, clauses })}
        />
      </div>
    </SubView>
  );
}
