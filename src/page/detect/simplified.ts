/** The traditional characters that the words of a policy need, and the simplified one of each. Detection needs no more. */
const TRADITIONAL = '個們隱權護聲協議條規則資訊戶處轉儲刪說詢銷兒務責閣蒐網會';
const SIMPLIFIED = '个们隐权护声协议条规则资讯户处转储删说询销儿务责阁搜网会';

const TO_REPLACE = new RegExp(`[${TRADITIONAL}]`, 'g');

/** `text` with its traditional characters made simplified, one for one, as far as telling a policy needs it. */
export function simplified(text: string): string {
  return text.replace(TO_REPLACE, (character) => SIMPLIFIED[TRADITIONAL.indexOf(character)]!);
}
