import type { Clause } from '../../policy/clause';
import type { DataType } from '../../policy/data-type';
import type { DataFact, RecipientFact } from '../../policy/facts';
import { basesOf, isSensitive } from '../../policy/sensitivity';
import type { Polarity } from '../../policy/sharing';
import type { ClauseSpan } from '../segment/clause-span';
import { type Wording, wordingOf } from './wording';

const NOT_TAKEN =
  /(?:不会|不|从不|绝不|从未|并未|未曾|不再|无需|无须)(?:主动|强制|直接|擅自|以任何方式|要求您?|向您)*(?:收集|获取|采集|读取|存储|保存|索取|记录|上传|访问|提供)|\b(?:do|does|did|will|would|shall) not (?:\w+ ){0,3}(?:collect|request|stor\w+|process|require|obtain|ask|receive|access|record|gather|keep|retain|need)\b|\b(?:don't|doesn't|won't|never|nor) (?:\w+ ){0,2}(?:collect|request|stor\w+|process|require|obtain|ask|receive|access|record|gather|keep|retain)\w*\b|\b(?:is|are) (?:not|never) (?:\w+ ){0,2}(?:collected|stored|processed|recorded|required|accessed|retained|kept)\b|\bwithout (?:collecting|storing|recording|accessing)\b/;
/** "We do not collect more than we need" says what is needed is taken. */
const NOT_MORE = /多余|无关|超出|仅(?:会)?(?:收集|获取)|\b(?:more than|beyond|only|additional|any other|unnecessary)\b/;
const UNLESS = /以外|之外|除非|除了|\b(?:unless|except|other than|until|without your)\b/;
const ON_CONDITION =
  /(?:经|经过|征得|获得|取得|得到|在)(?:您|你)(?:的)?[^。;,]{0,12}(?:同意|授权|许可|允许)|(?:您|你)[^。;,]{0,10}(?:授权|同意|许可|允许)(?:后|的情况下|的前提下|我们)|(?:开启|打开|开通|授予)[^。;,]{0,20}权限|(?:可以|可|自主|自行)选择[^。;]{0,12}(?:填写|提供|上传|授权|开启|是否)|选择性(?:填写|提供)|自愿|\b(?:with|upon|after|obtain(?:ed|ing)?|given?|subject to) (?:us )?(?:your|the user's|explicit|prior|express) (?:\w+ ){0,3}(?:consent|permission|authori[sz]ation|approval)\b|\bif you (?:consent|agree|allow|permit|choose|enable|grant|give us|opt|decide|authori[sz]e|elect)\b|\byou (?:may|can) (?:also )?(?:choose|optionally|decide|elect) to (?:provide|share|give|upload|add)\b|\bwhen you (?:enable|allow|grant|permit)\b|\b(?:optional(?:ly)?|voluntar(?:y|ily))\b|\bunless you (?:consent|allow|enable)\b/;

/** Whether the clause says that what it names is taken, is not taken, or is taken only if the reader agrees. */
export function takingOf(wording: Wording): Polarity {
  const { text, lead } = wording;
  const denial = [text, lead].find((words) => NOT_TAKEN.test(words) && !NOT_MORE.test(words));
  if (denial !== undefined) return UNLESS.test(denial) ? 'conditional' : 'denied';
  return ON_CONDITION.test(text) || ON_CONDITION.test(lead) ? 'conditional' : 'affirmed';
}

/** One word for what several clauses say: done if any does it, denied only if none does. */
export function combined(polarities: Iterable<Polarity>): Polarity {
  const said = new Set(polarities);
  return said.has('affirmed') ? 'affirmed' : said.has('conditional') ? 'conditional' : 'denied';
}

/** Clauses that rest the fact come first from those that bear out its polarity, so that the first one shown proves it. */
function evidence(said: { clause: number; polarity: Polarity }[], polarity: Polarity): number[] {
  const bearing = said.filter((one) => one.polarity === polarity);
  const others = said.filter((one) => one.polarity !== polarity);
  return [...new Set([...bearing, ...others].map((one) => one.clause))];
}

/** Groups what clauses say by a key, in the order of first appearance. */
class Sayings<Key> {
  private readonly said = new Map<string, { key: Key; sayings: { clause: number; polarity: Polarity }[] }>();

  add(name: string, key: Key, clause: number, polarity: Polarity): void {
    const known = this.said.get(name) ?? { key, sayings: [] };
    known.sayings.push({ clause, polarity });
    this.said.set(name, known);
  }

  facts(): (Key & { polarity: Polarity; clauses: number[] })[] {
    return [...this.said.values()].map(({ key, sayings }) => {
      const polarity = combined(sayings.map((one) => one.polarity));
      return { ...key, polarity, clauses: evidence(sayings, polarity) };
    });
  }
}

/**
 * The kinds of data that the policy speaks of, each once, with whether they are taken.
 * A clause that only denies giving a kind away says nothing of its being taken.
 */
export function dataFacts(spans: ClauseSpan[], clauses: Clause[]): DataFact[] {
  const sayings = new Sayings<{ type: DataType; sensitive: boolean; basis: string[] }>();
  clauses.forEach((clause, i) => {
    const wording = wordingOf(spans[i]!);
    if (clause.data.length === 0 || clause.sharing?.polarity === 'denied' || wording.title) return;
    const polarity = takingOf(wording);
    for (const type of new Set(clause.data.map((mention) => mention.type))) {
      sayings.add(type, { type, sensitive: isSensitive(type), basis: [...basesOf(type)] }, clause.id, polarity);
    }
  });
  return sayings.facts();
}

/** Who gets data and in which manner, each pair once, with whether it is done. */
export function recipientFacts(clauses: Clause[]): RecipientFact[] {
  const sayings = new Sayings<Pick<RecipientFact, 'recipient' | 'manner'>>();
  for (const { id, sharing } of clauses) {
    if (!sharing) continue;
    const { manner, polarity } = sharing;
    for (const recipient of sharing.recipients) {
      sayings.add(`${recipient} ${manner}`, { recipient, manner }, id, polarity);
    }
  }
  return sayings.facts();
}
