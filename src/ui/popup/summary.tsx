import { silentQuestions } from '../../words/answer-sentences';
import { contradictionSentence } from '../../words/fact-sentences';
import type { KnownState, PopupEvents } from '../popup-state';
import { useWords } from '../words-context';
import type { Doors } from './doors';
import { Notices } from './notices';
import { PolicyHeader } from './policy-header';
import { ReasonList } from './reason-list';
import { RecipientSection } from './recipient-section';
import { RetentionSection } from './retention-section';
import { RightsSection } from './rights-section';
import { RiskSection } from './risk-section';
import { Section } from './section';
import { SensitiveSection } from './sensitive-section';

/** What a policy says, from the strongest to the particular. */
export function Summary({
  state,
  events,
  doors,
  hidden,
}: {
  state: KnownState;
  events: PopupEvents;
  doors: Doors;
  hidden: boolean;
}) {
  const { analysis } = state;
  return (
    <main class="scroll" inert={hidden}>
      <PolicyHeader state={state} onOpenAnswers={doors.onOpenAnswers} />
      <Notices state={state} onOpenChanges={doors.onOpenChanges} />
      <ReasonList analysis={analysis} doors={doors} />
      <SensitiveSection analysis={analysis} doors={doors} />
      <RecipientSection analysis={analysis} doors={doors} />
      <RetentionSection analysis={analysis} doors={doors} />
      <RightsSection analysis={analysis} doors={doors} events={events} />
      <RiskSection analysis={analysis} doors={doors} />
      <Contradictions state={state} doors={doors} />
      <Silence state={state} doors={doors} />
      <Others state={state} events={events} />
    </main>
  );
}

function Contradictions({ state, doors }: { state: KnownState; doors: Doors }) {
  const words = useWords();
  const { contradictions } = state.analysis;
  if (contradictions.length === 0) return null;
  const title = words.t('popup.contradictions', { count: contradictions.length });
  return (
    <Section title={title}>
      <ul class="rows">
        {contradictions.map((pair) => (
          <li key={`${pair.denies} ${pair.affirms}`}>
            <button
              type="button"
              class="row"
              onClick={() => doors.onOpenDoor({ title, clauses: [pair.denies, pair.affirms] })}
            >
              <span class="row-main">{contradictionSentence(words, pair)}</span>
              <span class="row-count">{words.t('count.clauses', { count: 2 })}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Silence({ state, doors }: { state: KnownState; doors: Doors }) {
  const words = useWords();
  const silent = silentQuestions(state.analysis.assessment);
  const list = words.list(
    silent.map((question) => words.t(`questions.${question}.about`)),
    'or',
  );
  return (
    <div class="section silence">
      {silent.length > 0 ? <p>{words.t('popup.silent', { list })}</p> : null}
      <button type="button" class="link" onClick={doors.onOpenAnswers}>
        {words.t('popup.all')}
      </button>
    </div>
  );
}

function Others({ state, events }: { state: KnownState; events: PopupEvents }) {
  const words = useWords();
  if (state.others.length === 0) return null;
  return (
    <Section title={words.t('popup.others')}>
      <ul class="rows">
        {state.others.map(({ key, title, language, readAt }) => (
          <li key={key}>
            <button type="button" class="row" onClick={() => events.onOpenOther(key)}>
              <span class="row-main">
                <span lang={language}>{title}</span>
                <small>{words.t('library.readOn', { date: words.day(readAt) })}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
