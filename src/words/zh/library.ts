import type { Translation } from '../catalogue';
import type * as en from '../en/library';

export const library: Translation<typeof en.library> = {
  title: '政策库',
  intro: '在此浏览器中读过的每份政策，只保存在这里。',
  search: '按网站或标题搜索',
  grade: '评级',
  noGrade: '未评级',
  readOn: '{{date}}读取',
  removeOf: '删除 {{title}}',
  removeAll: '全部删除…',
  removeAllAsk_other: '从此浏览器中删除全部 {{count}} 份政策？此操作无法撤销。',
  removeAllYes: '全部删除',
  export: '导出为 JSON',
  empty: '还没有读过任何政策。',
  failedNext: '其中的内容原样保留。关闭并重新打开浏览器，或许可以解决。',
  emptyNext: '打开任一网站的隐私政策，读完后就会显示在这里。',
  none: '没有符合“{{query}}”的政策。',
  showMore_other: '再显示 {{count}} 份',
  counts: '敏感 {{sensitive}} · 对外提供 {{sharing}} · 风险 {{risk}}',
};
export const settings: Translation<typeof en.settings> = {
  title: '设置',
  language: '说明所用的语言',
  languageHelp: '与政策所用的语言无关。',
  marks: '页面中的标记',
  marksHelp: '以线条区分：波浪线、实线、虚线。',
  marksOn: '显示标记',
  contradictions: '似乎与另一条款相矛盾的条款（双线）',
  topics: '另外标出的主题',
  topicsHelp: '关于这些主题的每一条款（点线）。',
  page: '在页面中',
  hover: '指针停留时显示条款卡片',
  hoverHelp: '点击或使用键盘始终可以打开。',
  rail: '在滚动条旁显示标记的位置',
};
