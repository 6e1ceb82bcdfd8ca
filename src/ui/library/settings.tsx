import { useId } from 'preact/hooks';
import { MARK_KINDS } from '../../policy/clause';
import { LANGUAGES } from '../../policy/language';
import { TOPICS } from '../../policy/topic';
import { KindIcon } from '../icons';
import { OWN_NAMES } from '../own-names';
import { useWords } from '../words-context';
import { Check } from './check';
import type { Choices } from './library-state';
import { WeightsChoice } from './weights-choice';

/** What the reader can choose. Each choice counts at once. */
export function Settings({
  choices,
  onChoose,
  weigh,
}: {
  choices: Choices;
  onChoose(change: Partial<Choices>): void;
  /** Whether the reader came to weigh the questions. */
  weigh: boolean;
}) {
  const words = useWords();
  const id = useId();
  return (
    <section class="settings" aria-labelledby={id}>
      <h2 id={id}>{words.t('settings.title')}</h2>
      <LanguageChoice choices={choices} onChoose={onChoose} />
      <fieldset>
        <legend>{words.t('settings.marks')}</legend>
        <p>{words.t('settings.marksHelp')}</p>
        <Check checked={choices.marks} onCheck={(marks) => onChoose({ marks })}>
          {words.t('settings.marksOn')}
        </Check>
        {MARK_KINDS.map((kind) => (
          <Check
            key={kind}
            checked={choices.kinds.includes(kind)}
            disabled={!choices.marks}
            onCheck={(on) =>
              onChoose({ kinds: MARK_KINDS.filter((each) => (each === kind ? on : choices.kinds.includes(each))) })
            }
          >
            <span class={`settings-kind kind-${kind}`}>
              <KindIcon kind={kind} size={14} />
              <span class="kind-line">{words.t(`kinds.${kind}.label`)}</span>
            </span>
            <small>{words.t(`kinds.${kind}.about`)}</small>
          </Check>
        ))}
        <Check
          checked={choices.contradictions}
          disabled={!choices.marks}
          onCheck={(contradictions) => onChoose({ contradictions })}
        >
          {words.t('settings.contradictions')}
        </Check>
      </fieldset>
      <fieldset>
        <legend>{words.t('settings.topics')}</legend>
        <p>{words.t('settings.topicsHelp')}</p>
        {TOPICS.map((topic) => (
          <Check
            key={topic}
            checked={choices.topics.includes(topic)}
            disabled={!choices.marks}
            onCheck={(on) =>
              onChoose({ topics: TOPICS.filter((each) => (each === topic ? on : choices.topics.includes(each))) })
            }
          >
            {words.t(`topics.${topic}`)}
          </Check>
        ))}
      </fieldset>
      <WeightsChoice own={choices.weights} begin={weigh} onChoose={(weights) => onChoose({ weights })} />
      <fieldset>
        <legend>{words.t('settings.page')}</legend>
        <Check checked={choices.hover} onCheck={(hover) => onChoose({ hover })}>
          {words.t('settings.hover')}
          <small>{words.t('settings.hoverHelp')}</small>
        </Check>
        <Check checked={choices.rail} onCheck={(rail) => onChoose({ rail })}>
          {words.t('settings.rail')}
        </Check>
      </fieldset>
    </section>
  );
}

function LanguageChoice({ choices, onChoose }: { choices: Choices; onChoose(change: Partial<Choices>): void }) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset>
      <legend>{words.t('settings.language')}</legend>
      <p>{words.t('settings.languageHelp')}</p>
      {[null, ...LANGUAGES].map((language) => (
        <label key={language} class="check">
          <input
            type="radio"
            name={name}
            checked={choices.language === language}
            onChange={() => onChoose({ language })}
          />
          <span {...(language ? { lang: language } : {})}>
            {language ? OWN_NAMES[language] : words.t('common.auto')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
