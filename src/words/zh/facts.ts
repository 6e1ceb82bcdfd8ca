import type { Translation } from '../catalogue';
import type * as en from '../en/facts';

export const rights: Translation<typeof en.rights> = {
  access: '查看您的信息',
  correct: '更正您的信息',
  delete: '删除您的信息',
  export: '获取信息副本',
  withdraw: '撤回同意',
  object: '拒绝或退出',
  'close-account': '注销账户',
  complain: '投诉',
  how: {
    'self-service': '自行操作',
    'on-request': '向其提出',
    complain: '向其或主管部门提出',
    complainToCompany: '向其提出',
    complainToAuthority: '向主管部门提出',
  },
  conditional: '在特定条件下',
  days_other: '写明 {{count}} 天的答复期限',
  workingDays_other: '写明 {{count}} 个工作日的答复期限',
};
export const retention: Translation<typeof en.retention> = {
  fixed: '有固定期限',
  necessary: '必要的期间',
  'account-lifetime': '拥有账户期间',
  legal: '法律要求的期间',
  indefinite: '不设期限',
  period: '{{period}}',
  atMost: '最长{{period}}',
  legalPeriod: '至少{{period}}，或依法律要求',
};
export const storage: Translation<typeof en.storage> = {
  in: '提到信息保存或前往的地点：{{countries}}。',
  affirmed: '信息可能出境。',
  conditional: '在特定条件下信息可能出境。',
  denied: '称信息目前不出境。',
};
export const children: Translation<typeof en.children> = {
  age: '以 {{age}} 岁为年龄界线。',
  mentioned: '提到了未成年人。',
};
export const contradictions: Translation<typeof en.contradictions> = {
  sharing: '共享信息',
  sentence: '有一条似乎否认了另一条所说的内容。',
  of: '关于{{about}}：有一条似乎否认了另一条所说的内容。',
};
export const dates: Translation<typeof en.dates> = { updated: '{{date}}更新', effective: '{{date}}起生效' };
export const languages: Translation<typeof en.languages> = {
  same: '{{language}}',
  explained: '{{policy}}，用{{reader}}说明',
};
export const grade: Translation<typeof en.grade> = {
  label: '评级 {{letter}}，{{score}} 分（满分 100）',
  short: '{{score}}/100',
  restsOn_other: '依据 16 个问题中找到答案的 {{count}} 个。',
  none: '不评级：写明的内容太少。',
  labelOwn: '按您的权重评级 {{letter}}，{{score}} 分（满分 100）',
  noneOwn: '按您的权重不评级：您所看重的内容写明得太少。',
  own: '按您的权重评级',
};
export const count: Translation<typeof en.count> = {
  clauses_other: '{{count}} 条',
  kinds_other: '{{count}} 类',
  minutes_other: '约需 {{count}} 分钟读完',
  companies_other: '{{count}} 家具名公司',
};
