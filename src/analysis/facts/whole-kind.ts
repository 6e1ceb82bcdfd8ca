import type { DataType } from '../../policy/data-type';

/**
 * By kind: what its words have to hold for a denial of them to deny the whole of it. "We do not collect your card number" leaves all else
 * of an account, and a refusal of the microphone leaves recorded calls. Kinds that are not listed here are one thing: their words name all of it.
 */
const WHOLE: Partial<Record<DataType, RegExp>> = {
  name: /^names?$|\bnames? (?:or|and) (?:nick|user)/,
  'birth-date': /\bage\b|年龄/,
  portrait: /\b(?:photo|picture|image|likeness)|照片|肖像/,
  'government-id': /government|\bidentity|identification|身份证|证件/,
  biometric: /biometric|生物/,
  health: /health|medical|健康|医疗/,
  'financial-account':
    /financial|\bbank(?:ing)? (?:accounts?|details|data|information|transaction)|金融|财务|财产|银行账[户号]/,
  payment: /^payments?$|\bpayment (?:data|details?|information)(?: \||$)|支付信息|付款信息/,
  transaction: /purchase|order|transaction|交易|购买|订单|消费/,
  'income-tax': /income|收入/,
  'precise-location': /location|position|whereabouts|位置|定位|行踪|轨迹/,
  'coarse-location': /location|位置/,
  communications: /communications|通信|通讯/,
  credentials: /(?:credentials|sign.?in|log.?in) (?:data|details|information)|\bcredentials\b|登录信息/,
  'social-account': /\baccounts\b/,
  'device-id': /\bdevice (?:id|identif)|\bidentifiers\b|设备(?:唯一)?(?:标识|识别)|唯一(?:设备)?标识/,
  'device-info': /\bdevice(?: (?:data|details|information|characteristics))?$|设备信息/,
  'network-info': /\bnetwork|网络/,
  'usage-log': /\busage|\buse\b|使用|日志/,
  media:
    /\bmedia\b|\b(?:photo|picture|image)s? \| (?:your )?(?:video|file)|library|gallery|roll|相册|媒体|(?:照片|图片) \| (?:视频|文件)/,
  voice: /voice|audio|sound|speech|recording|语音|音频|声音|录音/,
  'user-content': /content|内容/,
  education: /educat|教育/,
  employment: /employment|professional|work|工作|职业/,
  family: /family|household|家庭|家人/,
  profile: /profile|profiling|画像/,
};

/** @param words of one clause, folded, that name data of this kind. */
export function nameWhole(type: DataType, words: readonly string[]): boolean {
  return WHOLE[type]?.test(words.join(' | ')) ?? true;
}

/** Steps, workouts and height alone are no "health data", though a policy call them sensitive: the word says more than it does. */
const EXERCISE = /height|fitness|workout|exercise|\bsteps?\b|calorie|\bdistance|\bmiles\b|步|身高|运动|健身|卡路里/;
const HEALTH = /health|wellness|medical|heart|sleep|weight|body|blood|diet|健康|医疗|心率|睡眠|体重|血/;

/**
 * Whether the words name so small a part of the kind that its name would say more than they do.
 */
export function nameTooLittle(type: DataType, words: readonly string[]): boolean {
  return type === 'health' && words.every((one) => EXERCISE.test(one) && !HEALTH.test(one));
}
