import { useState } from 'preact/hooks';
import type { DataFact } from '../../policy/facts';
import type { PolicyAnalysis } from '../../policy/policy-analysis';
import type { Polarity } from '../../policy/sharing';
import { isOnlySpokenOf, takingSentence } from '../../words/fact-sentences';
import { takenSensitive } from '../../words/reasons';
import { Glyph } from '../icons';
import { useWords } from '../words-context';
import type { Doors } from './doors';
import { Section } from './section';

/** Kinds of data as chips: sensitive ones that may be taken, those that are denied, and the rest on demand. */
export function SensitiveSection({ analysis, doors }: { analysis: PolicyAnalysis; doors: Doors }) {
  const words = useWords();
  const [others, setOthers] = useState(false);
  const taken = takenSensitive(analysis);
  const denied = analysis.facts.data.filter((fact) => fact.sensitive && fact.polarity === 'denied');
  const rest = analysis.facts.data.filter((fact) => !fact.sensitive);
  const spokenOf = denied.filter(({ type, polarity }) => isOnlySpokenOf(type, polarity));
  const kinds = new Set([...taken, ...spokenOf].map((fact) => fact.type)).size;
  if (analysis.facts.data.length === 0) return null;
  return (
    <>
      {taken.length + denied.length > 0 ? (
        <Section
          title={words.t('popup.sensitive')}
          {...(kinds > 0 ? { note: words.t('count.kinds', { count: kinds }) } : {})}
        >
          <ul class="chips">
            {[
              ...taken.filter(({ polarity }) => polarity === 'affirmed'),
              ...taken.filter(({ polarity }) => polarity === 'conditional'),
              ...denied,
            ].map((fact) => (
              <Chip key={`${fact.type} ${fact.polarity}`} fact={fact} doors={doors} />
            ))}
          </ul>
        </Section>
      ) : null}
      {rest.length > 0 ? (
        <Section title={words.t('popup.otherData')} note={words.t('count.kinds', { count: rest.length })}>
          {others || rest.length <= FEW ? (
            <ul class="chips">
              {rest.map((fact) => (
                <Chip key={`${fact.type} ${fact.polarity}`} fact={fact} doors={doors} />
              ))}
            </ul>
          ) : (
            <p class="other-data">
              {words.list(rest.slice(0, FEW).map((fact) => words.t(`data.${fact.type}.label`)))}{' '}
              <button type="button" class="link" onClick={() => setOthers(true)}>
                {words.t('popup.showAll', { count: rest.length })}
              </button>
            </p>
          )}
        </Section>
      ) : null}
    </>
  );
}

/** So many kinds that are not sensitive are named before all are shown. */
const FEW = 4;

const LOOKS: Record<Polarity, string> = { affirmed: 'chip', conditional: 'chip', denied: 'chip chip-good' };

function Chip({ fact, doors }: { fact: DataFact; doors: Doors }) {
  const words = useWords();
  const { type, polarity, sensitive, clauses } = fact;
  const told = isOnlySpokenOf(type, polarity) ? 'affirmed' : polarity;
  const look = sensitive ? LOOKS[told] : 'chip chip-quiet';
  return (
    <li>
      <button
        type="button"
        class={look}
        onClick={() =>
          doors.onOpenDoor({
            title: words.t(`data.${type}.label`),
            clauses,
            ...(sensitive ? { kind: 'sensitive' } : {}),
          })
        }
        title={takingSentence(words, [type], polarity)}
      >
        {look === LOOKS.denied ? <Glyph name="check" size={12} /> : null}
        {words.t(`data.${type}.label`)}
        {told === 'affirmed' ? null : <span class="chip-note">{words.t(`popup.polarity.${told}`)}</span>}
        <span class="chip-count">
          {clauses.length}
          <span class="unseen"> {words.t('count.clauses', { count: clauses.length })}</span>
        </span>
      </button>
    </li>
  );
}
