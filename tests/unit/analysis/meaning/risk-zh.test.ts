import { describe, expect, it } from 'vitest';
import { riskIn } from '../../../../src/analysis/meaning/risk/risk';
import type { RiskKind } from '../../../../src/policy/risk';
import { spanOf } from './span';

type Expected = RiskKind | 'none';
const risk = (text: string, more = {}): Expected => riskIn(spanOf(text, more), 'zh') ?? 'none';

/** Each kind of risk in more of the forms in which it is said, with sentences that only look like it. */
const CASES: Record<string, [Expected, string][]> = {
  'consent that is not asked, or taken for given': [
    ['consent-exception', '对去标识化的数据，其保存及处理无需另行向您通知并征得您的同意。'],
    ['none', '如您未满十四周岁而未经监护人的同意即使用本服务，请停止使用并联系我们。'],
    ['continued-use', '使用上述服务时，您同意由其直接收集您的信息。'],
    ['continued-use', '您同意我们可以按本声明所述的方式来处理您的敏感信息。'],
  ],
  'rules that change unseen': [
    ['change-without-notice', '建议你定期光顾本页，以了解政策的最新版本。'],
    ['change-without-notice', '我们会不时检查做法，有关的措施也会随之改变。'],
    ['none', '云杉的服务将不时更新，我们会适时修订本政策并征求您的意见。'],
  ],
  'nothing is guaranteed, and the reader answers': [
    ['no-guarantee', '网络上的传输从来不会绝对安全。'],
    ['liability-shift', '一旦您泄露了这些信息，您可能会蒙受损失。'],
    ['liability-shift', '对您向该网站提交的信息，我们没有能力和义务加以保护。'],
    ['liability-shift', '上传合影前，请您务必取得他人的授权。'],
    ['liability-shift', '替朋友寄书时，请填写其地址，并确保已取得该收件人的同意。'],
    ['none', '我们会确保已取得您的同意。'],
  ],
  'refusing costs the service, not one function': [
    ['refusal-costs', '如您拒绝提供，我们将无法提供本软件的核心功能。'],
    ['refusal-costs', '这是登录的必备信息，若您拒绝提供，我们无法为您提供借阅服务。'],
    ['refusal-costs', '禁用Cookie功能后，可能影响您访问我们的平台。'],
    ['refusal-costs', '若该账号未在云杉中心完成实名认证，则我们无法为您提供服务。'],
    ['refusal-costs', '若您要求我们删除这些信息，可能导致您无法继续使用我们的产品。'],
    ['refusal-costs', '您可能因为这些更改，无法使用依赖于Cookie的服务。'],
    ['refusal-costs', '若浏览器附加程序允许，您可以拒绝Cookie，但拒绝Cookie可能会影响您使用本站的服务。'],
    ['none', '您拒绝提供扩展信息，不会影响您使用基本功能，但我们将无法提供扩展业务功能。'],
    ['none', '拒绝授权后，手环功能无法使用。'],
    ['none', '如您拒绝，我们将无法为您提供该权限对应的功能。'],
    ['none', '关闭定位后，您可能无法使用我们基于地理位置提供的服务。'],
    ['none', '如您不同意，您可能无法购买增值服务。'],
    ['none', '如您不同意授权，则无法使用第三方平台的账号登录。'],
    ['none', '如家长不同意，请立即终止使用我们的服务。'],
    ['none', '消费记录为购买书币所必需，否则您将无法完成交易。'],
  ],
  'hard to delete': [
    ['hard-to-delete', '即使您删除了帖子，有关信息仍可能由其他用户缓存、复制。'],
    ['hard-to-delete', '部分设备信息我们无法为您提供在线查询和更正的服务。'],
    ['hard-to-delete', '注销后，我们会对信息进行删除，但以下情形除外：'],
    ['none', '注销后，我们会删除您的信息，但您另有要求的除外。'],
  ],
  'a hurdle before a right': [
    ['fee-or-identity-hurdle', '您申请注销账号时，我们将对您的身份、账号状态进行验证。'],
    ['fee-or-identity-hurdle', '近亲属行使此项权利时，须提交逝者的身份证明文件。'],
    ['none', '我们将在验证您的身份后15日内答复您的请求。'],
    ['fee-or-identity-hurdle', '我们可能需要您提供书面请求，并将在验证您的身份后15日内答复您的请求。'],
    ['none', '申请开通课堂时，我们会要求你提供身份证，用于建立师生关系。'],
    ['none', '按照监管要求，您注册时提供的身份证信息将用于实名认证。'],
  ],
  'data combined, kept, shown': [
    ['data-combining', '对于从您的多台设备收集的信息，我们可能会将它们进行关联。'],
    ['data-combining', '我们可能将通过某项服务所收集的信息用于我们的其他服务。'],
    ['data-combining', '我们可能使用或整合您的日志以及关联公司、合作伙伴依法共享的信息。'],
    ['none', '在您使用期间，我们需要持续为您保留手机号码。'],
    ['none', '我们不会在服务器上永久保留您的聊天。'],
    ['public-exposure', '对抄袭的处罚公告中，我们会披露相关账号的信息。'],
    ['public-exposure', '您自愿分享的信息，可能会涉及您或家人的信息。'],
    ['public-exposure', '书友圈可让您向所有读者公开分享您的读书记录。'],
    ['none', '如我们违反约定公开披露您的信息，您可以要求我们停止。'],
    ['none', '您可以通过书友圈与您的好友分享您的信息。'],
  ],
  'profiles and advertising': [
    ['ads-profiling', '为评估投放效果，我们需要向广告主共享您的部分信息。'],
    ['ads-profiling', '我们会使用您的浏览记录来实现自动化决策。'],
    ['ads-profiling', '我们会提取您的偏好特征，您也可以关闭个性化推荐。'],
    ['ads-profiling', '我们会依据您的借阅信息，推荐您可能感兴趣的书目。'],
    ['ads-profiling', '广告服务在启动时即会收集您的信息。'],
    ['none', '您可以查看广告服务商的名称及其收集的信息。'],
    ['none', '我们的邮件和广告可能会使用像素标签。'],
  ],
  'wide discretion': [
    ['broad-discretion', '我们可以对其加以其他目的使用。'],
    ['broad-discretion', '我们可能将您的反馈用于其他一些合理用途。'],
    ['broad-discretion', '云杉公司有权对匿名化处理后的数据库进行挖掘。'],
    ['broad-discretion', '基于合理商业习惯，我们必须共享您的信息。'],
    ['broad-discretion', '如果我们确定为保护经营，披露是合理必要的，我们会披露您的信息。'],
    ['none', '我们可以自行或委托第三方核验您的身份信息。'],
  ],
};

describe.each(Object.entries(CASES))('risk in Chinese: %s', (_, cases) => {
  it.each(cases)('%s: %s', (expected, text) => {
    expect(risk(text)).toBe(expected);
  });
});

describe('risk in Chinese lists', () => {
  const leadIn = '在下列情形中，我们可能不会响应您关于查阅、更正、删除的请求：';

  it('is what the leading line says of requests that are refused', () => {
    expect(risk('（2）涉及商业秘密的；', { kind: 'item', leadIn })).toBe('hard-to-delete');
    expect(risk('（2）涉及商业秘密的；', { kind: 'item', leadIn: '下列信息除外：' })).toBe('none');
  });
});
