import { render } from 'preact';
import { MARK_KINDS } from '../../src/policy/clause';
import { LANGUAGES } from '../../src/policy/language';
import { Card } from '../../src/ui/card';
import cardCss from '../../src/ui/card.css?inline';
import { Library } from '../../src/ui/library/library';
import { Panel } from '../../src/ui/panel/panel';
import { Popup } from '../../src/ui/popup/popup';
import { clauseCard } from '../../src/words/clause-card';
import { createWords } from '../../src/words/words';
import { fitnessEn } from './samples/fitness-en';
import { libraryPolicies } from './samples/library-policies';
import { repeated } from './samples/long';
import { marketZh } from './samples/market-zh';
import { POPUP_STATES } from './samples/popup-states';

/** Shows one view with made-up data: `?view=popup&state=known-zh&language=zh`. */
const query = new URLSearchParams(location.search);
const language = LANGUAGES.find((each) => each === query.get('language')) ?? 'en';
const words = createWords(language);
const view = document.querySelector<HTMLElement>('#view')!;
document.documentElement.lang = words.tag;

/** Of a reader who weighs some questions himself. */
const OWN_WEIGHTS = { sensitive: 'heavy', contact: 'off', changes: 'light' } as const;

/** Every event is written to the console and nothing happens. */
const events = new Proxy(
  {},
  {
    get:
      (_target, name) =>
      (...args: unknown[]) =>
        Promise.resolve(console.info(String(name), ...args)),
  },
) as never;

function showPopup() {
  const state = POPUP_STATES[query.get('state') ?? ''] ?? POPUP_STATES['known-zh']!;
  render(
    <Popup
      state={state}
      words={words}
      events={events}
      canReadAlong={true}
      weights={query.has('weights') ? OWN_WEIGHTS : {}}
    />,
    view,
  );
}

function showPanel() {
  const policy = query.get('policy') === 'en' ? fitnessEn : marketZh;
  const clauses = Number(query.get('clauses') ?? policy.clauses.length);
  const analysis = repeated(policy, clauses);
  const state = { kind: 'reading-along', analysis } as const;
  render(
    <Panel state={state} here={query.has('here') ? Number(query.get('here')) : null} words={words} events={events} />,
    view,
  );
}

function showLibrary() {
  const policies = libraryPolicies(Number(query.get('policies') ?? 5));
  const choices = {
    language: null,
    kinds: [...MARK_KINDS],
    topics: [],
    contradictions: false,
    marks: true,
    hover: false,
    rail: true,
    weights: query.has('weights') ? OWN_WEIGHTS : {},
  };
  render(
    <Library policies={policies} choices={choices} words={words} events={events} weigh={query.has('weights')} />,
    view,
  );
}

/** As in a page: a closed shadow root, the sheet set by script. */
function showCard() {
  const analysis = query.get('policy') === 'en' ? fitnessEn : marketZh;
  const kind = MARK_KINDS.find((each) => each === query.get('kind')) ?? null;
  const host = document.createElement('div');
  // Open, so that an accessibility check can look inside.
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  view.append(host);
  const body = document.createElement('div');
  root.append(body);
  render(<Card card={clauseCard(words, analysis, Number(query.get('clause')), kind)} events={events} />, body);
}

const VIEWS: Record<string, () => void> = { popup: showPopup, card: showCard, panel: showPanel, library: showLibrary };
VIEWS[query.get('view') ?? 'popup']?.();
