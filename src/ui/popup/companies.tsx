import type { ThirdParty } from '../../policy/facts';
import type { PolicyAnalysis } from '../../policy/policy-analysis';
import { Glyph } from '../icons';
import { useWords } from '../words-context';
import type { Doors } from './doors';
import { SubView } from './sub-view';

/** The companies that a policy names, in its own words, each with its clauses. */
export function Companies({
  analysis,
  onBack,
  doors,
  onOpenLink,
}: {
  analysis: PolicyAnalysis;
  onBack(): void;
  doors: Doors;
  onOpenLink(url: string): void;
}) {
  const words = useWords();
  const { thirdParties } = analysis.facts;
  return (
    <SubView
      title={words.t('popup.third')}
      note={words.t('count.companies', { count: thirdParties.length })}
      onBack={onBack}
    >
      <div class="section">
        <ul class="rows">
          {thirdParties.map((party, index) => (
            <li key={`${index} ${party.name}`} class="row-pair">
              <Company party={party} language={analysis.language} doors={doors} />
              {party.url ? <Site url={party.url} name={party.name} onOpenLink={onOpenLink} /> : null}
            </li>
          ))}
        </ul>
      </div>
    </SubView>
  );
}

function Company({ party, language, doors }: { party: ThirdParty; language: string; doors: Doors }) {
  const words = useWords();
  const { name, company, purpose, data, clauses } = party;
  return (
    <button type="button" class="row" onClick={() => doors.onOpenDoor({ title: name, clauses })}>
      <span class="row-main" lang={language}>
        {name}
        {[company, purpose, data]
          .filter((each) => each !== undefined)
          .map((each) => (
            <small key={each} class="clamp">
              {each}
            </small>
          ))}
      </span>
      <span class="row-count">{words.t('count.clauses', { count: clauses.length })}</span>
    </button>
  );
}

function Site({ url, name, onOpenLink }: { url: string; name: string; onOpenLink(url: string): void }) {
  const words = useWords();
  return (
    <button
      type="button"
      class="row-action"
      onClick={() => onOpenLink(url)}
      aria-label={`${words.t('common.openLink')}${words.t('common.colon')}${name}`}
    >
      <Glyph name="open" />
    </button>
  );
}
