import type { Translation } from '../catalogue';
import type * as en from '../en/sharing';

export const recipients: Translation<typeof en.recipients> = {
  advertisers: { label: '广告商', phrase: '广告商' },
  analytics: { label: '统计分析服务商', phrase: '统计分析服务商' },
  affiliates: { label: '关联公司', phrase: '关联公司' },
  'service-providers': { label: '服务提供商', phrase: '服务提供商' },
  payment: { label: '支付机构', phrase: '支付机构' },
  logistics: { label: '物流配送公司', phrase: '物流配送公司' },
  partners: { label: '合作伙伴', phrase: '合作伙伴' },
  'social-platforms': { label: '社交平台', phrase: '社交平台' },
  sdks: { label: '第三方 SDK', phrase: '第三方 SDK' },
  government: { label: '政府机关', phrase: '政府机关' },
  successor: { label: '公司的承接方', phrase: '公司的承接方' },
  public: { label: '公众', phrase: '公众' },
  'other-users': { label: '其他用户', phrase: '其他用户' },
  'data-brokers': { label: '数据经纪商', phrase: '数据经纪商' },
  researchers: { label: '研究机构', phrase: '研究机构' },
  'credit-agencies': { label: '征信机构', phrase: '征信机构' },
};
export const sharing: Translation<typeof en.sharing> = {
  others: '他人',
  keeps: '称不向{{whom}}提供{{list}}。',
  share: {
    affirmed: { sentence: '可能与{{whom}}共享信息。', tag: '可能共享' },
    conditional: { sentence: '在特定条件下可能与{{whom}}共享信息。', tag: '有条件' },
    denied: { sentence: '称不与{{whom}}共享信息。', tag: '称不会' },
  },
  entrust: {
    affirmed: { sentence: '可能委托{{whom}}代为处理信息。', tag: '委托处理' },
    conditional: { sentence: '在特定条件下可能委托{{whom}}代为处理信息。', tag: '有条件' },
    denied: { sentence: '称不委托{{whom}}处理信息。', tag: '称不会' },
  },
  transfer: {
    affirmed: { sentence: '可能将信息转移给{{whom}}。', tag: '可能转移' },
    conditional: { sentence: '在特定条件下可能将信息转移给{{whom}}。', tag: '有条件' },
    denied: { sentence: '称不将信息转移给{{whom}}。', tag: '称不会' },
  },
  disclose: {
    affirmed: { sentence: '可能向{{whom}}披露信息。', tag: '可能披露' },
    conditional: { sentence: '在特定条件下可能向{{whom}}披露信息。', tag: '有条件' },
    denied: { sentence: '称不向{{whom}}披露信息。', tag: '称不会' },
  },
  show: {
    affirmed: { sentence: '{{whom}}可能看到信息。', tag: '可能看到' },
    conditional: { sentence: '在特定条件下{{whom}}可能看到信息。', tag: '有条件' },
    denied: { sentence: '称不向{{whom}}展示信息。', tag: '称不会' },
  },
  sell: {
    affirmed: { sentence: '可能向{{whom}}出售信息。', tag: '可能出售' },
    conditional: { sentence: '在特定条件下可能向{{whom}}出售信息。', tag: '有条件' },
    denied: { sentence: '称不向{{whom}}出售信息。', tag: '称不会' },
  },
};
