import { describe, expect, it } from 'vitest';
import { findMenuPath } from '../../../../src/analysis/facts/menu-path';
import type { RightFact } from '../../../../src/policy/facts';
import { factsOf } from './policy-of';

type Short = `${RightFact['right']} ${RightFact['how']}`;

function rightsOf(...lines: string[]): Short[] {
  return factsOf(...lines).rights.map(({ right, how }): Short => `${right} ${how}`);
}

describe('rights', () => {
  it.each([
    ['客服投诉处理', '我们收集日志信息，以便您使用游戏，同时用于客服投诉处理。'],
    ['被关闭的进程', '我们可能会授权第三方激活被关闭的推送进程，保障您可以及时收到消息。'],
    ['推荐的关系', '您可通过授权删除好友关系的相关信息。'],
    ['经常访问的地点', '您可以打开您的位置权限，获取经常访问地周边的信息。'],
    ['权限', '在您同意访问相机权限后，您能够查看比赛信息、编辑头像。'],
    ['申请的权限', '请您放心，我们申请访问的权限是必需的，您可以联系我们。'],
    ['附近的网点', '您可开启定位服务，提高查询附近网点的效率。'],
    ['可能的投诉', '我们会保存记录，以应对您可能的查询或投诉。'],
    ['browsers', 'You can delete similar data used by browser add-ons by changing the settings of the add-on.'],
    ['撤回的后果', '您撤回授权后，我们可能无法继续提供服务。'],
  ])('are none of the reader: %s', (_, line) => {
    const rights = factsOf('# 您的权利', line).rights.map(({ right }) => right);
    expect(rights.filter((right) => right !== 'withdraw' || line.includes('撤回授权后'))).toEqual([]);
  });

  it.each<[string, string | null]>([
    ['您可以通过我的-设置-隐私-开启或取消“个性化推荐”。', '我的-设置-隐私'],
    ['您可以进入“我的”→对个人资料进行访问。', null],
    ['您可以在本产品内的设置-隐私-个人信息界面查看。', '设置-隐私-个人信息'],
    ['您可以在设置-头像-账号管理处修改手机号。', '设置-头像-账号管理'],
    ['Go to Settings › My lamps in order to see your data.', 'Settings › My lamps'],
    ['Go to Settings > Privacy > "My lamps" to see your data.', 'Settings > Privacy > "My lamps"'],
    ['Go to Settings › My lamps and shades sorted by hall colour to see your data.', 'Settings › My lamps'],
    ['Go to Settings › My lamps sorted again every hall colour to see your data.', null],
  ])('are used at a place: %s', (line, path) => {
    expect(findMenuPath(line)).toBe(path);
  });

  it('that are only possible are asked for where the policy says to ask', () => {
    const lines = ['# 您的权利', '您可以访问、删除您的个人信息。', '您可联系客服办理删除您的个人信息。'];
    expect(rightsOf(...lines)).toEqual(['access self-service', 'delete on-request']);
  });

  it('have a path only where it leads to them', () => {
    const [close, withdraw] = ['close-account', 'withdraw'].map((right) =>
      factsOf('# 您的权利', '您可以通过注销账号的方式退出，也可以通过“我的-设置-授权管理”撤回授权。').rights.find(
        (fact) => fact.right === right,
      ),
    );
    expect([close?.path, withdraw?.path]).toEqual([undefined, '我的-设置-授权管理']);
  });

  it('lead by steps to one place, not by several ways to several', () => {
    const lines = ['# 访问您的信息', '1) 点击“我的”，点击“订单”；', '2) 点击“我的”，点击“好友”；'];
    expect(factsOf(...lines).rights.map(({ path }) => path)).toEqual(['我的 > 订单']);
  });

  it('lead by no steps where a step offers several places', () => {
    const lines = ['# 访问您的信息', '1) 在首页分别点击“单曲”、“唱片”查看；', '2) 点击“商店”进入，点击“订单”查看；'];
    expect(factsOf(...lines).rights.filter(({ path }) => path?.includes('单曲'))).toEqual([]);
  });

  it.each([
    ['somebody else', 'If a friend has filmed you, ask that person first: they hold the film and can delete it.'],
    ['nobody, in case', '如您要求我们删除您的认证信息，我们将无法继续为您提供服务。'],
  ])('are none where they are claimed from %s', (_, line) => {
    expect(factsOf('# 您的权利', line).rights).toEqual([]);
  });

  it.each([
    ['You can complain to the Office for Lamps and Data of your land.', 'authority'],
    ['You can complain to us at any time.', 'company'],
  ])('to complain are used before somebody: %s', (line, to) => {
    expect(factsOf('# Your rights', line).rights.map((fact) => fact.to)).toEqual([to]);
  });

  it('rest on the clauses that tell how to ask', () => {
    const facts = factsOf('# 您的权利', '您可行使您的更正权利。', '您可以联系客服更正您的个人信息。');
    expect(facts.rights).toEqual([{ right: 'correct', how: 'on-request', clauses: [2] }]);
  });

  it.each<[string, Short[]]>([
    ['您可以随时访问、修改您的个人信息。', ['access self-service', 'correct self-service']],
    ['您可以登录账户删除您的个人信息。', ['delete self-service']],
    ['您有权要求我们删除您的个人信息。', ['delete on-request']],
    ['您可以向我们提出更正个人信息的申请。', ['correct on-request']],
    ['您可以在设置中撤回您的授权同意。', ['withdraw self-service']],
    ['您有权撤回同意。', ['withdraw on-request']],
    ['您可以通过客户端自行注销账号。', ['close-account self-service']],
    ['您有权获取您的个人信息副本。', ['export on-request']],
    ['您可以在设置中关闭个性化推荐。', ['object self-service']],
    ['您可以向监管部门投诉。', ['complain on-request']],
    ['如果您不同意修改后的隐私政策，您有权停止使用我们的产品。', []],
    ['您有权复制您的个人信息。', ['export on-request']],
    ['您可以在【设置】中导出您的个人信息。', ['export self-service']],
    ['您可以回复短信退订营销信息。', ['object self-service']],
    ['您可随时在页面上关闭短信推送。', ['object self-service']],
    ['您有权向人民法院提起诉讼。', []],
    ['我们接受您与个人信息保护有关的投诉。', ['complain on-request']],
    ['您可以联系客服更正您的个人信息。', ['correct on-request']],
    ['您可以点击页面上的按钮注销账号。', ['close-account self-service']],
    ['您可以拨打客服电话申请注销您的账户。', ['close-account on-request']],
    ['您可以通过“我的订单”查看您的订单信息。', ['access self-service']],
    ['您可以随时在设置中取消“个性化推荐”。', ['object self-service']],
    ['您可以随时收回您给予的授权。', ['withdraw on-request']],
    ['您可以取消授权，路径为设置页面。', ['withdraw self-service']],
    ['您可在个人主页查看、补充您的资料信息。', ['access self-service', 'correct self-service']],
    ['难以直接在客户端删除的个人信息，您可以联系我们删除。', ['delete on-request']],
    ['You can delete your account in your account settings.', ['delete self-service', 'close-account self-service']],
    ['You have the right to access your personal data.', ['access on-request']],
    ['You can withdraw your consent in the cookie management banner.', ['withdraw self-service']],
    ['You may opt out of these notices by visiting this page.', ['object self-service']],
    ['您可以随时撤回系统权限的授权。', ['withdraw self-service']],
    ['You may request that we correct your information.', ['correct on-request']],
    ['You can withdraw your consent at any time by emailing us.', ['withdraw on-request']],
    ['You have the right to data portability.', ['export on-request']],
    ['You have the right to object to processing for direct marketing.', ['object on-request']],
    ['You have the right to lodge a complaint with a supervisory authority.', ['complain on-request']],
    ['You can update your profile information by logging in to your account.', ['correct self-service']],
    ['You can ask us for a copy of your personal data.', ['access on-request']],
    ['You may ask us to erase your personal data.', ['delete on-request']],
    ['You can download a copy of your data in your account settings.', ['access self-service', 'export self-service']],
    ['You can opt out of marketing in your account settings.', ['object self-service']],
    ['You have the right to restrict our processing of your data.', ['object on-request']],
    ['You can close your account by writing to us.', ['close-account on-request']],
    ['You may cancel your membership account in the app by tapping Leave.', ['close-account self-service']],
    ['You have the right to have inaccurate data rectified.', ['correct on-request']],
    ['You may file a complaint with the data protection authority.', ['complain on-request']],
    ['You can revoke your permission in the settings of the app.', ['withdraw self-service']],
    ['Your consent may be withdrawn at any time; you can do so by writing to us.', ['withdraw on-request']],
  ])('%s', (line, rights) => {
    expect(rightsOf('# 您的权利 Your rights', line)).toEqual(rights);
  });

  it.each([
    ['copies are left', 'Backup copies may remain after you delete your account.'],
    ['the company deletes', '如您注销账户，我们将删除您的个人信息。'],
    ['the company may change', 'We may delete or modify content at any time.'],
    ['it is denied', '法律另有规定的，您无法删除上述信息。'],
    ['access is use of the service', 'When you access our website, we collect your address.'],
    ['access is an attack', '我们采取措施防止您的信息遭到未经授权的访问。'],
    ['unauthorised access in English', 'We protect your data against unauthorized access.'],
    ['cookies are deleted', '您可根据自己的偏好管理或删除Cookie。'],
    ['cookies are deleted in English', 'You can delete cookies in your browser.'],
    ['heirs are spoken of', '用户去世后，其近亲属可以对相关个人信息行使查阅、删除的权利。'],
    ['requests may go unanswered', '在以下情况下，我们可能不会响应您提出的更正、删除、撤回同意的请求：'],
    ['a crime is prosecuted', '您的信息与犯罪侦查、起诉、审判有关的；'],
    ['a permission is opened', '您理解，部分服务可能需要您开启特定的访问权限。'],
    ['staff look something up', '经您授权，客服人员可以查询您的订单。'],
    ['complaints are dealt with', '我们收集日志，以便您查询进度和处理您的投诉。'],
    ['an app reaches the microphone', '您授权同意后，应用可以访问您的麦克风。'],
    ['permissions are managed', '您可以在系统中管理、修改或删除相关权限。'],
    ['settings are left alone', '更新版本时，我们不会针对您的设置修改权限或认证场景。'],
    ['a copy of an ID is sent', 'You may provide us with a copy of your government-issued ID.'],
    ['settings are changed', 'You can update your permissions in the settings of your device.'],
    ['preferences are changed', 'You may change your location preferences at any time.'],
    ['there is no way out', 'You may not opt out of receiving these service messages.'],
    ['another right is bounded', '- You withdraw consent and there is no other legal basis;'],
    ['an objection is a case', '- You object to the processing and there are no overriding grounds;'],
    ['the reader has died', 'You can set directives on the deletion of data after your death.'],
    ['the policy is to be looked at', '变更后的政策您可以随时在官网查看。'],
  ])('are not stated where %s', (_, line) => {
    expect(rightsOf('# 您的权利 Your rights', line)).toEqual([]);
  });

  it('that are only named say nothing of the way, where another clause tells it', () => {
    expect(rightsOf('# 您的权利', '我们尽力保障您撤回同意的权利。', '您可以在设置中撤回您的授权同意。')).toEqual([
      'withdraw self-service',
    ]);
    expect(rightsOf('# 您的权利', '您有权要求撤回同意。', '您可以在设置中撤回您的授权同意。')).toEqual([
      'withdraw on-request',
      'withdraw self-service',
    ]);
  });

  it('have the menu path of their clause', () => {
    const [right] = factsOf('# 您的权利', '您可以通过【我的】-【设置】-【注销账号】注销您的账号。').rights;
    expect(right).toMatchObject({ right: 'close-account', path: '【我的】-【设置】-【注销账号】' });
  });

  it('have each its own path, where a sentence gives several', () => {
    const { rights } = factsOf('# 您的权利', '您可以在“我的—设置—资料”中查询信息，在“我的—设置—安全”中注销账号。');
    expect(rights.map(({ right, path }) => [right, path])).toEqual([
      ['access', '我的—设置—资料'],
      ['close-account', '我的—设置—安全'],
    ]);
  });

  it('rest first on the clause that leads there', () => {
    const { rights } = factsOf(
      '# Your rights',
      'You can delete your notes in your account settings.',
      'To delete your notes, open Settings > Notes > Delete.',
    );
    expect(rights).toMatchObject([{ right: 'delete', path: 'Settings > Notes > Delete', clauses: [2, 1] }]);
  });

  it('have the path of the steps below their name', () => {
    const { rights } = factsOf('# 6.5 注销帐号', '1) 进入应用后，点击“我”；', '2) 点击“设置”；', '3) 点击“注销帐号”。');
    expect(rights).toEqual([
      { right: 'close-account', how: 'self-service', path: '我 > 设置 > 注销帐号', clauses: [0, 1, 2, 3] },
    ]);
  });

  it('have the days of the answer to requests, but not of one to complaints', () => {
    const { rights } = factsOf(
      '# 您的权利',
      '您有权要求我们删除您的个人信息。',
      '我们将在15天内回复您的请求。',
      '我们接受您的投诉，并在三十日内答复。',
      '您可以向监管部门投诉。',
    );
    expect(rights.map(({ right, days }) => [right, days])).toEqual([
      ['delete', 15],
      ['complain', 30],
    ]);
  });

  it('have the address of the form', () => {
    const { rights } = factsOf(
      '# Your rights',
      'You can request deletion of your data at https://lumen-tern.example/delete.',
    );
    expect(rights[0]).toMatchObject({ right: 'delete', url: 'https://lumen-tern.example/delete' });
  });
});

