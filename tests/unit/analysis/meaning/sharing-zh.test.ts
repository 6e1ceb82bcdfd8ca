import { describe, expect, it } from 'vitest';
import { sharingOf } from '../../../../src/analysis/meaning/sharing/sharing';
import type { Recipient } from '../../../../src/policy/recipient';
import type { Polarity } from '../../../../src/policy/sharing';
import { spanOf } from './span';

type Expected = Polarity | 'none';
const polarity = (text: string): Expected => sharingOf(spanOf(text), 'zh')?.polarity ?? 'none';
const recipients = (text: string): Recipient[] => sharingOf(spanOf(text), 'zh')?.recipients ?? [];

/** What tells sharing apart from its near misses: each kind of sentence with a sentence that only looks like it. */
const PAIRS: Record<string, [Expected, string][]> = {
  'data comes in': [
    ['none', '您可选择授权灯塔读书读取并获得您在该第三方平台上登记、公布、记录的公开信息（昵称、头像）。'],
    ['none', '用微信登录时，您将授权我们获取您在第三方平台注册的公开信息（头像、昵称）。'],
    ['none', '您需要授权潮汐在符合法律的前提下读取并共享获得您在该第三方平台上公布的信息。'],
    ['none', '为提供售后服务，我们会通过您选择的交易对象、支付机构、物流公司等，收集与交易进度相关的您的订单信息。'],
    ['none', '您同意我们可自物流服务主体处收集与交付进度相关的信息。'],
    ['none', '我们会收集您与我们的关联方、合作伙伴之间互动时提供的相关信息。'],
    ['affirmed', '我们会通过支付机构收集您的支付信息，并将您的订单信息共享给上述物流公司。'],
    ['conditional', '您授权我们将您在活动中填写的信息提供给第三方平台。'],
  ],
  'a word is explained, or a law': [
    ['none', '一旦泄露、非法提供或滥用可能危害人身安全的信息为个人敏感信息，包括身份证件号码、征信信息。'],
    ['none', '学术研究机构基于公共利益开展统计或学术研究所必要，且对外提供研究结果时，对其中的个人信息去标识化的；'],
    ['none', '本次更新的内容主要包括：补充实名认证场景、优化共享、转让、公开披露的情形。'],
    ['none', '2. 我们共享、转让、或者公开披露个人信息的方式及原因'],
    ['affirmed', '4．我们向合作伙伴共享您的个人信息的情形逐项列举：'],
    ['none', '这些个人信息由您自愿向社会公众公开；'],
    ['affirmed', '我们会与科研院所共享个人信息。'],
  ],
  'it says whose rules or services these are': [
    [
      'none',
      '本《潮汐隐私政策》适用于潮汐直接运营或与第三方合作运营的全部客户端以及供第三方网站使用的软件开发工具包（SDK）。',
    ],
    ['none', '潮汐读书由上海灯塔网络科技有限公司及其关联公司提供产品运营和服务，我们重视您的信息。'],
    ['none', '我们的产品可能链接至第三方提供的信息或第三方服务(包括第三方应用、网站)。'],
    ['none', '第三方SDK可能因升级改变其个人信息处理规则，请以其公示的官方说明为准。'],
    ['none', '使用该等第三方的社交媒体服务（包括向该第三方提供的任何信息），须受第三方自己的服务条款约束。'],
    ['none', '为了给您和其他用户提供更高效的搜索服务，我们可以使用您的搜索关键词信息。'],
    ['none', '发表评论或与其他用户发送私信时，我们将收集您发布的信息。'],
    ['none', '我们的社区专为使您与世界各地的用户共享信息而设计。'],
    ['affirmed', '即使您删除共享信息，有关信息仍可能由其他用户缓存、复制或储存。'],
  ],
  'it would be done only in some case': [
    ['conditional', '我们不会公开披露您的个人信息，如确需披露，我们会告知您披露的目的和类型。'],
    ['conditional', '我们会在您对第三方的授权范围内向第三方共享您的信息。'],
    ['none', '我们公开披露您的个人信息会采用符合行业标准的安全保护措施。'],
    ['affirmed', '您的昵称和认证信息将在账号中公开展示。'],
  ],
};

describe.each(Object.entries(PAIRS))('sharing in Chinese: %s', (_, pairs) => {
  it.each(pairs)('%s: %s', (expected, text) => {
    expect(polarity(text)).toBe(expected);
  });
});

/** Who gets data, beside words that only look like them. */
const WHOM: [Recipient[], string][] = [
  [[], '第三方软件可能会收集您的设备信息（唯一设备标识符的软硬件特征信息）。'],
  [['credit-agencies'], '我们会向征信机构提供您的信息。'],
  [[], '如我们或我们的关联公司与第三方分享您的个人信息，我们将确保其遵守本政策。'],
  [['affiliates'], '您的个人信息会与我们的关联公司共享。'],
  [['sdks'], '我们接入了礁石推送SDK，该SDK由礁石终端有限公司及其关联公司开发，会收集您的设备信息。'],
  [['sdks', 'analytics'], '我们接入了礁石统计SDK收集您的设备信息。'],
  [['sdks'], '为保障数据分析的准确，我们会收集日志，并接入了礁石推送SDK。'],
  [['analytics'], '我们会把您的个人信息分享给第三方进行数据分析。'],
  [['analytics', 'partners'], '我们会向提供数据服务（包括页面统计、数据分析等）的合作伙伴共享您的信息。'],
  [['sdks'], '我们使用了浪花集团的SDK，该SDK会收集您的设备信息。'],
  [['affiliates'], '您的信息会在本集团内共享给各公司。'],
  [['service-providers'], '您可能无法在手机银行中使用服务商的服务，因为该服务商会收集您的银行卡号等信息。'],
  [['payment'], '我们会将您的订单信息提供给您选择的银行。'],
  [['government'], '您投诉他人或被他人投诉时，我们会将您的信息提供给监管机关。'],
  [['other-users'], '我们会向其它用户展示您的头像和昵称。'],
  [['other-users', 'public'], '您公开发布的信息中可能包含个人信息，该等信息可能会被他人收集。'],
  [['affiliates'], '某些功能和服务由第三方（包括我们的关联方）提供，我们可能会与相关第三方共享您的信息。'],
  [['partners'], '基于社会公众利益，我们会与合作伙伴共享您的信息。'],
];

describe('recipients in Chinese', () => {
  it.each(WHOM)('%j: %s', (expected, text) => {
    expect(recipients(text).toSorted()).toEqual(expected.toSorted());
  });
});
