import type { PolicyAnalysis } from '../../policy/policy-analysis';
import { retentionPhrase, storageSentences } from '../../words/fact-sentences';
import { useWords } from '../words-context';
import type { Doors } from './doors';
import { Rows, Section } from './section';

const MOST_ROWS = 3;

/** How long data is kept, and where. */
export function RetentionSection({ analysis, doors }: { analysis: PolicyAnalysis; doors: Doors }) {
  const words = useWords();
  const { retention, storage } = analysis.facts;
  const where = storageSentences(words, storage);
  return (
    <>
      {retention.length > 0 ? (
        <Section title={words.t('popup.retention')}>
          <Rows
            items={retention}
            most={MOST_ROWS}
            row={(each) => {
              const phrase = retentionPhrase(words, each);
              return (
                <button
                  type="button"
                  class="row"
                  onClick={() => doors.onOpenDoor({ title: phrase, clauses: each.clauses })}
                >
                  <span class="row-main">
                    {phrase}
                    {each.subject ? (
                      <small class="clamp">
                        <q lang={analysis.language}>{each.subject}</q>
                      </small>
                    ) : null}
                  </span>
                  <span class="row-count">{words.t('count.clauses', { count: each.clauses.length })}</span>
                </button>
              );
            }}
          />
        </Section>
      ) : null}
      {where.length > 0 ? (
        <Section title={words.t('popup.storage')}>
          <div class="rows">
            <button
              type="button"
              class="row"
              onClick={() => doors.onOpenDoor({ title: words.t('popup.storage'), clauses: storage.clauses })}
            >
              <span class="row-main">{where.join(words.t('common.space'))}</span>
              <span class="row-count">{words.t('count.clauses', { count: storage.clauses.length })}</span>
            </button>
          </div>
        </Section>
      ) : null}
    </>
  );
}
