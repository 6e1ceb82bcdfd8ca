import { describe, expect, it } from 'vitest';
import { spokenData } from '../../../../src/analysis/meaning/spoken-data';
import type { DataType } from '../../../../src/policy/data-type';
import { spanOf } from './span';

const typesIn = (text: string, language: 'en' | 'zh') => spokenData(spanOf(text), language).map(({ type }) => type);

/** Sentences with a word for data that means something else, beside sentences where it means the data. */
const ENGLISH: [type: DataType, other: string, meant: string][] = [
  [
    'employment',
    'We use these terms, which are incorporated by reference.',
    'We collect the reference of your employer.',
  ],
  ['employment', 'We use a customer reference number to find your parcel.', 'We collect your job title.'],
  ['employment', 'Under the Business & Professions Code we receive signals.', 'We collect your profession.'],
  [
    'profile',
    'We process data unless it is outweighed by your rights and interests.',
    'We collect your hobbies and interests.',
  ],
  ['phone', 'You may allow us to access the photo album on your phone.', 'We collect your phone.'],
  ['phone', 'You should register your mobile number with the registry.', 'You give us your mobile number.'],
  ['search-history', 'We use this to provide you with better search results.', 'We log the searches you make.'],
  ['employment', 'We process data under the rules of the Department of Commerce.', 'We collect your department.'],
  ['postal-address', 'We collect referring web site addresses.', 'We collect your addresses.'],
  [
    'network-info',
    'Protect any data that you transmit over any wireless networks.',
    'We collect your wireless network.',
  ],
  ['health', 'We provide privacy practices for our health clubs.', 'We collect your health data.'],
  ['usage-log', 'This notice will govern your use of the service and the data.', 'We record your use of the service.'],
  ['email', 'Providers help us by sending e-mail.', 'We collect your e-mail.'],
  ['search-history', 'You provide your search preferences.', 'We record your searches.'],
  ['calendar', 'You may ask us once each calendar year what we collect.', 'The app reads and stores your calendar.'],
  ['calendar', 'We collect fees in the first calendar month.', 'We access your calendar events.'],
  ['postal-address', 'We use logs to detect or otherwise address security issues.', 'We collect your address.'],
  ['postal-address', 'We process reports to address abuse.', 'You provide us with your home address.'],
  ['phone', 'We use phone lines that are not fully secure.', 'We collect your phone number.'],
  ['phone', 'Use the data protection officer’s contact details to reach us.', 'We collect your contact details.'],
  ['nationality', 'We use IP addresses to find the country of origin.', 'We collect your nationality.'],
  ['profile', 'We process data unless those interests are outweighed.', 'We collect your interests.'],
  [
    'precise-location',
    'We record the latitude and longitude of the centre of a city.',
    'We record your latitude and longitude.',
  ],
  [
    'criminal-record',
    'We share data with the police about possible criminal offences.',
    'We collect your criminal convictions and offences.',
  ],
  [
    'government-id',
    'We collect the identification number of the operating system.',
    'We collect your identification number.',
  ],
  ['usage-log', 'We provide layers, so that you can click through to each part.', 'We collect your clickstream data.'],
  ['coarse-location', 'We process data of residents of certain states.', 'We collect your state.'],
  ['installed-apps', 'Use the settings to see a list of apps.', 'We collect a list of apps on your device.'],
  ['media', 'Cookies are text files that store information.', 'We collect your files.'],
  [
    'network-info',
    'We are not responsible for your internet service provider.',
    'We collect your internet service provider.',
  ],
  [
    'browsing-history',
    'Use the following URLs to read more of what we collect.',
    'We collect the URLs of pages you visit.',
  ],
  ['family', 'We use one platform for our family of brands.', 'We collect your marital status.'],
  ['birth-date', 'We collect nothing from persons under the age of 18.', 'We collect your age and gender.'],
  ['birth-date', 'We use the service to those of the age of majority.', 'We ask for your age.'],
  ['birth-date', 'We use a check of the minimum age limit.', 'We collect your age range.'],
  ['network-info', 'We use carriers that deliver your parcels.', 'We collect the name of your mobile carrier.'],
  ['coarse-location', 'We transfer data to countries whose laws differ.', 'We collect your country.'],
  ['health', 'We use a Consumer Health Data Privacy Policy.', 'We collect your health data.'],
  [
    'financial-account',
    'We use cookies, which we store until a pre-set expiration date.',
    'We collect your card number and its expiration date.',
  ],
  [
    'financial-account',
    'We send SMS messages with security codes to collect your reply.',
    'We collect the CVV of your card.',
  ],
  [
    'family',
    'We collect your name, their names, relationship status, and information about your friends.',
    'We collect your name, relationship status, and information about your use.',
  ],
  ['address-book', 'To collect points you can invite your contacts to join.', 'We collect your contacts.'],
  ['cookies', 'Unlike cookies, the identifiers that we store cannot be deleted.', 'We store cookies.'],
  ['transaction', 'We provide data on an official order.', 'We record your order history.'],
  ['user-content', 'We use your data to send you partner suggestions.', 'We collect your suggestions.'],
  ['device-info', 'We store the blurred version of what you send.', 'We collect the software version.'],
  ['media', 'We store small files that count visits.', 'We store your files.'],
  ['gender', 'We ask for your preferred pronouns.', 'We ask for your gender.'],
];

