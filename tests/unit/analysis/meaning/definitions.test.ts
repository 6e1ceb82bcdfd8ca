import { describe, expect, it } from 'vitest';
import { spokenData } from '../../../../src/analysis/meaning/spoken-data';
import type { DataType } from '../../../../src/policy/data-type';
import { factsOf } from '../facts/policy-of';
import { spanOf } from './span';

const sensitive = (text: string, language: 'en' | 'zh'): DataType[] =>
  spokenData(spanOf(text), language)
    .filter((mention) => mention.sensitive)
    .map(({ type }) => type);

/** What the law calls personal or sensitive is nobody's data; what is taken is, in nearly the same words. */
const CHINESE: [DataType[], string][] = [
  [[], '个人信息包括姓名、出生日期、身份证件号码、住址、通信记录和内容、行踪轨迹等。'],
  [[], '1、个人信息包括但不限于客户姓名、身份证件号码和证件有效期限。'],
  [[], '（1）其中，个人生物识别信息包括个人基因、指纹、声纹、虹膜。'],
  [[], '本隐私政策中涉及的个人信息包括自然人的基本资料、身份证件号码、银行账户。'],
  [[], '敏感个人信息是指一旦泄露即可能危害人身的信息，包括生物识别、医疗健康、金融账户。'],
  [[], '敏感个人信息有：生物识别信息、宗教信仰、行踪轨迹。'],
  [[], '某些信息可能被认为是个人敏感信息，例如您的身份证明文件、指纹。'],
  [[], '您需要手工发送指定短信内容到客服号码获取授权码。'],
  [[], '用户画像：通过收集、分析个人信息，对其健康状况、信用记录做出预测的过程。'],
  [['government-id'], '我们收集的个人信息包括姓名、身份证件号码。'],
  [['government-id', 'biometric'], '办理时我们需要您的个人信息，包括身份证号码和指纹。'],
  [['communications'], '我们会读取您的短信内容。'],
];
const ENGLISH: [DataType[], string][] = [
  [[], 'Personal Information means details such as name, passport number and bank account number.'],
  [[], 'Sensitive data is any information on your health or religion.'],
  [[], '“Personal data” refers to information such as a social security number.'],
  [[], 'Data legally defined as sensitive includes health, religious beliefs and sexual orientation.'],
  [[], 'Special data includes information such as religious beliefs, health data or fingerprints.'],
  [['government-id'], 'Personal information includes details that you provide, such as your passport number.'],
  [['health'], 'The personal data we collect includes health data.'],
];

describe('a definition in Chinese', () => {
  it.each(CHINESE)('%j: %s', (expected, text) => {
    expect(sensitive(text, 'zh')).toEqual(expected);
  });
});

describe('a definition in English', () => {
  it.each(ENGLISH)('%j: %s', (expected, text) => {
    expect(sensitive(text, 'en')).toEqual(expected);
  });

  it('takes nothing', () => {
    expect(factsOf('Personal Information means details such as name and passport number.').data).toEqual([]);
  });
});
