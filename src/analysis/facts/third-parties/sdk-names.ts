import { isName, tidyName } from './name';

/** What stands before "SDK", a comma where a space was lost: "Harbor,Core,SDK"; not the label of a list's column. */
const BEFORE_SDK =
  /((?:[A-Za-z0-9+.-]{2,16}[,\s]){0,2}[\p{Script=Han}A-Za-z0-9+＋·.-]{1,30}?)[”’]?[,\s]?SDK(?!\p{Script=Han}{0,2}(?:权限|官网|隐私|版本|目录|列表|名单|清单|类型|名称|平台|提供[方商者]|服务商|运营))/giu;
/** Where a name begins: what uses it, whose it is, or what is said before. */
const BEGINS =
  /^.*(?:使用到?了?|接入了?|集成了?|嵌入了?|内置了?|内嵌了?|采用了?|引入了?|调用了?|用到了?|通过了?|经由|依赖于?|用于(?:完善|实现|提供)?|以及|或者?|(?:[和与及将由是的在该此至到从向会]|(?<!华)为)了?|我们|我行|包括|例如|比如|其中|上述|前述)/u;
/** No words of a name. */
const NO_NAME =
  /这些|那些|哪些|简称|逐项|对应|参照|如下|以下|初始化|点击|宿主|不限|条款|隐私|范围|涉及|有能力|先行|自带|公司$|LLC$|Inc\.?$|Development Kit$|(?:时|后|前|中|等|个)$/;
/** What an SDK does or whose kind it is: of these words alone no name is made. */
const GENERIC =
  /打印|解码|身份证|交互|中心|银行|效果|内容|作弊|联运|智能化?|标识符?|生成|库|第三方|三方|合作方?|伙伴|授权|关联|公司|官方|自有|自研|外部|手机|移动端?|终端|设备|厂商|厂家|品牌|运营商|渠道|推送|消息|通知|站内|弹窗|登[录陆]|一键|联合|快捷|免密|注册|账[号户]|帐[号户]|支付(?!宝)|收银台?|付款|充值|充缴|在线|线上|线下|分享|社会化|社交|金融|地图|定位|位置|导航|出行|交通|乘车码?|公交|卡|统计|数据|分析|采集|埋点|行为|用户|客户|客服|经理|人工|视频|音频|语音|录音|录屏|声纹|合成|人脸|活体|面部|识别|检测|指纹|图形|图像|图片|字符|光学|证件|文字|扫描|扫码|二维码|身份|实名|认证|实人|核验|核身|验证码?|号码|透传|本机|取号|安全|风控|风险|防护|加固|反欺诈|反作弊|加密|键盘|密码|签名|签约|电子|社保|医保|网证|证书|手机盾|广告|投放|归因|监测|监控|营销|联盟|信息流|激励|直播|短视频|播放器?|点播|连麦|投屏|崩溃|异常|性能|日志|热修复|热更新|更新|升级|下载|存储|缓存|应用|程序|容器化?|插件|组件|工具|软件|服务|业务|功能|产品|平台|系统|内核|浏览器?|网页|网络|通信|通讯|即时|互动|游戏|移动互联网|互联网|云服务|云计算|开放|接口|类|等|多个|部分|某些|一些|任何|各|相关|不同|其他|其它|所有|主要|必要|涉及|具体|详细|以下|如下|目前|类似|之类|Push|API|H5|App|iOS|Android|安卓|苹果端|OCR|NFC|IM|OAID|IDFA|IMEI|MAC|ID|UI|PC|Web|SDK|TTS|ASR|AI|VIP|[\d\s.,，+＋·-]/giu;
/** The clause says that such an SDK is there or takes data; a policy of an SDK's own maker speaks of it too, but not so. */
const USED = /使用|接入|集成|嵌入|内置|内嵌|采用|引入|调用|获取|收集|采集|读取|实现|需要|用于|发送/;
/** Nobody gets anything by it. */
const NOT_USED = /(?:不会|未|没有|不再|停止|不)(?:使用|接入|集成|嵌入|采用|引入)/;

/** Of whom the SDK is: 使用了某某公司提供的定位SDK, 集成某某的语音识别SDK. */
const OF_OWNER =
  /(?:使用了?|集成了?|接入了?|嵌入了?|采用了?|引入了?)([\p{Script=Han}A-Za-z0-9（）()·]{2,30}?(?:、[\p{Script=Han}A-Za-z0-9]{2,12}){0,4})(?:(?:(?<!研究)所)?(?:提供|开发))?的(?!第三方)[\p{Script=Han}A-Za-z0-9“”,，\s]{0,16}SDK/giu;
const KIND_OF_OWNER =
  /(?:公司|方|商|者|部门|机构|伙伴|平台|服务|产品|技术|权限|信息)$|关联|合作|授权|专业|及|开发$|相应|对应|不同|部分/;
const COMPANY = /(?:有限|股份|集团)公司$/;
/** 使用小米、华为手机的，…上述手机厂商的推送SDK. */
const OF_PHONES =
  /(?:使用|通过[^，。；（(]{0,8}[（(]如)([\p{Script=Han}A-Za-z]{2,10}(?:[、/][\p{Script=Han}A-Za-z]{2,10}){1,9})(?:等)?(?:品牌)?[)）]?(?:的|型号)?(?:手机|设备|终端)/u;

const LONGEST = 24;

/** Whether words hold more than what an SDK does: 灯塔推送, and not 推送. */
export function isNamed(words: string): boolean {
  const own = words.replace(GENERIC, '');
  return /\p{Script=Han}{2}|[A-Za-z]{2}|\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u.test(own);
}

/** What of an SDK's name is a name: 百度 of 百度账号SDK. */
export function ownWordsOf(name: string): string {
  return name.replace(GENERIC, '');
}

/**
 * Names of SDKs and of those whom they come from, in a Chinese clause as shown: 腾云推送SDK, 集成某某有限公司的登录SDK. What an SDK only
 * does (人脸识别SDK, 地图SDK) names nobody.
 */
export function sdkNames(text: string): string[] {
  if (!/sdk/i.test(text) || !USED.test(text) || NOT_USED.test(text)) return [];
  const names: string[] = [];
  for (const match of text.matchAll(OF_OWNER)) {
    for (const owner of match[1]!.split('、')) {
      if (COMPANY.test(owner) || !(KIND_OF_OWNER.test(owner) || NO_NAME.test(owner) || !isNamed(owner)))
        names.push(owner);
    }
  }
  for (const match of text.matchAll(BEFORE_SDK)) {
    const before = tidyName(match[1]!.replace(BEGINS, '')).replace(/^[.,，·+\s-]+/, '');
    if (before.length > LONGEST || NO_NAME.test(before) || !isNamed(before)) continue;
    const end = match[0].slice(match[1]!.length);
    // As the policy writes it; of “微信”SDK, what is in the marks.
    names.push(/[”’]/.test(end) ? before : before + end);
  }
  if (/(?:厂商|推送|push)[^。；]{0,16}sdk/i.test(text)) {
    const makers = OF_PHONES.exec(text)?.[1]?.split(/[、/]/) ?? [];
    names.push(...makers.map((maker) => maker.replace(/等?(?:品牌)?$/, '')));
  }
  return names.filter((name) => isName(name, true));
}
