import type { Retention } from '../../policy/facts';
import type { ClauseSpan } from '../segment/clause-span';
import { findPeriods } from './period';
import { fold } from './wording';

/** Columns that say how long data is kept. The life of a cookie is no keeping of theirs. */
const HOW_LONG =
  /\bretention\b|\bhow long\b|\b(?:kept|retained|stored|held)(?: for| until)?$|\b(?:storage|keeping) (?:period|time|duration|limit)|\bkept for\b|(?:保存|保留|留存|存储|储存)(?:期限|时间|期间|时长|期)/;
/** Columns that say what is kept. */
const WHAT = /\b(?:data|information|records?|categor\w+|types?|what)\b|信息|数据|资料|类型|种类|内容/;
/** More words of a cell than this tell nobody what is kept; UTF-16 units. */
const LONGEST_NAME = 80;

/** What a row of a table says of how long one kind of data is kept, as it stands there. */
export interface KeptRow {
  what: string;
  howLong: string;
}

/** The row's cells on what is kept and how long; null where no column says how long. */
export function keptRow({ cells }: ClauseSpan): KeptRow | null {
  const howLong = cells?.find(({ header, text }) => text !== '' && HOW_LONG.test(fold(header)));
  if (!cells || !howLong) return null;
  const others = cells.filter((cell) => cell !== howLong && cell.text !== '');
  const what = others.find(({ header }) => WHAT.test(fold(header))) ?? others[0];
  return { what: what?.text ?? '', howLong: howLong.text };
}

/**
 * The times of keeping that such a row gives. What else its cell says, from when on or under which condition, stands in the subject.
 *
 * @param rule The rule that words without a number give, if any.
 */
export function retentionOfRow(
  { what, howLong }: KeptRow,
  rule: (howLong: string) => Retention['basis'] | null,
): Omit<Retention, 'clauses'>[] {
  const text = fold(howLong);
  const [period, another] = findPeriods(text);
  const basis = period ? (period.minimum ? 'legal' : 'fixed') : rule(text);
  if (!basis) return [];
  const alone = period && !another && period.end - period.start >= text.length - 1;
  const subject = [named(what), alone ? '' : named(howLong)].filter((part) => part !== '').join(' … ');
  return [
    {
      ...(period && { period: period.iso }),
      basis,
      ...(period?.maximum && { atMost: true as const }),
      ...(subject && { subject }),
    },
  ];
}

function named(words: string): string {
  return words.length <= LONGEST_NAME ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_NAME)).trimEnd()}…`;
}
