import type { Translation } from '../catalogue';
import type * as en from '../en/panel';

export const panel: Translation<typeof en.panel> = {
  title: '对照阅读',
  search: '搜索条款',
  searchHint: '搜索条款，中英文皆可',
  clear: '清除搜索',
  filters: '显示的类别',
  all: '全部',
  more: '更多类别',
  fewer: '收起类别',
  list: '条款',
  shown_other: '显示 {{count}} 条',
  none: '没有符合的条款。',
  noneNext: '显示全部条款',
  tabs: { clauses: '条款', answers: '答案' },
  beginning: '开头',
  here: '您在这里',
  nothing: '此标签页中没有打开的政策。',
  nothingNext: '打开一份隐私政策，其条款就会显示在这里。',
  marks: '页面中的标记',
};
