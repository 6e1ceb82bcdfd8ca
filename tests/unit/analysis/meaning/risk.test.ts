import { describe, expect, it } from 'vitest';
import { riskIn } from '../../../../src/analysis/meaning/risk/risk';
import type { Language } from '../../../../src/policy/language';
import { RISK_KINDS, type RiskKind } from '../../../../src/policy/risk';
import { spanOf } from './span';

type Expected = RiskKind | 'none';
const risk = (text: string, language: Language, more = {}): Expected => riskIn(spanOf(text, more), language) ?? 'none';

const ENGLISH: [Expected, string][] = [
  ['continued-use', 'By using our website you consent to this policy.'],
  ['continued-use', 'Your continued use of the app constitutes acceptance of the changes.'],
  ['continued-use', 'If you continue to use the service, you are deemed to agree.'],
  ['none', 'We will ask for your consent before you use the camera.'],
  ['none', 'By using encryption we keep your messages private.'],
  ['no-guarantee', 'We cannot guarantee the security of your data.'],
  ['no-guarantee', 'No method of transmission over the internet is 100% secure.'],
  ['no-guarantee', 'You transmit information at your own risk.'],
  ['none', 'We guarantee that your data is encrypted.'],
  ['change-without-notice', 'We may change this policy at any time without notice.'],
  ['change-without-notice', 'We reserve the right to modify this statement without prior notice.'],
  ['none', 'Please check this page periodically for changes.'],
  ['change-without-notice', 'We reserve the right to modify these terms.'],
  ['none', 'We may update this policy from time to time and will notify you by e-mail of any change.'],
  ['none', 'If we change this policy, we will ask for your consent.'],
  ['none', 'You may update your account information at any time.'],
  ['refusal-costs', 'If you do not provide this information, you will not be able to use our service.'],
  ['refusal-costs', 'If you disable cookies, some parts of the site may not function properly.'],
  ['none', 'If you withdraw your consent, this will not affect the lawfulness of earlier processing.'],
  ['none', 'If you do not wish to receive our newsletter, please unsubscribe.'],
  ['broad-discretion', 'We may use your information for any purpose.'],
  ['broad-discretion', 'We may share your data in our sole discretion.'],
  ['none', 'We will not use your data for any other purpose.'],
  ['none', 'We process your data for the purposes listed here.'],
  ['indefinite-retention', 'We keep your data indefinitely.'],
  ['indefinite-retention', 'Archived posts are stored permanently, and we retain them in perpetuity.'],
  ['none', 'We do not retain your data for longer than necessary.'],
  ['none', 'We keep your data for two years and then delete it.'],
  ['liability-shift', 'We are not responsible for the privacy practices of other websites.'],
  ['liability-shift', 'You are solely responsible for keeping your account safe.'],
  ['none', 'We are responsible for protecting your data.'],
  ['consent-exception', 'We may disclose your information without your consent.'],
  ['consent-exception', 'In an emergency we share your location without your knowledge or permission.'],
  ['none', 'We will not share your data without your consent.'],
  ['none', 'We never disclose photos without your permission.'],
  ['hard-to-delete', 'Residual copies may remain in our backup systems.'],
  ['hard-to-delete', 'We may retain certain information after you delete your account.'],
  ['hard-to-delete', 'We may refuse requests that are unreasonable.'],
  ['none', 'We delete your data when you close your account.'],
  ['data-combining', 'We combine this information with data from third parties.'],
  ['none', 'We do not combine this information with data from third parties.'],
  ['unprotected-transfer', 'Your data may be transferred to countries whose laws are less protective.'],
  ['none', 'Transfers to other countries are covered by standard contractual clauses and adequate safeguards.'],
  ['fee-or-identity-hurdle', 'We may charge a reasonable fee for access to your data.'],
  ['fee-or-identity-hurdle', 'Before answering we need to verify your identity.'],
  ['none', 'Access is free of charge.'],
  ['public-exposure', 'Any information you post in our forums becomes public.'],
  ['public-exposure', 'Your comments may be read and collected by others.'],
  ['none', 'Your private notes are never made public.'],
  ['ads-profiling', 'We use your browsing history to show you targeted advertising.'],
  ['ads-profiling', 'Our partners track you over time and across different websites.'],
  ['none', 'You can opt out of personalized advertising in your settings.'],
  ['none', 'We do not use your data for targeted ads.'],
  ['none', 'We collect your name and e-mail address.'],
];

