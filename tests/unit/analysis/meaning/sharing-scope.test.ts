import { describe, expect, it } from 'vitest';
import { sharingOf } from '../../../../src/analysis/meaning/sharing/sharing';
import type { Language } from '../../../../src/policy/language';
import type { Recipient } from '../../../../src/policy/recipient';
import type { Manner, Polarity } from '../../../../src/policy/sharing';
import { spanOf } from './span';

const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
const read = (text: string, more = {}) => sharingOf(spanOf(text, more), languageOf(text));

/** Of each kind of recipient, a sentence that only has its word and one that means it. */
const PAIRS: [kind: Recipient, other: string, meant: string][] = [
  [
    'affiliates',
    'We share your data with non-affiliated third parties.',
    'We share your data with affiliated companies.',
  ],
  [
    'affiliates',
    'We sell your data to companies that are not affiliated with us.',
    'We share data with our affiliates.',
  ],
  [
    'affiliates',
    'You consent to the transfer of your personal data to any country in which our affiliates maintain facilities.',
    'You consent to the transfer of your personal data to our affiliates in any country.',
  ],
  [
    'service-providers',
    'We may transfer your information to our partners in jurisdictions where our service providers have servers.',
    'We may transfer your information to our service providers in other jurisdictions.',
  ],
  [
    'sdks',
    'We allow third parties to place cookies, web beacons and pixels and collect your information.',
    'We allow third-party SDKs to collect your information.',
  ],
  [
    'sdks',
    'Advertisers may collect your information through plug-ins, widgets and APIs on our site.',
    'Advertisers may collect your information through SDKs in our app.',
  ],
  [
    'sdks',
    'Our fraud partner reads the identifier that SDK applications keep on your device and may share your data.',
    'We share your data with providers of SDKs.',
  ],
  [
    'public',
    'We share your public profile on the network with our partners.',
    'Your profile is public, and anyone may see the information in it.',
  ],
  [
    'public',
    'We publish ads of partners and share your data with these partners.',
    'We publish your name and share your data with partners.',
  ],
  [
    'public',
    'Advertisers may collect your information when you visit our public pages.',
    'Your information is displayed to the public on these pages.',
  ],
  [
    'public',
    'We share your data with public and private entities that run the ferries.',
    'Your data is public on our network.',
  ],
  ['public', 'In the Public Zone our partners may collect your information.', 'Your posts and data are public.'],
  [
    'analytics',
    'Partners may collect your data through cookies; our analytics tool is a self-hosted copy, and we share your data with them.',
    'Analytics providers that are self-financed may collect your data; we share your data with them.',
  ],
  [
    'payment',
    'Should we sell a branch or the Bank itself, your information will be among the assets transferred.',
    'Should we sell a branch, your information will be transferred to the bank that buys it.',
  ],
  [
    'other-users',
    'We share information about you and other visitors with advertisers.',
    'We share information about you with other visitors.',
  ],
  [
    'government',
    'We share your data with vendors where permitted by law.',
    'We share your data with others where required by law.',
  ],
  ['public', '未经您的许可，我们不会向微信公众号运营者提供您的信息。', '未经您的许可，我们不会向公众提供您的信息。'],
  ['researchers', '我们接入的SDK由灯塔市信息通信研究院实验室提供，会收集您的信息。', '我们会向研究机构提供您的信息。'],
  ['sdks', '合作伙伴通过API接口读取您的信息。', '合作伙伴通过SDK读取您的信息。'],
  [
    'service-providers',
    '我们会与委托我们进行推广的合作伙伴共享您的信息。',
    '我们会委托合作伙伴进行推广，并向其共享您的信息。',
  ],
  [
    'service-providers',
    '我们会向广告主或其委托的投放代理商提供您的设备信息。',
    '我们会向我们委托的投放代理商提供您的设备信息。',
  ],
  [
    'service-providers',
    '我们只会根据您的授权委托向监护人提供此信息。',
    '我们会委托第三方处理您的信息，并向其提供此信息。',
  ],
];

describe('recipients of sharing', () => {
  it.each(PAIRS)('are %s only where they are meant: %s', (kind, other, meant) => {
    expect(read(other)?.recipients ?? []).not.toContain(kind);
    expect(read(meant)?.recipients).toContain(kind);
  });
});

