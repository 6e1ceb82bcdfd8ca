import type { Clause } from '../policy/clause';
import type { DataType } from '../policy/data-type';
import type { Facts } from '../policy/facts';
import { MANNERS, mannerTo, POLARITIES, type Polarity, type Sharing } from '../policy/sharing';
import { isOnlySpokenOf, keepingSentence, sharingSentence, sharingTag, takingSentence } from './fact-sentences';
import type { Words } from './words';

/** The data types that a clause speaks of, each once, in the order of their first mention. */
export function typesOf(clause: Clause, sensitive?: boolean): DataType[] {
  const mentions = sensitive === undefined ? clause.data : clause.data.filter((each) => each.sensitive === sensitive);
  return [...new Set(mentions.map((mention) => mention.type))];
}

/** What a clause says, in a few short sentences of the reader's language. Empty where nothing was made out but its topic. */
export function clauseSays(words: Words, clause: Clause, facts: Pick<Facts, 'data'>): string[] {
  const says: string[] = [];
  if (clause.sharing) {
    says.push(...sharingSays(words, clause, clause.sharing));
  }
  const types = typesOf(clause);
  if (!clause.sharing && types.length > 0) {
    const told = (type: DataType) => {
      const polarity = polarityOf(type, clause.id, facts);
      return polarity && isOnlySpokenOf(type, polarity) ? null : polarity;
    };
    for (const polarity of [...POLARITIES, null]) {
      const own = types.filter((type) => told(type) === polarity);
      if (own.length > 0) says.push(takingSentence(words, own, polarity));
    }
  }
  if (clause.marks.includes('sensitive') && !clause.data.some(({ sensitive }) => sensitive)) {
    says.push(words.t('kinds.sensitive.spoken'));
  }
  if (clause.risk) says.push(words.t(`risks.${clause.risk}.reason`));
  return says;
}

/** One sentence for each manner; of a denial that names kinds of data, one for these alone. */
function sharingSays(words: Words, clause: Clause, { recipients, manner, polarity }: Sharing): string[] {
  const types = typesOf(clause);
  if (polarity === 'denied' && types.length > 0) return [keepingSentence(words, types, recipients)];
  return MANNERS.flatMap((own) => {
    const whom = recipients.filter((recipient) => mannerTo(recipient, manner) === own);
    const said = whom.length > 0 || (recipients.length === 0 && own === manner);
    return said ? [sharingSentence(words, whom, own, polarity)] : [];
  });
}

/** A line under a clause in a list: 'Health, Payment details · Advertisers · No end to keeping it'. */
export function clauseGloss(words: Words, clause: Clause): string {
  const types = typesOf(clause).map((type) => words.t(`data.${type}.label`));
  const parts = types.length > 0 ? [words.labels(types)] : [];
  if (clause.sharing) {
    const { recipients, manner, polarity } = clause.sharing;
    const tag = sharingTag(words, recipients, manner, polarity);
    const whom = words.labels(recipients.map((recipient) => words.t(`recipients.${recipient}.label`)));
    parts.push(
      whom === ''
        ? `${words.t('kinds.sharing.label')}${words.t('common.colon')}${tag}`
        : `${whom}${words.t('common.colon')}${tag}`,
    );
  }
  if (clause.risk) parts.push(words.t(`risks.${clause.risk}.label`));
  if (parts.length === 0) parts.push(...clause.topics.map((topic) => words.t(`topics.${topic}`)));
  return parts.join(' · ');
}

/** Whether a clause itself says that a type is taken, whatever others say of it; null where no fact rests on it. */
export function polarityOf(type: DataType, clause: number, facts: Pick<Facts, 'data'>): Polarity | null {
  const fact = facts.data.find((each) => each.type === type);
  const dissent = fact?.dissents?.find((each) => each.clause === clause);
  return dissent?.polarity ?? (fact?.clauses.includes(clause) ? fact.polarity : null);
}
