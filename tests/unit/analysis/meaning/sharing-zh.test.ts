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
    ['affirmed', '您的昵称和认证信息将在账号中公开展示。'],
    ['affirmed', '我们公开披露您的个人信息，会采用与其敏感程度相称的保护措施。'],
    ['conditional', '对孩子的个人信息，我们只会在法律允许或家长同意时使用或公开披露此信息。'],
    ['conditional', '除本声明列明的情况外，我们不公布与读者身份有关的资料。'],
    ['none', '如您不提供该信息，我们将无法向承运的公司提交您的退货申请。'],
  ],
  'those who got it are bound, and ask leave for more': [
    ['conditional', '接收方变更原定的处理方式的，会重新取得您的同意。'],
    ['conditional', '继受方将继续按照本政策处理您的个人信息。'],
    ['conditional', '合作方使用信息的目的超出授权范围的，须另行取得您的同意。'],
    ['affirmed', '我们的合作方无权将该等信息另作他用。'],
    ['affirmed', '我们会与服务商签订数据保护协议，要求他们按照本声明处理个人信息。'],
    ['affirmed', '我们会督促相关合作方采取措施保护您的个人信息。'],
    ['affirmed', '我们对可能接触到您的个人信息的外包人员进行严格管理。'],
    ['affirmed', '我们会对合作方获取个人信息的接口进行安全检测。'],
    ['affirmed', '门店从本服务收集信息时是独立的个人信息处理者。'],
    ['conditional', '基于法律规定或您的同意，我们会告知您接收方的名称、联系方式。'],
    ['none', '如您未满十四周岁，我们要求您请您的父母或其他监护人阅读本政策后再提供信息。'],
    ['none', '我们会根据法律的要求以及与第三方的约定，收集您的个人信息。'],
    ['none', '间接获取信息时，我们会要求第三方保证其提供的信息的合法性。'],
    ['none', '对于我们要求但第三方无法提供的个人信息，您可以自己填写。'],
    ['none', '我们严格限制访问信息的人员范围，要求他们遵守保密义务。'],
  ],
  'it stays with others': [
    ['affirmed', '请注意，这些内容仍可能由其他用户独立地保存，包括其中的信息。'],
    ['affirmed', '您自愿分享的信息，可能会涉及您的家人的个人信息。'],
    ['affirmed', '论坛会让您向所有用户公开分享您的信息。'],
    ['affirmed', '其他用户也可能分享与您有关的信息。'],
    ['affirmed', '我们的服务器会把聊天信息分发给预期接收者。'],
    ['affirmed', '聊天时，您不可避免地要向其他玩家披露自己的头像和等级。'],
    ['none', '您可利用“转一转”键把喜欢的内容（例如书评、划线）连同备注信息一起分享到第三方。'],
    ['none', '账号公开信息'],
  ],
  'through whose hands it goes': [
    ['affirmed', '我们的应用会嵌入合作伙伴的SDK。'],
    ['affirmed', '开票时，我们通过云杉API收集您的邮箱、发票抬头。'],
    ['affirmed', '我们会将您的人像信息与公安数据平台进行比对。'],
    ['affirmed', '渠道方可能会收集您的账号信息。'],
    ['affirmed', '目前，我们委托的授权合作伙伴包括以下几类：'],
    ['conditional', '我们会保障境外接收方处理个人信息的活动符合法律规定的标准。'],
    ['conditional', '我们会按照法律的规定传输您的个人信息，并确保其得到与境内同等的保护。'],
    ['affirmed', '为使您免受不法侵害，我们和关联方可能会共享必要的日志信息。'],
    ['affirmed', '为保护您的账号免遭盗用，您的个人信息可能会与我们的关联公司共享。'],
    ['affirmed', '我们与服务商共享去标识化的设备信息或统计信息。'],
    ['none', '以上信息会进行不可逆加密传输。'],
    ['none', '渠道方会与我们共享您的账号信息。'],
    ['none', '我们会使用合作方在获得您授权后依法共享的信息。'],
    ['none', '您通过本服务向第三方提供的共享信息，以及您存储的信息。'],
    ['none', '商家和第三方配送公司为您完成订单的交付，请核对收件信息。'],
  ],
  'it says what a text is called or about': [
    ['none', '您可以查看个人信息收集规则，包括《云杉第三方信息共享清单》。'],
    ['none', '您可以查看目录，了解第三方SDK收集个人信息的类型。'],
    ['none', '本声明描述了我们收集、使用及披露个人资料的做法。'],
    ['none', '五、对外提供用户信息'],
    ['none', '3.3 复制、转移你的个人信息'],
    ['none', '2.4 管理向其他用户的信息展示'],
    ['none', '（四）共享、转让个人信息时事先征得授权同意的例外'],
    ['denied', '我们不会对外提供用户信息'],
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
