import type { Grade } from '../policy/policy-analysis';
import { useWords } from './words-context';

const RADIUS = 28;
const LENGTH = 2 * Math.PI * RADIUS;

/** The letter within a ring that is closed as far as the score goes. Decoration: whoever shows it says it in words too. */
export function GradeRing({ grade }: { grade: Grade }) {
  const words = useWords();
  const share = Math.min(1, Math.max(0, grade.score / 100));
  return (
    <span class={`grade grade-${grade.letter.toLowerCase()}`} aria-hidden="true">
      <svg viewBox="0 0 64 64" width="64" height="64" fill="none" stroke-width="5" aria-hidden="true">
        <circle class="grade-track" cx="32" cy="32" r={RADIUS} />
        <circle
          class="grade-arc"
          cx="32"
          cy="32"
          r={RADIUS}
          stroke-linecap="round"
          stroke-dasharray={`${share * LENGTH} ${LENGTH}`}
          transform="rotate(-90 32 32)"
        />
      </svg>
      <span class="grade-words">
        <b>{grade.letter}</b>
        <small>{words.t('grade.short', { score: Math.round(grade.score) })}</small>
      </span>
    </span>
  );
}
