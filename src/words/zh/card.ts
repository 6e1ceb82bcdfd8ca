import type { Translation } from '../catalogue';
import type * as en from '../en/card';

export const card: Translation<typeof en.card> = {
  label: '关于此条款：{{kind}}',
  plain: '条款',
  position: '第 {{index}} 条，共 {{of}} 条',
  why: '标出原因',
  condition: '条件',
  data: '信息',
  recipients: '对象',
  words: '原文',
  conditional: '在特定条件下，见原文',
  previous: '上一条',
  next: '下一条',
  copyLink: '复制链接',
  hide: '隐藏此类',
  hideOf: '隐藏此类全部标记：{{kind}}',
  also: '同时：',
  opposite: '另有一条似乎说法相反',
};