describe('findMenuPath', () => {
  it.each<[string, string | null]>([
    ['您可以在【我的】-【设置】-【隐私】中关闭', '【我的】-【设置】-【隐私】'],
    ['进入“我”→“设置”→“隐私”', '“我”→“设置”→“隐私”'],
    ['您可以在【设置-账号与隐私-账号注销】申请注销', '设置-账号与隐私-账号注销'],
    ['您可通过“我的-【设置】-【权限中心】”撤回', '我的-【设置】-【权限中心】'],
    ['详见“第3-5条”', null],
    ['您可通过App-设置-个人信息提交注销申请', 'App-设置-个人信息'],
    ['您可以通过我的-设置-账号与安全中修改密码', '我的-设置-账号与安全'],
    ['go to Settings > Privacy > Download Data and wait', 'Settings > Privacy > Download Data'],
    ['under Account > Privacy > Do not sell.', 'Account > Privacy > Do not sell'],
    ['open Account > Privacy to see more.', 'Account > Privacy'],
    ['open “Account” → “Security”', '“Account” → “Security”'],
    ['通过<我-主页>访问的账号', '我-主页'],
    ['操作路径<我-设置-账号注销>。', '我-设置-账号注销'],
    ['操作路径为我的-设置-账号注销。', '我的-设置-账号注销'],
    ['400-096-0960', null],
    ['2021-08-22', null],
    ['a state-of-the-art service', null],
    ['不超过3-5天', null],
  ])('%s', (text, path) => {
    expect(findMenuPath(text)).toBe(path);
  });
});
