import { describe, expect, it } from 'vitest';
import { sharingOf } from '../../../../src/analysis/meaning/sharing/sharing';
import type { Recipient } from '../../../../src/policy/recipient';
import { spanOf } from './span';

const recipients = (text: string): Recipient[] => sharingOf(spanOf(text), 'zh')?.recipients ?? [];

/** Of each kind of recipient, a sentence that only has its word and one that means it. */
const PAIRS: [kind: Recipient, other: string, meant: string][] = [
  [
    'advertisers',
    '我们将信息发送给供应商，这些支持包括衡量广告和服务的有效性、提供客户服务。',
    '我们将信息发送给广告、分析服务类的合作伙伴。',
  ],
  ['advertisers', '推送SDK会收集您的安卓广告主标识符等设备信息。', '我们会向广告主提供您的设备信息。'],
  ['advertisers', '我们会向开展网络广告监测的合作伙伴提供您的信息。', '我们会向广告商提供您的信息。'],
  ['affiliates', '在潮汐及其关联公司发生重组时，我们将向受让方转让您的个人信息。', '我们会向关联公司提供您的信息。'],
  [
    'affiliates',
    '您通过我们关联公司提供的小程序与第三方服务商联系时，我们会向其提供您的号码。',
    '我们会向我们的关联公司共享您的号码。',
  ],
  [
    'social-platforms',
    '该功能不仅可扩宽您的社交网络，还可与所有用户公开分享您的相关信息。',
    '我们会将您的信息共享给社交网络平台。',
  ],
  ['sdks', '我方平台服务指以客户端（含APK、SDK方式）进行信息网络传播的服务。', '我们接入的SDK会处理您的设备信息。'],
  ['other-users', '您可以向您认识的人分享内容，我们会向服务商提供您的信息。', '我们会向其他用户展示您的昵称。'],
];

describe('recipients in Chinese', () => {
  it.each(PAIRS)('no %s: %s', (kind, other) => {
    expect(recipients(other)).not.toContain(kind);
  });

  it.each(PAIRS)('%s, not as in %s: %s', (kind, _, meant) => {
    expect(recipients(meant)).toContain(kind);
  });
});
