import { gradeOf } from '../../policy/grade';
import { answersOf } from '../../policy/rubric';
import { gradeSentence } from '../../words/answer-sentences';
import { languagePhrase } from '../../words/fact-sentences';
import { readingMinutes } from '../../words/reading-time';
import { GradeRing } from '../grade-ring';
import { useGrading } from '../grading-context';
import type { KnownState } from '../popup-state';
import { useWords } from '../words-context';

/** Which policy it is: site, title, dates, language, reading time, grade. */
export function PolicyHeader({ state, onOpenAnswers }: { state: KnownState; onOpenAnswers(): void }) {
  const words = useWords();
  const { analysis, site } = state;
  const { weights, isOwn } = useGrading();
  const { assessment, dates, language, title } = analysis;
  const grade = gradeOf(answersOf(assessment), weights);
  const dated = dates.updated
    ? [words.t('dates.updated', { date: words.date(dates.updated) })]
    : dates.effective
      ? [words.t('dates.effective', { date: words.date(dates.effective) })]
      : [];
  const meta = [
    ...dated,
    languagePhrase(words, language),
    words.t('count.minutes', { count: readingMinutes(analysis) }),
    ...(grade && isOwn ? [words.t('grade.own')] : []),
  ];
  return (
    <header class="head">
      <div>
        <p class="site">{site}</p>
        <h1 lang={language}>{title}</h1>
        <p class="meta">{meta.join(' · ')}</p>
        {grade ? null : <p class="meta no-grade">{gradeSentence(words, null, isOwn)}</p>}
      </div>
      {grade ? (
        <button
          type="button"
          class="grade-door"
          onClick={onOpenAnswers}
          aria-label={`${gradeSentence(words, grade, isOwn)}${words.t('common.period')}${words.t('popup.gradeHelp')}`}
        >
          <GradeRing grade={grade} />
        </button>
      ) : null}
    </header>
  );
}
