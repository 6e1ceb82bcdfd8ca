import type { PolicyAnalysis } from '../../policy/policy-analysis';
import { QUESTIONS } from '../../policy/rubric';
import { gradeSentence, silentQuestions } from '../../words/answer-sentences';
import { AnswerList } from '../answer-list';
import { useWords } from '../words-context';
import type { Doors } from './known';
import { SubView } from './sub-view';

/** All sixteen answers, and what the grade rests on. */
export function Answers({ analysis, onBack, doors }: { analysis: PolicyAnalysis; onBack(): void; doors: Doors }) {
  const words = useWords();
  const answered = QUESTIONS.length - silentQuestions(analysis.assessment).length;
  return (
    <SubView title={words.t('popup.answers')} note={gradeSentence(words, analysis.grade)} onBack={onBack}>
      <div class="section">
        {analysis.grade ? <p class="answers-note">{words.t('grade.restsOn', { count: answered })}</p> : null}
        <AnswerList
          assessment={analysis.assessment}
          onOpen={(title, clauses) => doors.onOpenDoor({ title, clauses })}
        />
      </div>
    </SubView>
  );
}
