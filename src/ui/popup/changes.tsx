import type { PolicyAnalysis } from '../../policy/policy-analysis';
import { changeBetween, type PolicyChange } from '../../policy/policy-change';
import { type Answer, type Assessment, answersOf, type Question } from '../../policy/rubric';
import { answerWords, gradeSentence } from '../../words/answer-sentences';
import { toneOf } from '../../words/reasons';
import { useGrading } from '../grading-context';
import type { EarlierVersion } from '../popup-state';
import { useWords } from '../words-context';
import type { Doors } from './doors';
import { SubView } from './sub-view';

/** What became of the grade and of the answers since the version that was read before. */
export function Changes({
  analysis,
  earlier,
  onBack,
  doors,
}: {
  analysis: PolicyAnalysis;
  earlier: EarlierVersion;
  onBack(): void;
  doors: Doors;
}) {
  const words = useWords();
  const { weights, isOwn } = useGrading();
  const { answers, readAt } = earlier;
  const change = answers && changeBetween(answers, answersOf(analysis.assessment), weights);
  return (
    <SubView
      title={words.t('popup.changes')}
      note={words.t('popup.changesSince', { date: words.day(readAt) })}
      onBack={onBack}
    >
      <div class="section">
        {change?.grade ? (
          <p class="answers-note">
            {words.t('popup.before', { what: gradeSentence(words, change.grade.before, isOwn) })}
            <br />
            {words.t('popup.now', { what: gradeSentence(words, change.grade.now, isOwn) })}
          </p>
        ) : null}
        <ul class="rows">
          {change?.answers.map((each) => (
            <li key={each.question}>
              <Changed change={each} finding={analysis.assessment[each.question]} doors={doors} />
            </li>
          ))}
        </ul>
      </div>
    </SubView>
  );
}

/** One question: the answer that was, and the one that is, which leads to its clauses. */
function Changed({
  change: { question, before, now },
  finding: { shade, evidence },
  doors,
}: {
  change: PolicyChange['answers'][number];
  finding: Assessment[Question];
  doors: Doors;
}) {
  const words = useWords();
  const ask = words.t(`questions.${question}.ask`);
  const what = (
    <>
      <span class="row-main">
        <small>{ask}</small>
        {answerWords(words, question, shade ?? now).sentence}
      </span>
      <span class="row-end">
        <AnswerTag question={question} answer={before} past />
        <AnswerTag question={question} answer={now} />
      </span>
    </>
  );
  // Silence has no clauses to lead to.
  if (evidence.length === 0) return <div class="row">{what}</div>;
  return (
    <button type="button" class="row" onClick={() => doors.onOpenDoor({ title: ask, clauses: evidence })}>
      {what}
    </button>
  );
}

function AnswerTag({ question, answer, past = false }: { question: Question; answer: Answer; past?: boolean }) {
  const words = useWords();
  const { tag } = answerWords(words, question, answer);
  return past ? (
    <del class="tag">
      <span class="unseen">{words.t('popup.before', { what: '' })}</span>
      {tag}
    </del>
  ) : (
    <span class={`tag tag-${toneOf(question, answer)}`}>
      <span class="unseen">{words.t('popup.now', { what: '' })}</span>
      {tag}
    </span>
  );
}
