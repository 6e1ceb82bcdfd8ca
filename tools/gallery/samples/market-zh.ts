import type { PolicyAnalysis } from '../../../src/policy/policy-analysis';
import { assessmentFrom, clausesFrom } from './draft';

const COLLECT = '一、我们如何收集和使用您的个人信息';
const SHARE = '三、我们如何共享、转让、公开披露您的个人信息';
const SDK = '3.4 第三方 SDK 目录';
const STORE = '四、信息的存储';
const RIGHTS = '五、您的权利';
const OTHER = '八、其他';

/** A made-up marketplace, as its Chinese policy might read. */
export const marketZh: PolicyAnalysis = {
  schema: 1,
  language: 'zh',
  title: '云屿集市隐私政策',
  url: 'https://www.yunyu.example/about/privacy',
  dates: { updated: '2025-03-25', effective: '2025-04-01' },
  extraction: { characters: 18_240, blocks: 214, coverage: 0.99 },
  clauses: clausesFrom([
    {
      text: '在您申请开通分期服务时，为核验您的身份，我们会收集您的面部图像以及身份证正反面照片，如您不同意，则可能无法继续申请该服务。',
      section: [COLLECT, '1.6 实名核验'],
      topics: ['collection'],
      risk: 'refusal-costs',
      marks: ['sensitive', 'risk'],
      data: [
        { type: 'biometric', words: '面部图像', sensitive: true },
        { type: 'government-id', words: '身份证正反面照片', sensitive: true },
      ],
    },
    {
      text: '您在下单支付时，我们会收集您的银行卡号、支付账户以及订单信息。',
      section: [COLLECT, '1.4 下单与支付'],
      topics: ['collection'],
      marks: ['sensitive'],
      data: [
        { type: 'financial-account', words: '银行卡号', sensitive: true },
        { type: 'payment', words: '支付账户', sensitive: true },
        { type: 'transaction', words: '订单信息' },
      ],
    },
    {
      text: '经您授权开启定位权限后，我们会获取您的精确位置，用于展示附近的商家。',
      section: [COLLECT, '1.2 展示附近商家'],
      topics: ['collection', 'permissions'],
      marks: ['sensitive'],
      data: [{ type: 'precise-location', words: '精确位置', sensitive: true }],
    },
    {
      text: '我们不会读取您的通讯录。',
      section: [COLLECT, '1.8 设备权限'],
      topics: ['permissions'],
      marks: ['sensitive'],
      data: [{ type: 'address-book', words: '通讯录', sensitive: true }],
    },
    {
      text: '为保障账号安全，我们会收集您的设备标识符、IP 地址、设备型号以及已安装应用列表。',
      section: [COLLECT, '1.9 安全保障'],
      topics: ['collection', 'security'],
      data: [
        { type: 'device-id', words: '设备标识符' },
        { type: 'ip-address', words: 'IP 地址' },
        { type: 'device-info', words: '设备型号' },
        { type: 'installed-apps', words: '已安装应用列表' },
      ],
    },
    {
      text: '我们可能会与关联公司、合作伙伴共享您的部分个人信息，以便向您提供更好的服务。',
      section: [SHARE, '3.1 共享'],
      topics: ['sharing'],
      risk: 'broad-discretion',
      marks: ['sharing', 'risk'],
      sharing: { recipients: ['affiliates', 'partners'], manner: 'share', polarity: 'affirmed' },
    },
    {
      text: '我们只会向广告合作方提供去标识化的统计信息，不会提供能够识别您身份的信息。',
      section: [SHARE, '3.1 共享'],
      topics: ['sharing'],
      marks: ['sharing'],
      sharing: { recipients: ['advertisers'], manner: 'share', polarity: 'conditional' },
    },
    {
      text: '晨汐推送 SDK | 杭州晨汐科技有限公司 | 消息推送 | 设备标识符、网络状态 | https://chenxi.example/privacy',
      section: [SHARE, SDK],
      topics: ['sharing'],
      marks: ['sharing'],
      data: [
        { type: 'device-id', words: '设备标识符' },
        { type: 'network-info', words: '网络状态' },
      ],
      sharing: { recipients: ['sdks'], manner: 'share', polarity: 'affirmed' },
    },
    {
      text: '远山地图 SDK | 北京远山位置服务有限公司 | 地图与导航 | 精确位置、设备标识符 | —',
      section: [SHARE, SDK],
      topics: ['sharing'],
      marks: ['sensitive', 'sharing'],
      data: [
        { type: 'precise-location', words: '精确位置', sensitive: true },
        { type: 'device-id', words: '设备标识符' },
      ],
      sharing: { recipients: ['sdks'], manner: 'share', polarity: 'affirmed' },
    },
    {
      text: '我们会将您的收货地址提供给为您配送的物流公司。',
      section: [SHARE, '3.2 委托处理'],
      topics: ['sharing'],
      marks: ['sharing'],
      data: [{ type: 'postal-address', words: '收货地址' }],
      sharing: { recipients: ['logistics'], manner: 'entrust', polarity: 'affirmed' },
    },
    {
      text: '在涉及合并、收购或破产清算时，我们会要求新的持有方继续受本政策约束，否则将重新征求您的同意。',
      section: [SHARE, '3.3 转让'],
      topics: ['sharing'],
      marks: ['sharing'],
      sharing: { recipients: ['successor'], manner: 'transfer', polarity: 'conditional' },
    },
    {
      text: '您的个人信息存储于中华人民共和国境内；如需出境，我们会另行征得您的单独同意。',
      section: [STORE],
      topics: ['retention'],
    },
    {
      text: '交易记录自交易完成之日起保存不少于三年，法律另有规定的除外。',
      section: [STORE],
      topics: ['retention'],
      data: [{ type: 'transaction', words: '交易记录' }],
    },
    {
      text: '我们仅在为您提供服务所必需的期间内保留您的个人信息。',
      section: [STORE],
      topics: ['retention'],
    },
    {
      text: '您可以在“我的—设置—账号与安全—注销账号”中自行注销账号。',
      section: [RIGHTS, '5.5 注销账号'],
      topics: ['control'],
    },
    {
      text: '您可以在“我的—设置—个人资料”中查看和更正您的个人信息。',
      section: [RIGHTS, '5.1 查看与更正'],
      topics: ['control'],
    },
    {
      text: '您可以通过 privacy@yunyu.example 或 010-0000-0000 联系我们，我们将在 15 个工作日内答复。',
      section: [RIGHTS, '5.9 联系我们'],
      topics: ['contact', 'control'],
    },
    {
      text: '互联网并非绝对安全的环境，我们会尽力但无法保证您的信息百分之百安全。',
      section: [OTHER],
      topics: ['security'],
      risk: 'no-guarantee',
      marks: ['risk'],
    },
    {
      text: '本政策变更后，未经您明确同意，我们不会削减您按照本政策所享有的权利。',
      section: [OTHER],
      topics: ['changes'],
    },
    {
      text: '若您是未满 14 周岁的未成年人，请在监护人同意后使用我们的服务。',
      section: [OTHER],
      topics: ['audiences'],
      marks: ['sensitive'],
      data: [{ type: 'minor', words: '未满 14 周岁的未成年人', sensitive: true }],
    },
  ]),
  facts: {
    data: [
      { type: 'biometric', sensitive: true, basis: ['PIPL-28', 'GDPR-9'], polarity: 'affirmed', clauses: [0] },
      { type: 'government-id', sensitive: true, basis: ['CPRA'], polarity: 'affirmed', clauses: [0] },
      { type: 'financial-account', sensitive: true, basis: ['PIPL-28', 'CPRA'], polarity: 'affirmed', clauses: [1] },
      { type: 'payment', sensitive: true, basis: ['PIPL-28'], polarity: 'affirmed', clauses: [1] },
      {
        type: 'precise-location',
        sensitive: true,
        basis: ['PIPL-28', 'CPRA'],
        polarity: 'conditional',
        clauses: [2, 8],
      },
      { type: 'minor', sensitive: true, basis: ['PIPL-28'], polarity: 'conditional', clauses: [19] },
      { type: 'address-book', sensitive: true, basis: ['PIPL-28'], polarity: 'denied', clauses: [3] },
      { type: 'transaction', sensitive: false, basis: [], polarity: 'affirmed', clauses: [1, 12] },
      { type: 'device-id', sensitive: false, basis: [], polarity: 'affirmed', clauses: [4, 7, 8] },
      { type: 'ip-address', sensitive: false, basis: [], polarity: 'affirmed', clauses: [4] },
      { type: 'device-info', sensitive: false, basis: [], polarity: 'affirmed', clauses: [4] },
      { type: 'installed-apps', sensitive: false, basis: [], polarity: 'affirmed', clauses: [4] },
      { type: 'postal-address', sensitive: false, basis: [], polarity: 'affirmed', clauses: [9] },
      { type: 'network-info', sensitive: false, basis: [], polarity: 'affirmed', clauses: [7] },
    ],
    recipients: [
      { recipient: 'affiliates', manner: 'share', polarity: 'affirmed', clauses: [5] },
      { recipient: 'partners', manner: 'share', polarity: 'affirmed', clauses: [5] },
      { recipient: 'advertisers', manner: 'share', polarity: 'conditional', clauses: [6] },
      { recipient: 'sdks', manner: 'share', polarity: 'affirmed', clauses: [7, 8] },
      { recipient: 'logistics', manner: 'entrust', polarity: 'affirmed', clauses: [9] },
      { recipient: 'successor', manner: 'transfer', polarity: 'conditional', clauses: [10] },
    ],
    thirdParties: [
      {
        name: '晨汐推送 SDK',
        company: '杭州晨汐科技有限公司',
        purpose: '消息推送',
        data: '设备标识符、网络状态',
        url: 'https://chenxi.example/privacy',
        clauses: [7],
      },
      {
        name: '远山地图 SDK',
        company: '北京远山位置服务有限公司',
        purpose: '地图与导航',
        data: '精确位置、设备标识符',
        clauses: [8],
      },
    ],
    retention: [
      { period: 'P3Y', basis: 'fixed', subject: '交易记录', clauses: [12] },
      { basis: 'necessary', clauses: [13] },
    ],
    storage: { countries: ['CN'], crossBorder: 'conditional', clauses: [11] },
    rights: [
      { right: 'close-account', how: 'self-service', path: '我的—设置—账号与安全—注销账号', clauses: [14] },
      { right: 'access', how: 'self-service', path: '我的—设置—个人资料', clauses: [15] },
      { right: 'correct', how: 'self-service', path: '我的—设置—个人资料', clauses: [15] },
      { right: 'complain', how: 'on-request', days: 15, clauses: [16] },
    ],
    children: { minimumAge: 14, clauses: [19] },
    contacts: {
      emails: ['privacy@yunyu.example'],
      phones: ['010-0000-0000'],
      urls: [],
      addresses: [],
      clauses: [16],
    },
  },
  assessment: assessmentFrom({
    advertising: { answer: 'anonymised', evidence: [6] },
    'named-recipients': { answer: 'named', evidence: [7, 8] },
    sensitive: { answer: 'collected', evidence: [0, 1, 2] },
    retention: { answer: 'fixed', evidence: [12, 13] },
    'cross-border': { answer: 'consent', evidence: [11] },
    deletion: { answer: 'self-service', evidence: [14] },
    access: { answer: 'self-service', evidence: [15] },
    changes: { answer: 'consent-required', evidence: [18] },
    children: { answer: 'parental-consent', evidence: [19] },
    merger: { answer: 'consent', evidence: [10] },
    contact: { answer: 'privacy-contact', evidence: [16] },
  }),
  contradictions: [],
  grade: { letter: 'A', score: 72 },
};
