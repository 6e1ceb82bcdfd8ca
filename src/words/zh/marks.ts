import type { Translation } from '../catalogue';
import type * as en from '../en/marks';

export const kinds: Translation<typeof en.kinds> = {
  sensitive: { label: '敏感信息', about: '法律给予特别保护的信息', spoken: '提到了敏感信息。' },
  sharing: { label: '对外提供', about: '信息是否会提供给他人' },
  risk: { label: '风险', about: '可能对您不利的表述' },
};
export const topics: Translation<typeof en.topics> = {
  collection: '收集什么',
  permissions: '系统权限',
  sharing: '提供给谁',
  use: '用来做什么',
  retention: '保存多久',
  security: '安全',
  audiences: '未成年人等群体',
  control: '您的权利',
  contact: '联系方式',
  changes: '政策变更',
  cessation: '停止运营时',
};
export const risks: Translation<typeof en.risks> = {
  'continued-use': { label: '继续使用视为同意', reason: '继续使用服务，可能就被视为您已同意。' },
  'no-guarantee': { label: '不保证安全', reason: '表示无法保证您的信息绝对安全。' },
  'change-without-notice': { label: '可能不通知就变更', reason: '条款可能变更而不另行通知您。' },
  'refusal-costs': { label: '拒绝可能影响使用', reason: '若您拒绝或撤回同意，可能无法使用服务或其中一部分。' },
  'broad-discretion': { label: '决定空间较大', reason: '表述较宽，可能有较多事项由公司自行决定。' },
  'indefinite-retention': { label: '保存期限没有尽头', reason: '信息可能被保存而没有写明期限。' },
  'liability-shift': { label: '责任可能由您承担', reason: '可能让您而不是公司承担责任或损失。' },
  'consent-exception': { label: '无需您同意的情形', reason: '列出了无需征得您同意即可使用或提供信息的情形。' },
  'hard-to-delete': { label: '删除有限制', reason: '您要求删除后，部分信息或副本可能仍会保留。' },
  'data-combining': { label: '可能合并信息', reason: '可能将不同来源的有关您的信息合并在一起。' },
  'unprotected-transfer': { label: '出境后保护可能较弱', reason: '信息可能被送往法律保护较弱的地方。' },
  'fee-or-identity-hurdle': { label: '需付费或验证身份', reason: '行使权利可能需要付费或证明身份。' },
  'public-exposure': { label: '可能被他人看到', reason: '您分享的内容可能被他人看到。' },
  'ads-profiling': { label: '基于信息的广告', reason: '可能用有关您的信息为您选择广告或内容。' },
  other: { label: '值得一读', reason: '可能对您不利，请看原文。' },
};
export const laws: Translation<typeof en.laws> = {
  PIPL: '中国《个人信息保护法》',
  GDPR: '欧盟《通用数据保护条例》（GDPR）',
  CPRA: '美国加州《隐私权法》（CPRA）',
  GBT: '国家标准 GB/T 35273 ',
  article: '{{law}}第 {{number}} 条',
  annex: '{{law}}附录 {{number}}',
};
