import { describe, expect, it } from 'vitest';
import { rights } from './told-rights';

describe('a right', () => {
  it.each<[string, string[], ...string[]]>([
    [
      'to ask us, within the limits of a law',
      ['delete on-request conditional'],
      'You may ask us to erase your data within the limits of Article 17.',
    ],
    [
      'subject to conditions',
      ['delete on-request conditional'],
      'Subject to conditions and exemptions, you may ask us to erase your data.',
    ],
    [
      'of which some requests may be refused',
      ['delete on-request conditional'],
      '# Your rights',
      'You may ask us to erase your data where there is no reason to keep it.',
      'We may not always be able to comply with your request of erasure.',
    ],
    [
      'before a time is over',
      ['delete on-request conditional'],
      'You may ask us to erase your data before the cooling-off period ends.',
    ],
    ['to a part', ['delete on-request conditional'], 'You may ask us to erase certain of your data.'],
    ['that nothing limits', ['delete on-request'], 'You may ask us to erase your data within the app or by post.'],
    [
      'to leave once conditions are met',
      ['close-account self-service conditional'],
      '您可以随时自行注销账号，但需满足本站的注销条件。',
    ],
    ['to leave whenever one likes', ['close-account self-service'], '您可以随时自行注销账号，无需说明理由。'],
    [
      'to consent that the service does not need',
      ['withdraw on-request conditional'],
      '如果该等授权并非使用本服务所必需，您可以联系我们撤回同意。',
    ],
    ['to consent of any kind', ['withdraw on-request'], '您可以联系我们撤回同意。'],
    [
      'that traders use elsewhere',
      ['correct self-service conditional'],
      '如果您是商家，您可以通过店铺管理-主体信息-更改资料修改您的个人信息。',
    ],
    [
      'that all use there',
      ['correct self-service 我的-设置-个人资料'],
      '您可以通过我的-设置-个人资料修改您的个人信息。',
    ],
    [
      'to complain at an address under .uk',
      ['complain on-request authority'],
      '# Your rights',
      "You are entitled at any stage to complain to the Data Commissioner's Office (dc.org.uk).",
    ],
    [
      'to complain in the UK',
      ['complain on-request conditional authority'],
      '# Your rights',
      "In the UK, you are entitled to complain to the Data Commissioner's Office.",
    ],
    [
      'that residents have and any individual too',
      ['delete on-request'],
      'Any individual who wishes to have their personal data deleted, regardless of their location, can request this by letter.',
      'Residents of Ontario may ask us to delete their data.',
    ],
    [
      'that users have by themselves or by asking, and residents too',
      ['delete on-request', 'delete self-service', 'close-account self-service'],
      'Residents of Ontario: you have the right to ask us to delete your data.',
      'Users may request deletion of their account in the account settings or by sending a request to our help desk.',
    ],
    [
      'that users have by themselves, and residents by asking',
      ['delete on-request conditional', 'delete self-service', 'close-account self-service'],
      'Residents of Ontario: you have the right to ask us to delete your data.',
      'Users may request deletion of their account in the account settings.',
    ],
    [
      'that some members have only by asking',
      ['delete self-service conditional', 'close-account self-service conditional'],
      'You can delete your profile with all data yourself in the settings.',
      'However, Gold Members can only delete data of their membership by contacting our desk.',
    ],
    [
      'that members are told to use on the side',
      ['delete self-service', 'close-account self-service'],
      'You can delete your profile with all data yourself in the settings.',
      'Gold Members can only see new stars after dusk.',
    ],
  ])('%s', (_, told, ...lines) => {
    expect(rights(...lines)).toEqual(told);
  });
});

describe('a condition', () => {
  it.each<[string, string[], ...string[]]>([
    [
      'of place',
      ['delete on-request conditional'],
      '# Your rights',
      'If you are a resident of California, you have the right to request deletion of your personal data.',
    ],
    [
      'of the heading',
      ['delete on-request conditional'],
      '# Swiss residents',
      'You have the right to request deletion of your personal data.',
    ],
    [
      'is lifted for all',
      ['delete on-request'],
      '# Swiss residents',
      'You have the right to request deletion of your personal data.',
      '# All',
      'You can ask us to delete your personal data.',
    ],
    [
      'none',
      ['delete on-request'],
      '# Your rights',
      'You can ask us to delete your data, regardless of whether you live in the EU.',
    ],
    [
      'of cases',
      ['delete on-request conditional'],
      '# 您的权利',
      '如您发现我们违反法律收集您的信息，您可以要求我们删除。',
    ],
    ['of cases', ['delete on-request conditional'], '# 您的权利', '在以下情形中，您可以向我们提出删除个人信息的请求：'],
    ['none', ['delete on-request'], '# 您的权利', '您可以向我们提出删除个人信息的请求。'],
    [
      'of events, where the list of them is lost',
      ['delete on-request conditional'],
      '# 您的权利',
      '发生以下情形，您可以向我们提出删除个人信息的请求：',
      '对难以直接删除的个人信息，您也可以联系我们提出删除申请。',
    ],
    [
      'of no way of one’s own',
      ['correct on-request conditional'],
      '# 您的权利',
      '如您无法登录，可致电客服更正您的信息。',
    ],
    [
      'of what is taken beyond the needful',
      ['withdraw on-request conditional'],
      '对于额外个人信息的收集，您可以申请撤回同意。',
    ],
    [
      'that opens the sentence',
      ['close-account self-service conditional'],
      '当您符合约定的注销条件时，您可以自行注销账号。',
    ],
    ['none for an opening without one', ['close-account self-service'], '当您不再需要本服务时，您可以自行注销账号。'],
    [
      'of countries that are not named',
      ['complain on-request conditional authority'],
      '# Your rights',
      'In certain countries, you have a right to lodge a complaint with the authority.',
      'The authority you can lodge a complaint with can be that of your home.',
    ],
    [
      'of the law of a place',
      ['withdraw on-request conditional'],
      'Under the law where you live you may have some or all of these rights: you can ask to take back your consent.',
    ],
    [
      'of laws in the line above',
      ['delete on-request conditional'],
      '# Your rights',
      'Subject to local law, you may be entitled to:',
      '- have your data erased.',
    ],
    [
      'of contracts',
      ['delete self-service conditional'],
      'If you have no running subscription, you can delete your data in your settings.',
    ],
    [
      'none of questions',
      ['delete self-service'],
      'If you have a question, you can also delete your data in your settings.',
    ],
    [
      'in the next sentence',
      ['export on-request conditional'],
      '# Your rights',
      'You have the right to portability of your data.',
      'This right only applies to what you typed in.',
    ],
    [
      'in the next sentence, of another right',
      ['delete on-request', 'export on-request conditional'],
      '# Your rights',
      'You have the right to ask us to delete your data.',
      'You have the right to portability of your data.',
      'This right only applies to what you typed in.',
    ],
    [
      'of requests, two sentences further',
      ['delete on-request conditional'],
      '# Your rights',
      'You have the right to ask us to delete your data.',
      'It costs nothing.',
      'We may not always be able to comply with your request.',
    ],
    [
      'that a trifle does not lift',
      ['delete self-service conditional'],
      '# Your rights',
      'Verses are shown to friends, but you may delete this information at any time in your settings.',
      'If you are a Basic member, you can delete your data yourself in your settings.',
    ],
  ])('%s: %s', (_, expected, ...lines) => {
    expect(rights(...lines)).toEqual(expected);
  });
});
