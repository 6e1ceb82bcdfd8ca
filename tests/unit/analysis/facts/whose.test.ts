import { describe, expect, it } from 'vitest';
import { isOfReader, isTakenByOthers, isTakenByThem, takers } from '../../../../src/analysis/facts/whose';
import { fold, wordingOf } from '../../../../src/analysis/facts/wording';
import { segment } from '../../../../src/analysis/segment/segment';
import type { DataType } from '../../../../src/policy/data-type';
import { policyOf } from './policy-of';

/** The last clause of a policy of these lines. */
const last = (...lines: string[]) => segment(policyOf(lines)).at(-1)!;

describe('isOfReader', () => {
  it('knows the sensors of a house by the section that they stand in', () => {
    const ofReader = (...lines: string[]) => isOfReader('sensors', wordingOf(last(...lines)), 'sensors');
    expect(ofReader('# What we collect in our shops', 'Screens may hold optical sensors.')).toBe(false);
    expect(ofReader('# What we collect in our shops', 'The app reads the sensors of your phone.')).toBe(true);
    expect(ofReader('# What we collect', 'Screens may hold optical sensors.')).toBe(true);
  });

  it.each<[boolean, string]>([
    [false, '我们将在验证您的真实身份后十五天内回复。'],
    [true, '我们将在验证您的身份证后十五天内回复。'],
    [true, '为验证您的真实身份，我们会收集您的身份证号码。'],
  ])('an identity, %s: %s', (ofReader, line) => {
    expect(isOfReader('government-id', wordingOf(last(line)))).toBe(ofReader);
  });

  it.each<[boolean, string]>([
    [true, '我们会收集您的出生日期。'],
    [true, '年满18周岁的用户需填写出生日期。'],
    [false, '如果您是18周岁以下的未成年人，请勿使用。'],
    [false, '本服务的年龄要求为十八岁以上。'],
    [false, '收集信息时，您未满16岁（或当地规定的成年年龄）。'],
    [true, '您未满16岁（或当地规定的成年年龄）的，我们会收集您的年龄。'],
    [true, 'We collect your date of birth.'],
    [true, 'We ask for your age and gender.'],
    [true, 'If you are under 18, your date of birth is not asked for.'],
    [false, 'We restrict the use of our services to individuals age 18 and above.'],
    [false, 'We do not collect data from anyone under the age of majority.'],
    [false, 'You must be at least 16 years of age.'],
  ])('a birth date, %s: %s', (ofReader, line) => {
    expect(isOfReader('birth-date', wordingOf(last(line)))).toBe(ofReader);
  });

  it.each<[boolean, DataType, string, string]>([
    [false, 'birth-date', '出生年月', '为设置少年模式，我们会收集您的孩子的昵称、出生年月。'],
    [true, 'birth-date', '出生年月', '为设置会员生日礼，我们会收集您的昵称、出生年月。'],
    [true, 'birth-date', '出生年月', '我们会收集您的出生年月，与您的孩子的昵称一并保存。'],
    [true, 'family', '亲属关系', '我们会收集您的亲属关系，以便设置家庭账号。'],
    [false, 'family', '亲属关系', '去世用户的近亲属应提交亲属关系证明文件，我们会予以核对。'],
    [false, 'family', '近亲属', '我们可能需要核实近亲属的身份，届时会征得其同意。'],
    [true, 'family', '近亲属', '我们会收集您的近亲属的姓名，用于投保。'],
    [false, 'camera', 'cameras', 'Cameras at the tills record which goods are scanned.'],
    [true, 'camera', 'camera', 'The app uses the camera of your phone at the tills.'],
    [false, 'sensors', 'sensors', 'Counting sensors tell us how many people pass.'],
    [true, 'sensors', 'sensors', 'We collect readings of the sensors of your device.'],
    [false, 'coarse-location', '地区', '您可以填写性别、地区、生日、个性签名。'],
    [true, 'coarse-location', '地区', '我们会通过ip获取您所在的地区，并展示在昵称旁。'],
    [true, 'coarse-location', '地区', '我们会收集您所在的地区。'],
    [false, 'name', 'name', "We collect your child's name to open the club card."],
    [true, 'name', 'name', 'We collect your name to open the club card.'],
    [false, 'coarse-location', 'country', 'We may transfer it to computers outside of your country.'],
    [true, 'coarse-location', 'country', 'We collect the country that you are in.'],
    [false, 'financial-account', '虚拟财产', '我们会展示您的虚拟财产。'],
    [true, 'financial-account', '财产信息', '我们会收集您的财产信息。'],
    [true, 'minor', 'name', "We collect your child's name to open the club card."],
    [false, 'family', '子女', '未满16周岁的用户，须经家长为自己或代表其子女同意，方可提供信息。'],
    [true, 'family', '子女', '我们会收集您的子女信息，以便安排亲子房。'],
    [false, 'family', 'family member', 'Where a family member pays the bill, she provides us with details about you.'],
    [true, 'family', 'family member', 'A family member provides us with details about you and the household.'],
    [true, 'family', 'family members', 'Your spouse gives us details about your family members.'],
    [false, 'camera', 'cameras', 'Most of our shops use video cameras for safety.'],
    [true, 'camera', 'camera', 'We access your video camera to scan codes.'],
  ])('whose data it is, %s: %s of %s in %s', (ofReader, type, words, line) => {
    expect(isOfReader(type, wordingOf(last(line)), fold(words))).toBe(ofReader);
  });

  it.each<[boolean, string]>([
    [false, '办理缴费时，第三方支付平台需要您提供支付信息。'],
    [false, '地图服务提供商会采集您当前所在位置信息。'],
    [true, '我们委托的第三方支付平台需要您提供支付信息。'],
    [true, '第三方SDK会收集您的支付信息。'],
    [true, '我们会收集您的支付信息，并与第三方支付平台核对。'],
    [false, 'Third parties may keep track of your browsing across other sites.'],
    [true, 'Third parties may keep track of your browsing across our sites.'],
    [true, 'We and third parties may keep track of your browsing.'],
    [false, '您在广告页填写联系方式时，这些信息可能被广告主直接收集。'],
    [true, '您在广告页填写联系方式时，这些信息可能被我们收集。'],
    [true, '商户和第三方配送公司可以使用您的订单信息为您提供商品。'],
  ])('who takes it, %s: %s', (ofReader, line) => {
    expect(isTakenByOthers(wordingOf(last(line)))).toBe(!ofReader);
  });

  it.each<[boolean, string]>([
    [true, '当您开通付款功能时，云雀付会收集您的银行卡号。'],
    [true, '云雀付公司还会收集您的付款记录。'],
    [false, '灯塔商城还会收集您的付款记录。'],
    [false, '当您开通付款功能时，云雀付会代表我们收集您的银行卡号。'],
    [true, 'When you pay, Harbor Pay may collect your card number.'],
    [false, 'When you pay, Harbor Pay may collect your card number for us.'],
    [false, 'When you pay, the app may collect your card number.'],
  ])('takes it as one whom the policy names a third party, %s: %s', (others, line) => {
    const named = takers(['云雀付公司', 'Harbor Pay'].map((name) => ({ name, clauses: [] })));
    expect(isTakenByOthers(wordingOf(last(line)), named)).toBe(others);
  });

  it.each<[boolean, string]>([
    [true, 'Through the feed on this page, Harborlight may collect certain personal data.'],
    [false, 'Through the feed on this page, we may collect certain personal data.'],
    [false, 'Through the feed on this page, we let Harborlight collect personal data.'],
  ])('takes it by itself, %s: %s', (byThem, line) => {
    expect(isTakenByThem(wordingOf(last(line)))).toBe(byThem);
  });
});
