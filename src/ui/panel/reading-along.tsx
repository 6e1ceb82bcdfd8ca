import { useMemo, useState } from 'preact/hooks';
import { gradeOf } from '../../policy/grade';
import type { PolicyAnalysis } from '../../policy/policy-analysis';
import { answersOf } from '../../policy/rubric';
import { gradeSentence } from '../../words/answer-sentences';
import { clauseDigest } from '../../words/clause-digest';
import { AnswerList } from '../answer-list';
import { useGrading } from '../grading-context';
import { useWords } from '../words-context';
import { type Filter, filterClauses, MARK_FILTERS } from './clause-filter';
import { ClauseLines } from './clause-lines';
import { CopyClauses } from './copy-clauses';
import { Filters } from './filters';
import { SearchField } from './search-field';
import { useClauseSearch } from './use-clause-search';
import { useSettled } from './use-settled';

/** The clauses behind one answer, in place of the filters. */
interface Only {
  question: string;
  clauses: ReadonlySet<number>;
}

/** A policy's clauses and answers, beside its page. */
export function ReadingAlong({
  analysis,
  here,
  onShowClause,
  onOpenWeights,
  onCopy,
}: {
  analysis: PolicyAnalysis;
  /** The clause at the top of the page's window; null: unknown. */
  here: number | null;
  onShowClause(id: number): void;
  onOpenWeights(): void;
  onCopy(text: string): void;
}) {
  const words = useWords();
  const { weights, isOwn } = useGrading();
  const [tab, setTab] = useState<'clauses' | 'answers'>('clauses');
  const [query, setQuery] = useState('');
  const [searchable, setSearchable] = useState(false);
  const [filters, setFilters] = useState<readonly Filter[]>(() =>
    analysis.clauses.some((clause) => clause.marks.length > 0) ? MARK_FILTERS : [],
  );
  const [only, setOnly] = useState<Only | null>(null);
  const search = useClauseSearch(analysis.clauses, searchable);
  const settled = useSettled(query.trim());
  const found = useMemo(() => (settled === '' ? null : (search?.find(settled) ?? null)), [search, settled]);
  const shown = useMemo(() => {
    const narrowed = only
      ? analysis.clauses.filter((clause) => only.clauses.has(clause.id))
      : filterClauses(analysis.clauses, filters);
    return found ? narrowed.filter((clause) => found.has(clause.id)) : narrowed;
  }, [analysis, filters, only, found]);
  const showAllKinds = () => {
    setFilters([]);
    setOnly(null);
  };
  const showAll = () => {
    showAllKinds();
    setQuery('');
  };
  // What a search finds beyond the kinds that are shown would else be taken for not being there.
  const elsewhere = found ? found.size - shown.length : 0;
  return (
    <>
      <header class="panel-head">
        <h1 lang={analysis.language}>{analysis.title}</h1>
        <p class="panel-grade">{gradeSentence(words, gradeOf(answersOf(analysis.assessment), weights), isOwn)}</p>
        <nav class="tabs">
          {(['clauses', 'answers'] as const).map((each) => (
            <button
              key={each}
              type="button"
              class="tab"
              aria-current={tab === each ? 'page' : undefined}
              onClick={() => setTab(each)}
            >
              {words.t(`panel.tabs.${each}`)}
            </button>
          ))}
        </nav>
        {tab === 'clauses' ? (
          <>
            <SearchField query={query} onQuery={setQuery} onBegin={() => setSearchable(true)} />
            {only ? (
              <p class="only">
                {only.question}{' '}
                <button type="button" class="link" onClick={() => setOnly(null)}>
                  {words.t('panel.only')}
                </button>
              </p>
            ) : (
              <Filters clauses={analysis.clauses} chosen={filters} onChoose={setFilters}>
                {shown.length > 0 ? <CopyClauses onCopy={() => onCopy(clauseDigest(words, analysis, shown))} /> : null}
              </Filters>
            )}
            <p class="unseen" role="status">
              {words.t('panel.shown', { count: shown.length })}
            </p>
          </>
        ) : null}
      </header>
      <main class="panel-body">
        {tab === 'answers' ? (
          <div class="panel-answers">
            <p class="panel-weights">
              <button type="button" class="link" onClick={onOpenWeights}>
                {words.t('weights.change')}
              </button>
            </p>
            <AnswerList
              assessment={analysis.assessment}
              onOpen={(question, clauses) => {
                setOnly({ question, clauses: new Set(clauses) });
                setQuery('');
                setTab('clauses');
              }}
            />
          </div>
        ) : (
          <>
            {shown.length > 0 ? (
              <ClauseLines
                clauses={shown}
                language={analysis.language}
                here={here}
                found={found}
                onShowClause={onShowClause}
              />
            ) : (
              <div class="panel-none">
                <p>{words.t('panel.none')}</p>
                {elsewhere > 0 ? null : (
                  <button type="button" class="button" onClick={showAll}>
                    {words.t('panel.noneNext')}
                  </button>
                )}
              </div>
            )}
            {elsewhere > 0 ? (
              <button type="button" class="button panel-elsewhere" onClick={showAllKinds}>
                {words.t('panel.elsewhere', { count: elsewhere })}
              </button>
            ) : null}
          </>
        )}
      </main>
    </>
  );
}
