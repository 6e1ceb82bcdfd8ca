/** Each traditional character that the words of a policy need, before the simplified one. Detection needs no more. */
const PAIRS =
  '個个們们隱隐權权護护聲声協协議议條条規规則则數数據据資资訊讯戶户獲获處处轉转儲储刪删閱阅詢询銷销內内設设備备兒儿務务違违約约責责閣阁會会蒐搜間间網网';

let simplifiedOf: Map<string, string> | undefined;

/** `text` with its traditional characters made simplified, one for one, as far as telling a policy needs it. */
export function simplified(text: string): string {
  if (!/[個們隱權資訊護協條]/.test(text)) return text;
  simplifiedOf ??= new Map(PAIRS.match(/../g)!.map((pair) => [pair[0]!, pair[1]!]));
  const known = simplifiedOf;
  return text.replace(/[\u4e00-\u9fff]/g, (character) => known.get(character) ?? character);
}
