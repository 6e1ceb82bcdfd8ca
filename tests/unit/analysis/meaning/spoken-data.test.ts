import { describe, expect, it } from 'vitest';
import { spokenData } from '../../../../src/analysis/meaning/spoken-data';
import type { DataType } from '../../../../src/policy/data-type';
import type { Language } from '../../../../src/policy/language';
import { spanOf } from './span';

/** The kinds of data that a clause speaks of, each once. */
function kinds(text: string, language: Language, more = {}): DataType[] {
  return [...new Set(spokenData(spanOf(text, more), language).map(({ type }) => type))];
}

const ENGLISH: [string, DataType[]][] = [
  ['To register we need your full name, e-mail address and date of birth.', ['name', 'email', 'birth-date']],
  [
    'We record your IP address, browser type and the pages you visit.',
    ['ip-address', 'device-info', 'browsing-history'],
  ],
  ['You may be asked to upload a copy of your passport or driver’s licence.', ['government-id']],
  ['The app stores your fingerprint to unlock the vault.', ['biometric']],
  ['With your consent we collect precise location while you ride.', ['precise-location']],
  ['We receive GPS coordinates from your watch.', ['precise-location']],
  ['We infer your approximate location from your IP address.', ['coarse-location', 'ip-address']],
  ['Our partner processes your credit card number and billing address.', ['financial-account', 'postal-address']],
  ['We keep a record of your payment history.', ['payment']],
  ['We collect your purchase history and search queries.', ['transaction', 'search-history']],
  ['The clinic shares your medical records and prescriptions with us.', ['health']],
  ['We do not collect information about your religious beliefs or sexual orientation.', ['religion', 'sexual-life']],
  ['We never ask for your race or ethnicity.', ['ethnicity']],
  ['Members can enter their political affiliation and trade union membership.', ['politics', 'union']],
  ['Drivers consent to a criminal background check.', ['criminal-record']],
  ['We upload your address book to find people you know.', ['address-book']],
  ['We store the content of your messages on our servers.', ['communications']],
  ['The dialler reads your call log.', ['call-log']],
  ['You provide a username and password when you sign up.', ['credentials']],
  ['Lenders obtain your credit report and credit score.', ['credit']],
  ['We ask for your annual income and tax identification number.', ['income-tax', 'government-id']],
  ['We collect your device identifier, advertising ID and MAC address.', ['device-id']],
  ['The keyboard reads your clipboard.', ['clipboard']],
  ['The launcher collects a list of installed apps.', ['installed-apps']],
  ['We use accelerometer data to count your laps.', ['sensors']],
  ['We process your genetic data only in our laboratory.', ['genetic']],
  ['We do not knowingly collect personal information from children under 13.', ['minor']],
  ['Candidates submit a résumé, job title and employment history.', ['employment']],
  ['The school sends us your academic record.', ['education']],
  ['We collect your marital status and the number of children.', ['family']],
  ['We receive your mobile carrier and Wi-Fi network name.', ['network-info']],
  ['We ask for access to your microphone and camera.', ['voice', 'camera']],
  ['Your calendar entries are read to suggest times.', ['calendar']],
  ['We log crash reports and the time of access.', ['usage-log']],
  ['We collect your interests, hobbies and demographic information.', ['profile']],
  ['We collect your profile picture.', ['portrait']],
  // Generic words name no kind.
  ['We collect personal information about you.', []],
  ['We may use your data for our purposes.', []],
  ['Personally identifiable information is kept safe.', []],
  // The words are used for something else.
  ['Our status page shows the health of the network.', []],
  ['If you have questions, contact us by e-mail or telephone.', []],
  ['We will notify you by e-mail of any change.', []],
  ['Send an e-mail to privacy@example.com or write to our postal address.', []],
  ['Please do not share your password with anyone.', []],
  ['You should keep your password secret.', []],
  ['You can reset your password at any time.', []],
  ['In good faith we may take steps to protect our rights.', []],
  ['You agree not to post content that is offensive on grounds of race or religion.', []],
  ['“Sensitive data” means health, religion and political opinion.', []],
  ['In the event of a sale of assets we will tell you.', []],
  ['You may unsubscribe from marketing e-mails and text messages.', []],
  ['You can update your name and phone number in your account.', []],
  ['The laws of your country may differ.', []],
  ['We have a legitimate interest in running the service.', []],
  ['Your account is password-protected.', []],
  ['When you use voice chat, we collect your nickname.', ['name']],
  ['We use your nickname to personalize your camera screen.', ['name']],
];