describe('data that comes in, advice and generalities', () => {
  it.each<[string, string]>([
    [
      'The information obtained by Lumen varies by social network and may be affected by the settings there.',
      'Your information may be collected by social networks through our pages.',
    ],
    [
      'We may receive some information about you that you permit the social network to share with third parties.',
      'We permit the social network to share your data with third parties.',
    ],
    [
      'Profiles include data that was provided at registration and provided through a social network and other information.',
      'We provide social networks with your information.',
    ],
    [
      'Dealers such as Lumen and Harbor tell us that a lamp has been sold, and its number.',
      'We tell dealers such as Lumen and Harbor your name, and share your data with them.',
    ],
    ['Our retailers report to us which data has been sold with a lamp.', 'Your data has been sold to resellers.'],
    [
      'You may get a list of all third parties and affiliates with whom your data has been shared.',
      'Below is a list of all third parties with whom we share your data.',
    ],
    [
      'You can have information about the entities with which data has been shared.',
      'We share information about you with these entities.',
    ],
    [
      'In general, if social media plug-ins are used, the providers of such plug-ins collect your data.',
      'Third-party providers of social media plug-ins may collect your information in our app.',
    ],
    [
      'This may be because the recipient is in a country whose laws protect personal data that is disclosed to companies.',
      'We disclose personal data to companies in other countries.',
    ],
    [
      '经过您的同意，我们将获取您在其他应用注册的公开信息，用于与账号绑定。',
      '经过您的同意，我们将公开您的信息，用于账号展示。',
    ],
    ['我们可能会与关联方共享产品使用情况（崩溃、闪退）的统计性数据。', '我们可能会与关联方共享产品使用情况的数据。'],
  ])('is no sharing: %s', (other, meant) => {
    expect(read(other)).toBeNull();
    expect(read(meant)).not.toBeNull();
  });
});

describe('conditions of sharing', () => {
  it.each<[Polarity, string]>([
    ['conditional', 'In these cases, we would share your information with our lawyers.'],
    ['affirmed', 'We share your information with our lawyers; these cases are rare.'],
    ['affirmed', 'We share your data with partners and, in some cases, for legal reasons.'],
    ['conditional', 'We share your data with partners in some cases.'],
    ['conditional', 'We share your data with advertisers if you accept their tags in the banner.'],
    ['affirmed', 'We share your data with advertisers; if we change that, we will say so.'],
  ])('%s: %s', (expected, text) => {
    expect(read(text)?.polarity).toBe(expected);
  });

  it.each<[Polarity, string, string]>([
    [
      'conditional',
      'In the following cases we may transfer your data to third parties:',
      'We share it with our auditors and give them your data.',
    ],
    [
      'affirmed',
      'We do not share your data with third parties, except in these cases:',
      'We share your data with our affiliates.',
    ],
    ['affirmed', 'We share your data as follows:', 'We share your data with our affiliates.'],
    ['conditional', '我们仅会在以下情况下公开披露您的个人信息：', '2、因处罚公告、公布中奖名单而公开展示您的信息；'],
    ['conditional', '以下情形中，我们会征得您的同意后共享个人信息：', '1、我们可能向合作伙伴提供您的信息；'],
    ['affirmed', '我们不会共享您的个人信息，但以下情况除外：', '1、您的个人信息会与我们的关联公司共享；'],
  ])('%s, by the line that leads it in: %s — %s', (expected, leadIn, text) => {
    expect(read(text, { leadIn, kind: 'item' })?.polarity).toBe(expected);
  });
});

describe('manner of sharing', () => {
  it.each<[Manner, string]>([
    ['share', '我们接入广告SDK，与其共享您的设备信息，用于广告展示业务。'],
    ['disclose', '我们会向所有用户展示您的昵称信息。'],
    ['share', '我们会与委托我们进行推广的合作伙伴共享您的信息。'],
    ['share', '我们会向广告主及/或其委托的投放代理商提供您的设备信息。'],
    ['entrust', '我们及其委托的服务商会处理您的信息，我们也会向服务商提供您的信息，并委托其处理。'],
    ['entrust', '我们仅会出于明确的目的委托其处理您的信息。'],
    ['share', '我们可能会与关联公司共享或委托其处理您的信息。'],
  ])('%s: %s', (manner, text) => {
    expect(read(text)?.manner).toBe(manner);
  });

  it('is that of the item, under a line on handing over', () => {
    const leadIn = '我们不会共享或转让您的个人信息，但以下情况除外：';
    expect(read('根据主管部门的要求，对外共享您的个人信息。', { leadIn, kind: 'item' })?.manner).toBe('share');
    expect(read('根据主管部门的要求，转让您的个人信息。', { leadIn, kind: 'item' })?.manner).toBe('transfer');
  });
});

describe('a row of a list of recipients', () => {
  const row = (whom: string, purpose: string) =>
    sharingOf(
      spanOf(`${whom} | ${purpose}`, {
        kind: 'row',
        section: ['How we share data'],
        cells: [
          { header: 'Third parties', text: whom, start: 0 },
          { header: 'Purpose', text: purpose, start: whom.length + 3 },
        ],
      }),
      'en',
    );

  it('is about those that its own cell names', () => {
    expect(row('Other members', 'They see your public profile and social media data.')?.recipients).toEqual([
      'other-users',
    ]);
    expect(row('Harborlight', 'Helps us to advertise, analytics')?.recipients).toContain('analytics');
  });

  it('depends on the law where it names authorities', () => {
    expect(row('Law enforcement', 'To comply with a legal process, such as a court order')?.polarity).toBe(
      'conditional',
    );
    expect(row('Vendors', 'To comply with a legal process, such as a court order')?.polarity).toBe('affirmed');
  });
});
