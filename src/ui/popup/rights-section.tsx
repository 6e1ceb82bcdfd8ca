import { useState } from 'preact/hooks';
import type { RightFact } from '../../policy/facts';
import type { PolicyAnalysis } from '../../policy/policy-analysis';
import { contactWays, rightManner } from '../../words/fact-sentences';
import { Glyph } from '../icons';
import type { PopupEvents } from '../popup-state';
import { useWords } from '../words-context';
import type { Doors } from './doors';
import { Rows, Section } from './section';

const MOST_ROWS = 5;
const MOST_WAYS = 3;

/** What the reader can do, and whom to write to. */
export function RightsSection({
  analysis,
  doors,
  events,
}: {
  analysis: PolicyAnalysis;
  doors: Doors;
  events: Pick<PopupEvents, 'onOpenLink' | 'onCopy'>;
}) {
  const words = useWords();
  const { rights, contacts } = analysis.facts;
  const ways = contactWays(contacts);
  if (rights.length + ways.length === 0) return null;
  return (
    <Section title={words.t('popup.can')}>
      {rights.length > 0 ? (
        <Rows
          items={rights}
          most={MOST_ROWS}
          row={(right) => <RightRow right={right} analysis={analysis} doors={doors} onOpenLink={events.onOpenLink} />}
        />
      ) : null}
      {ways.length > 0 ? (
        <div class="rows rows-contacts">
          <button
            type="button"
            class="row"
            onClick={() => doors.onOpenDoor({ title: words.t('popup.write'), clauses: contacts.clauses })}
          >
            <span class="row-main">{words.t('popup.write')}</span>
            <span class="row-count">{words.t('count.clauses', { count: contacts.clauses.length })}</span>
          </button>
          {ways.slice(0, MOST_WAYS).map((way) => (
            <Way key={way} way={way} language={analysis.language} onCopy={events.onCopy} />
          ))}
        </div>
      ) : null}
    </Section>
  );
}

function RightRow({
  right,
  analysis,
  doors,
  onOpenLink,
}: {
  right: RightFact;
  analysis: PolicyAnalysis;
  doors: Doors;
  onOpenLink(url: string): void;
}) {
  const words = useWords();
  const title = words.t(`rights.${right.right}`);
  return (
    <div class="row-pair">
      <button type="button" class="row" onClick={() => doors.onOpenDoor({ title, clauses: right.clauses })}>
        <span class="row-main">
          {title}
          <small>
            {rightManner(words, right)}
            {right.path ? (
              <>
                {' · '}
                <span lang={analysis.language}>{right.path}</span>
              </>
            ) : null}
          </small>
        </span>
        <span class="row-count">{words.t('count.clauses', { count: right.clauses.length })}</span>
      </button>
      {right.url ? (
        <button
          type="button"
          class="row-action"
          onClick={() => onOpenLink(right.url!)}
          aria-label={`${words.t('common.openLink')}${words.t('common.colon')}${title}`}
        >
          <Glyph name="open" />
        </button>
      ) : null}
    </div>
  );
}

function Way({ way, language, onCopy }: { way: string; language: string; onCopy(text: string): void }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <div class="row-pair">
      <span class="row row-way" lang={language}>
        {way}
      </span>
      <button
        type="button"
        class="row-action"
        onClick={() => {
          onCopy(way);
          setCopied(true);
        }}
        aria-label={`${words.t('common.copy')}${words.t('common.colon')}${way}`}
      >
        <Glyph name={copied ? 'check' : 'copy'} />
        <span class="unseen" role="status">
          {copied ? words.t('common.copied') : ''}
        </span>
      </button>
    </div>
  );
}