const CHINESE: [string, DataType[]][] = [
  ['我们会收集您的 IP 地址和 MAC 地址。', ['ip-address', 'device-id']],
  ['您可以填写个性签名，我们会收集该信息。', ['profile']],
  ['我们不会收集您的个人身份信息。', []],
  ['我们会说明如何使用信息。', []],
  ['我们如何存储信息，以及存储信息的地点。', []],
  ['按照其他国家、地区的做法，我们提供下列权利。', []],
  ['如需开展特殊行业经营，请提交许可证。', []],
  ['页面可能包含单像素图像，用于提供联合品牌服务。', []],
  ['我们收集用户群的受众特征信息。', []],
  ['邮编：100000', []],
  ['北风地图用于收集设备信息北风科技有限公司https://wind.example/privacy', ['device-info']],
  ['注册时，您需要提供姓名、手机号码和电子邮箱。', ['name', 'phone', 'email']],
  ['我们会收集您的身份证号码及证件照片。', ['government-id']],
  ['为完成实名认证，我们需要收集您的人脸图像。', ['biometric']],
  ['支付时我们会收集您的银行卡号、有效期及支付记录。', ['financial-account', 'payment']],
  ['我们收集您的精准定位信息和行踪轨迹。', ['precise-location']],
  ['经您授权，我们会获取您的地理位置信息。', ['location']],
  ['我们会根据您的IP地址判断大致位置。', ['ip-address', 'coarse-location']],
  ['我们会读取您的通讯录以匹配好友。', ['address-book']],
  ['为处理投诉，我们会保存您的通话录音和聊天记录。', ['communications']],
  ['拨号功能需要读取通话记录。', ['call-log']],
  ['我们会收集您的病历、处方和过敏史。', ['health']],
  ['我们不会收集您的宗教信仰、性取向等信息。', ['religion', 'sexual-life']],
  ['入职时需填写民族、政治面貌和学历。', ['ethnicity', 'politics', 'education']],
  ['我们收集设备型号、操作系统版本和屏幕分辨率。', ['device-info']],
  ['我们收集IMEI、MAC地址和广告标识符。', ['device-id']],
  ['我们会读取您的已安装应用列表。', ['installed-apps']],
  ['我们会读取剪贴板内容以识别口令。', ['clipboard']],
  ['我们会申请相机、麦克风和相册权限。', ['camera', 'voice', 'media']],
  ['我们会记录您的浏览记录和搜索关键词。', ['browsing-history', 'search-history']],
  ['我们会收集您的登录密码的加密值。', ['credentials']],
  ['贷款时我们会查询您的征信报告及收入证明。', ['credit', 'income-tax']],
  ['我们不会主动收集儿童个人信息。', ['minor']],
  ['我们收集收货地址及邮政编码。', ['postal-address']],
  ['我们会收集您的性别、生日和国籍。', ['gender', 'birth-date', 'nationality']],
  ['我们收集订单信息与发票抬头。', ['transaction']],
  ['我们会收集您的Wi-Fi信息、运营商和基站信息。', ['network-info']],
  ['我们会收集加速度传感器数据。', ['sensors']],
  ['我们会读取您的日历日程。', ['calendar']],
  ['我们使用Cookie识别您的浏览器。', ['cookies']],
  ['我们会收集崩溃日志与操作记录。', ['usage-log']],
  ['我们会收集您的职业、工作单位和婚姻状况。', ['employment', 'family']],
  ['我们会保存您发布的评论和弹幕。', ['user-content']],
  ['我们会根据您的偏好形成用户画像。', ['profile']],
  ['我們會蒐集您的身分證字號與指紋。', ['government-id', 'biometric']],
  ['我們會蒐集您的行動電話號碼及電子郵件地址。', ['phone', 'email']],
  // Generic words name no kind.
  ['我们会收集您的个人信息。', []],
  ['我们重视您的隐私和数据安全。', []],
  // The words are used for something else.
  ['我们致力于营造健康的上网环境。', []],
  ['系统会定期进行网络诊断。', []],
  ['与犯罪侦查、起诉、审判和判决执行等直接相关的；', []],
  ['为应对突发公共卫生事件，或者为保护自然人的生命健康所必需；', []],
  ['我们会以短信、电话或邮件的方式通知您。', []],
  ['如有疑问，请拨打客服电话或发送邮件至我们的邮箱。', []],
  ['请您妥善保管账号密码。', []],
  ['您可以在设置中修改昵称和头像。', []],
  ['您有权删除您的搜索记录。', []],
  ['不得发布歧视民族、宗教的内容。', []],
  ['敏感个人信息是指一旦泄露容易导致人格尊严受到侵害的信息，包括生物识别、宗教信仰。', []],
  ['我们将在显著位置公示本政策的变更。', []],
  ['点击“我的-设置-通讯录”进行管理。', []],
  ['请阅读《儿童个人信息保护规则》。', []],
  ['数据传输过程采用加密技术和https协议。', []],
  ['公司发生资产转让时，我们会告知您。', []],
  ['当您使用语音搜索功能时，我们会收集您的昵称。', ['name']],
  ['我们收集您的手机号码，用于开通视频通话。', ['phone']],
  ['基于地理位置的服务由您自行选择开启。', []],
  ['我们不会永久保留您与他人的聊天数据。', ['communications']],
  ['我们会保存您发送的上述信息内容，以过滤不当言论。', ['communications']],
  ['您与客服的对话可能会被录音。', ['communications']],
  ['开门时我们会比对您的脸部影像。', ['biometric']],
  ['云杉网盘可帮助您备份手机通讯录，以避免丢失。', ['address-book']],
  ['您授权我们使用您的身份信息进行实名认证。', ['government-id']],
  ['我们会根据您的身份信息向您推荐书目。', []],
  ['您可以通过账号中心修改资料，如头像、银行卡号。', ['portrait', 'financial-account']],
  ['您可以通过账号中心修改资料，如头像、昵称。', []],
  ['七、未成年人保护', ['minor']],
  ['未成年人保护是全社会的责任。', []],
  ['我们会读取您的好友列表和群组列表。', ['social-account']],
  ['本声明仅适用于专门面向14周岁以下儿童的、收集信息的产品。', []],
  ['我们会读取剪切板中的口令、分享码以打开书单。', ['clipboard']],
  ['（十）密码保护提示', []],
  ['水平仪用于收集倾斜数据，调整证件角度。', []],
  ['这些数据无法与您的真实身份相关联。', []],
  ['2.5 购买、使用虚拟财产', []],
];