const CHINESE: [type: DataType, other: string, meant: string][] = [
  ['precise-location', '我们会收集您的地理位置信息。', '我们会收集您的精准定位信息。'],
  ['location', '您可以拒绝提供地理位置，我们会收集其他信息。', '我们会收集您的地理位置信息。'],
  ['network-info', '订票时按电信运营商、转售运营商等）的要求收集实名信息。', '我们会收集您的运营商信息。'],
  ['coarse-location', '您可以选择所在地互联网平台登录并提交信息。', '我们会收集您的所在地。'],
  ['employment', '我们会使用不低于行业同行的加密技术，保护所收集的信息。', '我们会收集您的职务、行业。'],
  ['employment', '在互联网行业，收集的信息难以保证百分之百安全。', '我们会收集您的行业信息。'],
  ['employment', '第三方公司名称,产品,收集的信息,使用目的', '我们会收集您的公司名称。'],
  ['browsing-history', '我们会收集您的网页浏览器所提供的配置信息。', '我们会收集您的网页浏览记录。'],
  ['user-content', '您可以通过意见反馈要求删除我们收集的信息。', '我们会收集您的意见反馈。'],
  ['user-content', '您应保证上传内容未侵权，我们会保存记录。', '我们会保存您的上传内容。'],
  ['address-book', '企业扫码授权后，我们会获取通讯录只读权限。', '经您授权，我们会获取通讯录权限。'],
  ['address-book', '我们会获取通讯录中的组织架构信息。', '我们会获取通讯录中的信息。'],
  ['financial-account', '我们会展示并保存您的虚拟币余额。', '我们会保存您的账户余额。'],
  ['coarse-location', '我们会收集光标点击的位置。', '我们会收集您的位置信息。'],
  ['call-log', '您与客服沟通时，我们会保存通话记录。', '经您授权，我们会读取通话记录。'],
  ['profile', '我们会收集您的身份信息。', '我们会收集您的个人资料。'],
  ['profile', '我们会收集二维码的基本信息。', '我们会收集您的个人基本信息。'],
  ['email', '我们会向您发送电子邮件，介绍收集的规则。', '我们会收集您的电子邮箱。'],
  ['email', '通讯服务商代表我们发出电子邮件或推送通知。', '我们会收集您的邮箱地址。'],
  ['employment', '收集方的公司名称为：明灯科技有限公司。', '我们会收集您的公司名称。'],
  ['income-tax', '我们使用该服务进行订单支付、收入结算。', '我们会收集您的收入证明。'],
  ['income-tax', '我们会收集出价信息，为您计算预计收入。', '我们会收集您的收入情况。'],
  ['income-tax', '我们收集信息以满足法律、税务以及财务的要求。', '我们会收集您的纳税记录。'],
  ['financial-account', '我们收集设备信息以防止批量刷取游戏资产。', '我们会收集您的资产信息。'],
  ['coarse-location', '我们使用提供位置服务的地图供应商。', '我们会收集您的位置信息。'],
  ['profile', '您可根据自己的偏好管理我们使用的标识。', '我们会收集您的偏好信息。'],
  ['postal-address', '我们会收集您的互联网协议(IP)地址。', '我们会收集您的联系地址。'],
  ['postal-address', '我们会收集网卡（MAC）地址。', '我们会收集您的收货地址。'],
  ['birth-date', '我们收集信息前会核实您已达到法定年龄。', '我们会收集您的年龄。'],
  ['employment', '我们会要求接触信息的员工明确岗位职责。', '我们会收集您的岗位。'],
  ['voice', '我们提供声音锁，您可以使用它登录。', '我们会收集您的声音。'],
  ['employment', '我们采用行业通用的技术处理您的信息。', '我们会收集您的行业信息。'],
  ['postal-address', '您可以向被告住所地有管辖权的法院提交信息。', '我们会收集您的住所信息。'],
  ['user-content', '我们会向您的手机号发送手机短信动态口令。', '我们会收集您发布的动态。'],
  ['credentials', '我们会读取剪贴板中的链接、口令码。', '我们会收集您的登录口令。'],
  ['communications', '设置谁可以接收聊天信息。', '我们会保存您的聊天信息。'],
  ['voice', '我们收集设备信息，用于语音识别、内容存储。', '我们会收集您的语音识别信息。'],
  ['credit', '您授权征信机构向我们查询您的信息。', '我们会收集您的征信信息。'],
  ['device-info', '我们收集信息用于渠道合作、品牌联动。', '我们会收集您的设备品牌。'],
  ['communications', '我们需要通知权限，为您展示推送私信、评论的服务。', '我们会收集您的私信。'],
  ['education', '本政策使用的专业词汇，我们尽量向您解释。', '我们会收集您的学校、专业、年级。'],
  ['postal-address', '我们的信息如下：常用办公地址为某市某路一号。', '我们会收集您的办公地址。'],
  ['phone', '有关个人信息保护的联系方式为某邮箱。', '我们会收集您的联系方式。'],
];

describe.each([
  ['en', ENGLISH],
  ['zh', CHINESE],
] as const)('words of every day in %s', (language, rows) => {
  it.each(rows)('no %s: %s', (type, other) => {
    expect(typesIn(other, language)).not.toContain(type);
  });

  it.each(rows)('%s, not as in %s: %s', (type, _, meant) => {
    expect(typesIn(meant, language)).toContain(type);
  });
});
