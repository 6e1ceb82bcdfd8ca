import { useEffect, useId, useRef } from 'preact/hooks';
import { pointsOf } from '../../policy/grade';
import { EMPHASES, type Emphasis, type OwnWeights } from '../../policy/own-weights';
import { QUESTIONS, type Question, RUBRIC } from '../../policy/rubric';
import { WEIGHTS } from '../../policy/weights';
import { answerWords } from '../../words/answer-sentences';
import { useWords } from '../words-context';

/** How heavily each of the sixteen questions counts, and what their answers are worth. Each choice counts at once. */
export function WeightsChoice({
  own,
  begin,
  onChoose,
}: {
  own: OwnWeights;
  /** Whether the reader came for this: it is open, and has the focus. */
  begin: boolean;
  onChoose(own: OwnWeights): void;
}) {
  const words = useWords();
  const start = useRef<HTMLElement>(null);
  useEffect(() => {
    if (begin) start.current?.focus();
  }, [begin]);
  const yours = QUESTIONS.filter((question) => (own[question] ?? 'normal') !== 'normal').length;
  const weigh = (question: Question, emphasis: Emphasis) => {
    const { [question]: _before, ...others } = own;
    onChoose(emphasis === 'normal' ? others : { ...others, [question]: emphasis });
  };
  return (
    <fieldset class="weights">
      <legend>{words.t('weights.title')}</legend>
      <p>{words.t('weights.help')}</p>
      <details open={begin}>
        <summary ref={start}>{words.t('weights.open')}</summary>
        <p>{words.t('weights.scale')}</p>
        {QUESTIONS.map((question) => (
          <Weight
            key={question}
            question={question}
            emphasis={own[question] ?? 'normal'}
            onWeigh={(emphasis) => weigh(question, emphasis)}
          />
        ))}
      </details>
      <p class="weights-state">
        <span role="status">{yours === 0 ? words.t('weights.ours') : words.t('weights.own', { count: yours })}</span>
        <button type="button" class="button" onClick={() => onChoose({})}>
          {words.t('weights.back')}
        </button>
      </p>
      <details>
        <summary>{words.t('weights.worth')}</summary>
        <p>{words.t('weights.worthHelp')}</p>
        <dl class="worth">
          {QUESTIONS.map((question) => (
            <Worth key={question} question={question} />
          ))}
        </dl>
      </details>
    </fieldset>
  );
}

function Weight({
  question,
  emphasis,
  onWeigh,
}: {
  question: Question;
  emphasis: Emphasis;
  onWeigh(emphasis: Emphasis): void;
}) {
  const words = useWords();
  const id = useId();
  return (
    <div class="weight">
      <label for={id}>
        {words.t(`questions.${question}.ask`)}
        <small>{words.t('weights.our', { weight: WEIGHTS[question].weight })}</small>
      </label>
      <select id={id} value={emphasis} onChange={(event) => onWeigh(event.currentTarget.value as Emphasis)}>
        {(Object.keys(EMPHASES) as Emphasis[]).map((each) => (
          <option key={each} value={each}>
            {words.t(`weights.emphasis.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What each answer to a question is worth, best first. */
function Worth({ question }: { question: Question }) {
  const words = useWords();
  const worth = RUBRIC[question]
    .map((answer) => ({ tag: answerWords(words, question, answer).tag, points: pointsOf(question, answer) }))
    .filter(({ points }) => points !== null);
  return (
    <>
      <dt>{words.t(`questions.${question}.ask`)}</dt>
      {worth.map(({ tag, points }) => (
        <dd key={tag}>
          {tag} <b>{points}</b>
        </dd>
      ))}
    </>
  );
}
