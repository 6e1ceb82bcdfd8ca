import type { PolicyAnalysis } from '../../policy/policy-analysis';
import { POLARITIES, type Polarity } from '../../policy/sharing';
import { sharingSentence, sharingTag } from '../../words/fact-sentences';
import type { Tone } from '../../words/reasons';
import { useWords } from '../words-context';
import type { Doors } from './doors';
import { type RecipientRow, recipientRows } from './recipient-rows';
import { Rows, Section } from './section';

const MOST_ROWS = 5;
const MOST_NAMES = 8;
const TONES: Record<Polarity, Tone> = { affirmed: 'fair', conditional: 'silent', denied: 'good' };

/** Who gets data: companies by name first, then by kind. */
export function RecipientSection({ analysis, doors }: { analysis: PolicyAnalysis; doors: Doors }) {
  const words = useWords();
  const rows = recipientRows(analysis.facts.recipients);
  const named = analysis.facts.thirdParties.length > 0;
  if (rows.length === 0 && !named) return null;
  return (
    <Section title={words.t('popup.recipients')}>
      {named ? <NamedRow analysis={analysis} doors={doors} /> : null}
      {rows.length > 0 ? (
        <Rows items={rows} most={MOST_ROWS} row={(row) => <KindRow row={row} doors={doors} />} />
      ) : null}
    </Section>
  );
}

function NamedRow({ analysis, doors }: { analysis: PolicyAnalysis; doors: Doors }) {
  const words = useWords();
  const { thirdParties } = analysis.facts;
  const names = [...new Set(thirdParties.map((party) => party.name))];
  return (
    <div class="rows rows-named">
      <button type="button" class="row" onClick={doors.onOpenCompanies}>
        <span class="row-main">
          {words.t('count.companies', { count: thirdParties.length })}
          <small lang={analysis.language} class="clamp">
            {names.slice(0, MOST_NAMES).join(' · ')}
            {names.length > MOST_NAMES ? ' …' : ''}
          </small>
        </span>
      </button>
    </div>
  );
}

function KindRow({ row, doors }: { row: RecipientRow; doors: Doors }) {
  const words = useWords();
  const title = words.t(`recipients.${row.recipient}.label`);
  const first = row.facts[0]!;
  // The weightiest of each polarity: what is done, and beside it what is denied.
  const told = POLARITIES.flatMap((polarity) => row.facts.find((fact) => fact.polarity === polarity) ?? []).slice(0, 2);
  return (
    <button
      type="button"
      class="row"
      title={sharingSentence(words, [row.recipient], first.manner, first.polarity)}
      onClick={() => doors.onOpenDoor({ title, clauses: row.clauses, kind: 'sharing' })}
    >
      <span class="row-main">{title}</span>
      <span class="row-tags">
        {told.map(({ manner, polarity }) => (
          <span key={polarity} class={`tag tag-${TONES[polarity]}`}>
            {sharingTag(words, [row.recipient], manner, polarity)}
          </span>
        ))}
      </span>
      <span class="row-count">{words.t('count.clauses', { count: row.clauses.length })}</span>
    </button>
  );
}