const CHINESE: [Expected, string][] = [
  ['continued-use', '您继续使用我们的服务，即表示您同意更新后的政策。'],
  ['continued-use', '一旦您开始使用本产品，即视为您已接受本政策。'],
  ['none', '我们会在您使用相机前征求您的同意。'],
  ['no-guarantee', '互联网并非绝对安全的环境。'],
  ['no-guarantee', '我们无法保证信息百分之百的安全。'],
  ['none', '我们会采取措施保证您的信息安全。'],
  ['change-without-notice', '我们可能随时修改本政策，恕不另行通知。'],
  ['change-without-notice', '请您定期查看本政策的更新。'],
  ['none', '本政策更新后，我们会通过弹窗通知您并征得您的同意。'],
  ['none', '您可以随时修改您的个人资料。'],
  ['refusal-costs', '如您拒绝提供上述信息，您将无法使用我们的服务。'],
  ['refusal-costs', '若您不同意本政策，将导致我们无法为您提供产品和服务。'],
  ['none', '如您拒绝提供位置权限，仅无法使用该功能，但不影响您使用其他服务。'],
  ['none', '关闭个性化推荐不影响您使用我们的服务。'],
  ['broad-discretion', '我们可能将您的信息用于其他合法用途。'],
  ['broad-discretion', '我们可对数据进行商业化利用。'],
  ['none', '如将信息用于其他目的，我们会再次征得您的同意。'],
  ['none', '我们在所有权结构方面发生变化时会告知您。'],
  ['indefinite-retention', '我们会永久保存您的交易日志。'],
  ['indefinite-retention', '除非您要求删除，否则我们将一直保留这些信息。'],
  ['none', '我们不会永久保存您的个人信息。'],
  ['none', '我们会保存您的信息三年，期满后删除。'],
  ['liability-shift', '由此造成的信息泄露，我们不承担责任。'],
  ['liability-shift', '因此产生的损失由您自行承担。'],
  ['none', '如信息泄露，我们将依法承担相应的法律责任。'],
  ['consent-exception', '在以下情形中，我们收集、使用您的个人信息无需征得您的同意：'],
  ['consent-exception', '我们可能在未经您同意的情况下使用您的信息。'],
  ['none', '未经您同意，我们不会共享您的个人信息。'],
  ['none', '我们采取措施防止未经授权的访问和使用。'],
  ['hard-to-delete', '我们可能不会立即从备份系统中删除相应的信息。'],
  ['hard-to-delete', '您注销账号后，我们仍会保留部分日志。'],
  ['none', '您注销账号后，我们会删除您的全部信息。'],
  ['data-combining', '我们会将上述信息与来自第三方的数据相结合。'],
  ['data-combining', '我们可能使用或整合您的账号信息以及合作伙伴依法共享的信息。'],
  ['none', '我们可能会收集、使用或整合您的账号信息、交易信息。'],
  ['none', '为满足企业数据打通的需求，您需要完成应用的配置。'],
  ['none', '与个人信息结合使用的记录，我们视为个人信息。'],
  ['consent-exception', '用于其他目的时，我们会事先征得您的同意，但以下情形除外：'],
  ['none', '我们不会因您同意本政策而一揽子收集个人信息。'],
  ['continued-use', '您主动提供上述信息，即表示您同意我们按本政策处理。'],
  ['no-guarantee', '即使采取了上述措施，仍然存在信息泄露的风险。'],
  ['no-guarantee', '通讯网络有可能因我们可控范围外的情况发生问题。'],
  ['refusal-costs', '您也可以这样做，但如果您这样做，可能会影响您使用我们的产品。'],
  ['none', '若您拒绝，则无法使用第三方账号的方式登录。'],
  ['hard-to-delete', '在下列情况下，我们可能不会响应您关于查阅、更正、删除的请求：'],
  ['hard-to-delete', '您公开分享后，这些内容仍可能由其他用户保存。'],
  ['none', '申请借款时，我们会通过人脸验证您的身份，并向您提供服务。'],
  ['unprotected-transfer', '这些国家可能没有设立相关的数据保护法律。'],
  ['ads-profiling', '我们可能将上述信息用于在其他服务中向您展示广告。'],
  ['none', '我们借此衡量广告的效果，了解用户的行为。'],
  ['none', '我们会与关联方共享您的信息。'],
  ['unprotected-transfer', '这些国家或地区属于境外，可能设有不同的数据保护法，甚至未设立相关法律。'],
  ['none', '我们不会将您的信息传输至境外。'],
  ['fee-or-identity-hurdle', '对多次重复的请求，我们将收取一定成本费用。'],
  ['fee-or-identity-hurdle', '我们可能会先验证您的身份，然后再处理您的请求。'],
  ['none', '我们处理您的请求不收取费用。'],
  ['public-exposure', '您发布的内容可能被其他用户浏览、转载或收集。'],
  ['public-exposure', '您公开发布的信息中可能会涉及您或他人的个人信息。'],
  ['none', '我们不会公开您的头像。'],
  ['ads-profiling', '我们会根据您的浏览记录向您推送个性化广告。'],
  ['ads-profiling', '我们会形成您的用户画像，用于广告投放。'],
  ['none', '您可以关闭个性化广告。'],
  ['none', '我们会收集您的姓名。'],
  ['liability-shift', '因您的過錯造成的損失，我們不承擔責任。'],
];

describe('risk', () => {
  it.each(ENGLISH)('%s: %s', (expected, text) => {
    expect(risk(text, 'en')).toBe(expected);
  });

  it.each(CHINESE)('%s: %s', (expected, text) => {
    expect(risk(text, 'zh')).toBe(expected);
  });

  it('is found in every named kind', () => {
    for (const cases of [ENGLISH, CHINESE]) {
      const kinds = new Set(cases.map(([expected]) => expected));
      expect(RISK_KINDS.filter((kind) => kind !== 'other' && !kinds.has(kind))).toEqual([]);
    }
  });

  it('passes from a leading line to its items where the line says that consent is not asked', () => {
    const leadIn = '在以下情形中，我们使用您的个人信息无需征得您的同意：';
    expect(risk('（1）与国家安全直接相关的；', 'zh', { kind: 'item', leadIn })).toBe('consent-exception');
    expect(risk('（1）与国家安全直接相关的；', 'zh', { kind: 'item', leadIn: '以下情形：' })).toBe('none');
  });

  it('is not in headings, which only announce', () => {
    expect(risk('We may change this policy at any time', 'en', { kind: 'heading' })).toBe('none');
  });

  it.each(['', '\ud800', 'without '.repeat(20_000), '如果您不'.repeat(20_000), 'not '.repeat(30_000)])(
    'survives hostile text',
    (text) => {
      expect(() => [risk(text, 'en'), risk(text, 'zh')]).not.toThrow();
    },
  );
});
