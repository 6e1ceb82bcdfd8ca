/** The traditional characters that the words of a policy need, and the simplified one of each. Detection needs no more. */
const TRADITIONAL = '個們隱權護聲協議條規則數據資訊戶獲處轉儲刪閱詢銷內設備兒務違約責閣會蒐間網';
const SIMPLIFIED = '个们隐权护声协议条规则数据资讯户获处转储删阅询销内设备儿务违约责阁会搜间网';

/** `text` with its traditional characters made simplified, one for one, as far as telling a policy needs it. */
export function simplified(text: string): string {
  if (!/[個們隱權資訊護協條]/.test(text)) return text;
  return text.replace(/[\u4e00-\u9fff]/g, (character) => SIMPLIFIED[TRADITIONAL.indexOf(character)] ?? character);
}
