import type { Translation } from '../catalogue';
import type * as en from '../en/panel';

export const panel: Translation<typeof en.panel> = {
  searchHint: '搜索条款，中英文皆可',
  list: '条款。上下键移动，回车键在页面中查看。',
  clear: '清除搜索',
  filters: '显示的类别',
  all: '全部',
  only: '重新显示全部条款',
  more: '更多类别',
  fewer: '收起类别',
  shown_other: '显示 {{count}} 条',
  copy: '复制这些条款',
  none: '没有符合的条款。',
  noneNext: '显示全部条款',
  elsewhere_other: '未显示的条款中还找到 {{count}} 条',
  tabs: { clauses: '条款', answers: '答案' },
  here: '您在这里',
};
