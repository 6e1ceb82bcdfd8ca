import type { PolicyLink } from '../policy/policy-link';
import type { Words } from '../words/words';
import { Glyph, type GlyphName } from './icons';
import type { PopupEvents, PopupState } from './popup-state';
import { useWords } from './words-context';

type Unanswered = Exclude<PopupState, { kind: 'known' }>;

interface Telling {
  glyph: GlyphName;
  title: string;
  more: string[];
  act?: string;
  links?: PolicyLink[];
}

/** A state without an answer: what is the case, and the one next step. */
export function EmptyState({
  state,
  events,
}: {
  state: Unanswered;
  events: Pick<PopupEvents, 'onRead' | 'onOpenLink'>;
}) {
  const words = useWords();
  const { glyph, title, more, act, links = [] } = tell(words, state);
  return (
    <main class="scroll empty">
      {state.site ? <p class="site">{state.site}</p> : null}
      <div class={state.kind === 'reading' ? 'empty-glyph busy' : 'empty-glyph'}>
        <Glyph name={glyph} size={26} />
      </div>
      <div role="status">
        <h1>{title}</h1>
        {more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {links.length > 0 ? <Links links={links} onOpenLink={events.onOpenLink} /> : null}
      {act ? (
        <button type="button" class="button empty-act" onClick={events.onRead}>
          {act}
        </button>
      ) : null}
    </main>
  );
}

const MOST_LINKS = 4;

function Links({ links, onOpenLink }: { links: PolicyLink[]; onOpenLink(url: string): void }) {
  const words = useWords();
  const likeliest = [...links].sort((a, b) => b.score - a.score).slice(0, MOST_LINKS);
  return (
    <section class="empty-links">
      <h2>{words.t('states.unknownSite.links')}</h2>
      <ul class="rows">
        {likeliest.map(({ url, text }) => (
          <li key={url}>
            <button type="button" class="row" onClick={() => onOpenLink(url)}>
              <span class="row-main">
                {text || url}
                <small>{addressOf(url)}</small>
              </span>
              <Glyph name="open" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An address as short as it can be recognised by. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + (pathname === '/' ? '' : pathname);
}

function tell(words: Words, state: Unanswered): Telling {
  switch (state.kind) {
    case 'reading':
      return { glyph: 'document', title: words.t('states.reading.title'), more: [words.t('states.reading.next')] };
    case 'not-policy': {
      const like = state.looksLike === 'other' ? [] : [words.t(`states.notPolicy.${state.looksLike}`)];
      const more = [...like, words.t('states.notPolicy.next')];
      const act = words.t('states.notPolicy.act');
      return { glyph: 'question', title: words.t('states.notPolicy.title'), more, act, links: state.links };
    }
    case 'language-not-read': {
      const title = state.language
        ? words.t('states.language.named', { language: words.languageName(state.language) })
        : words.t('states.language.title');
      return { glyph: 'globe', title, more: [words.t('states.language.next')] };
    }
    case 'failed': {
      const more = [words.t(`states.failed.${state.reason}`)];
      return { glyph: 'closed', title: words.t('states.failed.title'), more, act: words.t('states.failed.act') };
    }
    case 'unknown-site': {
      const title = words.t('states.unknownSite.title', { site: state.site });
      return {
        glyph: 'search',
        title,
        more: [words.t('states.unknownSite.next')],
        act: words.t('states.unknownSite.act'),
        links: state.links,
      };
    }
    case 'forbidden': {
      const title = words.t(`states.forbidden.${state.reason}`, { site: state.site ?? '' });
      return { glyph: 'closed', title, more: [words.t(`states.forbidden.next.${state.reason}`)] };
    }
    case 'private-window': {
      const more = [words.t('states.privateWindow.next')];
      return {
        glyph: 'hidden',
        title: words.t('states.privateWindow.title'),
        more,
        act: words.t('states.unknownSite.act'),
        links: state.links,
      };
    }
  }
}
