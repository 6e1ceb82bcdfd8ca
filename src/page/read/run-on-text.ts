import { width } from './characters';
import type { Draft } from './draft';
import { slice } from './mapped-text';

/** A paragraph wider than this, in columns, is several that lost the line breaks between them. */
const RUN_ON = 1200;
const VALUES = '一二三四五六七八九十';
/** The numbers of sections and entries wherever they stand; what comes before them is looked at one by one. */
const NUMBER =
  /(?<han>[一二三四五六七八九十]{1,3})、|[（(](?<hanBracket>[一二三四五六七八九十]{1,3})[）)]|[（(](?<bracket>\d{1,2})[）)]|(?<plain>\d{1,2})(?:[、．]|\. ?(?=[A-Z\u4e00-\u9fff]))/g;
/** The end of an address that a Chinese text goes on from without a space: the last cell of a row in a flattened table. */
const GLUED_ADDRESS = /https?:\/\/[!-~]{4,400}?(?:\.s?html?(?=[A-Z\u4e00-\u9fff])|(?=[\u4e00-\u9fff]))/g;
const TITLE =
  /^[^，。；：\s]{0,30}?(?:[隐隱]私|个人信息|個人資料)[^，。；：\s]{0,6}?(?:政策|[声聲]明|协议|協議|指引|条款|條款|[须須]知)/;

interface Found {
  at: number;
  style: string;
  value: number;
}

/** Splits a text that came without any line break where its own numbering, or the rows of a flattened table, begin anew. */
export function splitRunOn(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const { text } = draft.mapped;
    if (draft.kind !== 'paragraph' || text.length * 2 < RUN_ON || width(text) < RUN_ON) return [draft];
    const cuts = [...new Set([...titleCut(text), ...sequences(text), ...rowEnds(text)])].sort((a, b) => a - b);
    const pieces = [0, ...cuts].map((start, i) => slice(draft.mapped, start, cuts[i] ?? text.length));
    return pieces.filter((mapped) => mapped.text !== '').map((mapped) => ({ ...draft, mapped, plain: true as const }));
  });
}

function titleCut(text: string): number[] {
  const match = TITLE.exec(text.slice(0, 60));
  return match ? [match[0].length] : [];
}

/** Where numbers stand that follow one another, each list from 1 and at least to 2; lists may stand within lists. */
function sequences(text: string): number[] {
  const open: { style: string; value: number; members: number[] }[] = [];
  const cuts: number[] = [];
  const keep = (lists: readonly { members: number[] }[]) => {
    for (const { members } of lists) if (members.length > 1) cuts.push(...members);
  };
  for (const { at, style, value } of numbersIn(text)) {
    const depth = open.findLastIndex((list) => list.style === style);
    if (depth >= 0 && open[depth]!.value + 1 === value) {
      keep(open.splice(depth + 1));
      open[depth]!.value = value;
      open[depth]!.members.push(at);
    } else if (value === 1) {
      // A list that begins anew may stand in one that began after its forerunner.
      if (depth >= 0) keep(open.splice(depth, 1));
      open.push({ style, value, members: [at] });
    }
  }
  keep(open);
  return cuts;
}

function* numbersIn(text: string): Generator<Found> {
  for (const match of text.matchAll(NUMBER)) {
    const before = text[match.index - 1] ?? ' ';
    if (/[\d.第至到和及与條条见a-z]/i.test(before)) continue;
    if (match.groups!.han && !/[\s。；;：:!！?？)）>]/.test(before)) continue;
    const { han, hanBracket, bracket, plain } = match.groups!;
    const style = han ? 'han' : hanBracket ? 'hanBracket' : bracket ? 'bracket' : 'plain';
    const value = han || hanBracket ? numberOf((han ?? hanBracket)!) : Number(bracket ?? plain);
    yield { at: match.index, style, value };
  }
}

/** 一 to 九十九. */
function numberOf(han: string): number {
  const ten = han.indexOf('十');
  if (ten < 0) return VALUES.indexOf(han[0]!) + 1;
  const tens = ten === 0 ? 1 : VALUES.indexOf(han[0]!) + 1;
  const ones = ten === han.length - 1 ? 0 : VALUES.indexOf(han.at(-1)!) + 1;
  return tens * 10 + ones;
}

/** Both ends of the rows of a table that lost its cells, told by the addresses in its last column; at least three rows. */
function rowEnds(text: string): number[] {
  const ends = [...text.matchAll(GLUED_ADDRESS)].map((match) => match.index + match[0].length);
  if (ends.length < 3) return [];
  const first = text.lastIndexOf('https', ends[0]! - 1);
  const lead = Math.max(text.lastIndexOf('：', first), text.lastIndexOf('。', first));
  return lead >= 0 ? [lead + 1, ...ends] : ends;
}
