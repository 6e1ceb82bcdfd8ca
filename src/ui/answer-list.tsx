import { type Assessment, QUESTIONS, type Question } from '../policy/rubric';
import { answerWords, silentQuestions } from '../words/answer-sentences';
import { toneOf } from '../words/reasons';
import { useGrading } from './grading-context';
import { useWords } from './words-context';

type OnOpen = (question: string, clauses: readonly number[]) => void;

/**
 * The sixteen questions with their answers; those of which nothing was found stand last.
 * `onOpen` shows the clauses that an answer rests on, by id.
 */
export function AnswerList({ assessment, onOpen }: { assessment: Assessment; onOpen: OnOpen }) {
  const silent = silentQuestions(assessment);
  const stated = QUESTIONS.filter((question) => !silent.includes(question));
  return (
    <ul class="rows">
      {stated.map((question) => (
        <li key={question}>
          <Answered question={question} assessment={assessment} onOpen={onOpen} />
        </li>
      ))}
      {silent.map((question) => (
        <li key={question}>
          <Silent question={question} />
        </li>
      ))}
    </ul>
  );
}

function Answered({ question, assessment, onOpen }: { question: Question; assessment: Assessment; onOpen: OnOpen }) {
  const words = useWords();
  const { answer, shade, evidence } = assessment[question];
  const { sentence, tag } = answerWords(words, question, shade ?? answer);
  const ask = words.t(`questions.${question}.ask`);
  return (
    <button type="button" class="row" onClick={() => onOpen(ask, evidence)}>
      <span class="row-main">
        <small>{useAsked(question)}</small>
        {sentence}
      </span>
      <span class="row-end">
        <span class={`tag tag-${toneOf(question, answer)}`}>{tag}</span>
        <span class="row-count">{words.t('count.clauses', { count: evidence.length })}</span>
      </span>
    </button>
  );
}

function Silent({ question }: { question: Question }) {
  const words = useWords();
  return (
    <div class="row row-silent">
      <span class="row-main">{useAsked(question)}</span>
      <span class="tag">{answerWords(words, question, 'not-stated').tag}</span>
    </div>
  );
}

/** A question, and how it counts where the reader weighs it otherwise than the table does. */
function useAsked(question: Question): string {
  const words = useWords();
  const emphasis = useGrading().own[question] ?? 'normal';
  const ask = words.t(`questions.${question}.ask`);
  return emphasis === 'normal' ? ask : words.t('weights.counted', { ask, how: words.t(`weights.counts.${emphasis}`) });
}
