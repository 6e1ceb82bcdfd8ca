import { useEffect, useRef, useState } from 'preact/hooks';
import type { MarkKind } from '../policy/clause';
import type { ClauseCard } from '../words/clause-card';
import { Glyph, KindIcon } from './icons';
import { Quote } from './quote';

/** What a reader can do on a card. */
export interface CardEvents {
  onPrevious(): void;
  onNext(): void;
  /** Show the same clause as another of its kinds. */
  onKind(kind: MarkKind): void;
  /** Go to another clause, by id. */
  onShowClause(id: number): void;
  /** Copy a link that points to the words; settles when it stands in the clipboard. */
  onCopyLink(): Promise<void>;
  /** Hide all marks of this kind. */
  onHideKind(kind: MarkKind): void;
  onClose(): void;
}

/** The card beside a clause in the page. Brings no words of its own, so that it stays small. */
export function Card({ card, events }: { card: ClauseCard; events: CardEvents }) {
  const { actions, kind } = card;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') events.onClose();
    else if (card.others && event.key === 'ArrowLeft') events.onPrevious();
    else if (card.others && event.key === 'ArrowRight') events.onNext();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      class={`clauselight card${kind ? ` kind-${kind}` : ''}`}
      role="dialog"
      aria-label={card.label}
      lang={card.language}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="card-head">
        <span class="card-kind">
          {kind ? <KindIcon kind={kind} /> : <Glyph name="document" />}
          <span class="kind-line">{card.heading}</span>
        </span>
        {card.position ? <span class="card-position">{card.position}</span> : null}
        <button type="button" class="card-close" onClick={events.onClose} aria-label={actions.close}>
          <Glyph name="close" size={14} />
        </button>
      </div>
      <div class="card-body">
        {card.says.map((sentence) => (
          <p key={sentence} class="card-says">
            {sentence}
          </p>
        ))}
        {card.details.length > 0 ? (
          <dl class="card-details">
            {card.details.map(({ term, texts, quoted }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  {texts.map((text) => (
                    <p key={text}>{text}</p>
                  ))}
                  {quoted ? (
                    <p class="card-quoted" lang={card.quote.language}>
                      {quoted}
                    </p>
                  ) : null}
                </dd>
              </div>
            ))}
          </dl>
        ) : null}
        <details class="card-words" open={card.says.length === 0}>
          <summary>{card.quote.term}</summary>
          <Quote text={card.quote.text} language={card.quote.language} marked={card.quote.triggers} kind={kind} />
        </details>
        <Elsewhere card={card} events={events} />
      </div>
      <div class="card-foot">
        {card.others ? (
          <>
            <button type="button" class="card-button" onClick={events.onPrevious}>
              <Glyph name="back" size={12} />
              {actions.previous}
            </button>
            <button type="button" class="card-button" onClick={events.onNext}>
              {actions.next}
              <Glyph name="next" size={12} />
            </button>
          </>
        ) : null}
        <span class="card-gap" />
        <CopyLink key={card.clause} card={card} onCopyLink={events.onCopyLink} />
        {kind ? (
          <button
            type="button"
            class="card-button"
            onClick={() => events.onHideKind(kind)}
            aria-label={card.hideLabel}
            title={card.hideLabel}
          >
            <Glyph name="hide" size={14} />
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** The clause's other kinds, and the clause that seems to say the opposite. */
function Elsewhere({ card, events }: { card: ClauseCard; events: CardEvents }) {
  const { opposite, otherKinds } = card;
  if (!opposite && otherKinds.length === 0) return null;
  return (
    <div class="card-elsewhere">
      {otherKinds.length > 0 ? <span>{card.otherKindsLabel}</span> : null}
      {otherKinds.map(({ kind, label }) => (
        <button key={kind} type="button" class={`card-chip kind-${kind}`} onClick={() => events.onKind(kind)}>
          <KindIcon kind={kind} size={13} />
          <span class="kind-line">{label}</span>
        </button>
      ))}
      {opposite ? (
        <button type="button" class="card-chip" onClick={() => events.onShowClause(opposite.clause)}>
          {opposite.label}
          <Glyph name="next" size={12} />
        </button>
      ) : null}
    </div>
  );
}

/** Says for a moment that the link was copied. */
const CONFIRMED_MS = 2000;

function CopyLink({ card, onCopyLink }: { card: ClauseCard; onCopyLink(): Promise<void> }) {
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    await onCopyLink();
    setCopied(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(false), CONFIRMED_MS);
  };
  return (
    <button type="button" class="card-button" onClick={copy}>
      <Glyph name={copied ? 'check' : 'link'} size={14} />
      <span role="status">{copied ? card.actions.copied : card.actions.copyLink}</span>
    </button>
  );
}
