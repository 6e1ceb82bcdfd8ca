import type { ClauseSpan } from '../segment/clause-span';

/** Characters; a column's name is short. */
const LONGEST_NAME = 30;
/** How the name of a column ends in Chinese: SDK名称, 使用目的, 共享的个人信息类型, 隐私政策链接. */
const HAN_NAME =
  /(?:名称|公司|主体|机构|第三方|合作方|接收方|提供方|开发者|目的|用途|场景|功能|作用|方式|类型|种类|范围|内容|字段|信息|资訊|資訊|资讯|数据|权限|期限|时间|频率|链接|網址|网址|官网|地址|政策|协议|条款|备注|说明|序号)(?:[(（][^)）]{0,12}[)）])?$|^sdk$/i;
/** Whole names of columns in English: Provider, Data collected, Purpose of processing, Privacy policy. */
const ENGLISH_NAME =
  /^(?:[\w'’/&-]+ ){0,4}(?:names?|compan(?:y|ies)|providers?|vendors?|partners?|recipients?|processors?|part(?:y|ies)|services?|tools?|sdks?|purposes?|reasons?|why|how|uses?|used|data|information|collected|shared|processed|processing|types?|categor(?:y|ies)|links?|polic(?:y|ies)|urls?|websites?|countr(?:y|ies)|locations?|retention|periods?|basis|source|description|more)$/i;

function namesColumn(words: string): boolean {
  const name = words.trim();
  return name.length <= LONGEST_NAME && (/\p{Script=Han}/u.test(name) ? HAN_NAME : ENGLISH_NAME).test(name);
}

/** Whether a row only says what stands in its columns: every cell names one, or says again what its header says. */
export function isHeaderRow({ cells = [] }: ClauseSpan): boolean {
  const told = cells.filter(({ text }) => text.trim() !== '');
  return (
    told.length > 1 &&
    told.every(({ header, text }) => (header === '' ? namesColumn(text) : header.trim() === text.trim()))
  );
}