describe('kinds of data that a clause speaks of', () => {
  it.each(ENGLISH)('%s', (text, expected) => {
    expect(kinds(text, 'en')).toEqual(expected);
  });

  it.each(CHINESE)('%s', (text, expected) => {
    expect(kinds(text, 'zh')).toEqual(expected);
  });

  it('gives offsets into the text, and the general word after a term with it', () => {
    const text = '我們會讀取您的頭像資料。';
    const [mention] = spokenData(spanOf(text), 'zh');
    expect(text.slice(mention!.start, mention!.end)).toBe('頭像資料');
  });

  it('reads likely words where the line above speaks of taking', () => {
    expect(kinds('Sex', 'en')).toEqual([]);
    expect(kinds('Sex', 'en', { kind: 'item', leadIn: 'We collect:' })).toEqual(['gender']);
  });

  it('says which kinds the law protects', () => {
    const found = spokenData(spanOf('We collect your fingerprint and your nickname.'), 'en');
    expect(found.map(({ type, sensitive }) => [type, sensitive])).toEqual([
      ['biometric', true],
      ['name', false],
    ]);
  });

  /** A row of a table with its headers. */
  const row = (headers: string[], texts: string[]) => {
    let start = 0;
    const cells = texts.map((text, at) => {
      const cell = { header: headers[at] === text ? '' : (headers[at] ?? ''), text, start };
      start += text.length + ' | '.length;
      return cell;
    });
    return spanOf(texts.join(' | '), { kind: 'row', cells });
  };
  const CHINESE_HEADERS = ['SDK名称', '使用目的', '收集的信息', '公司名称', '隐私政策链接'];
  const ENGLISH_HEADERS = ['Partner', 'Purpose', 'Data shared', 'Privacy policy'];

  it('takes what stands in a column of data, whatever else the row says', () => {
    const link = 'https://beacon.example/privacy';
    const chinese = row(CHINESE_HEADERS, ['灯塔认证', '实名认证', '人脸图像、身份证号码', '灯塔科技有限公司', link]);
    expect(spokenData(chinese, 'zh').map(({ type }) => type)).toEqual(['biometric', 'government-id']);
    const english = row(ENGLISH_HEADERS, ['Beacon Pay', 'Fingerprint login', 'card number, IP address', link]);
    expect(spokenData(english, 'en').map(({ type }) => type)).toEqual(['financial-account', 'ip-address']);
  });

  it('takes the elements of a kind, which stand in a column of their own', () => {
    const headers = ['Type of information', 'Specific elements', 'Needed?'];
    const roster = row(headers, ['Roster', 'First name, e-mail address', 'Needed']);
    expect(spokenData(roster, 'en').map(({ type }) => type)).toEqual(['name', 'email']);
    const reasons = row(['Type of information', 'Purpose'], ['Roster', 'To check your e-mail address']);
    expect(spokenData(reasons, 'en')).toEqual([]);
  });

  it('takes nothing from the row of headers', () => {
    expect(spokenData(row(CHINESE_HEADERS, CHINESE_HEADERS), 'zh')).toEqual([]);
  });

  it.each(['', ' ', '\ud800', 'name'.repeat(20_000), '、'.repeat(50_000), '《'.repeat(50_000)])(
    'survives hostile text',
    (text) => {
      expect(() => [spokenData(spanOf(text), 'en'), spokenData(spanOf(text), 'zh')]).not.toThrow();
    },
  );
});
