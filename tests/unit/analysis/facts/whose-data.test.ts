import { describe, expect, it } from 'vitest';
import { factsOf } from './policy-of';

describe('data that is spoken of', () => {
  it.each<[string[], string[]]>([
    // Whom the policy does not speak to, what is not used, and what never arrives.
    [[], ['It does not apply to our job applicants, whose employer we collect.']],
    [['employment affirmed'], ['We collect your employer, which does not apply to guests.']],
    [[], ['We do not use facial recognition technology to record who visits.']],
    [['biometric affirmed'], ['We use facial recognition technology to record who visits.']],
    [[], ['We process your contacts locally on your device – it does not touch our servers.']],
    [['address-book affirmed'], ['We process your contacts on our servers – it does not touch yours.']],
    // A denial of one thing denies no more than that.
    [[], ['We do not receive your credit card number.']],
    [['payment denied'], ['We do not receive your payment details.']],
    [[], ['The app does not request the microphone.']],
    [['voice denied'], ['The app does not record your voice.']],
    [[], ['We do not collect the advertising ID.']],
    [['device-id denied'], ['We do not collect device identifiers.']],
    [[], ['我们不会获取您的支付账号、支付密码。']],
    [['payment denied'], ['我们不会获取您的支付信息。']],
    [[], ['We do not ask for your date of birth.']],
    [['birth-date denied'], ['We do not ask for your age.']],
    [['media denied'], ['We do not access your photo library.']],
    [[], ['We do not access your videos.']],
    // What cannot be taken is neither taken nor promised.
    [[], ['该权限无法获取您的手机号。']],
    [['phone affirmed'], ['我们会获取您的手机号。']],
    [['phone affirmed'], ['我们需要收集您的手机号，否则无法收集您的反馈。']],
    [[], ['We have no way to see your bank details.']],
    [['financial-account affirmed'], ['We have a duty to record your bank details.']],
    // What is held back is not taken by that.
    [[], ['We will not disclose your health information to market to you, unless you authorize us.']],
    [
      ['health affirmed'],
      ['We will not disclose your health information unless you authorize us, and process it to answer you.'],
    ],
    [[], ["We won't hand over your health information, unless you authorize us."]],
    // Warnings of those who only say that they are the company.
    [[], ['We will never text or e-mail you asking for your password.']],
    [['credentials affirmed'], ['We ask for your password before we call you.']],
    [[], ['我们不会以任何理由向您索要密码。']],
    [['credentials affirmed'], ['登录时我们会收集您的登录密码。']],
    // Those who give data, in a list.
    [[], ['# Where we get it, other than from you', 'Hotels that report your orders; your accounts elsewhere.']],
    [['transaction affirmed'], ['# Where we get it', 'Hotels, from which we collect your orders.']],
    // What others take, whoever they are, and what is said of it.
    [[], ['第三方支付机构会收集您的银行卡号、手机号码。', '银行卡号属于敏感信息，拒绝提供将无法使用该功能。']],
    [
      ['financial-account affirmed'],
      ['第三方支付机构会收集您的银行卡号、手机号码。', '我们会收集您的银行卡号，拒绝提供将无法使用该功能。'],
    ],
    [['payment affirmed'], ['我们会通过物流公司收集与您的交易相关的支付、物流信息。']],
    [[], ['根据您的居住地，您对我们收集的信息享有特殊权利。']],
    [['postal-address affirmed'], ['我们会收集您的居住地，以便推荐附近门店。']],
    [[], ['We use data to choose locations for new stores.']],
    [['coarse-location affirmed'], ['We collect your approximate location for our new stores.']],
    [[], ['# （一）您委托我们处理的信息', '可获取成员的性别、邮箱。']],
    [
      ['gender affirmed', 'email affirmed'],
      ['# （一）我们处理的信息', '可获取成员的性别、邮箱。'],
    ],
    // A denial ends with its bracket and its sentence; "no such thing" is no taking, and no promise.
    [['media affirmed', 'government-id affirmed'], ['We collect video (which is not recorded), and a government ID.']],
    [['ip-address affirmed'], ["We won't collect your colour; we will still read your IP address."]],
    [['ip-address denied'], ["We won't collect your colour or your IP address."]],
    [[], ['We collect no session recordings.']],
    [['media affirmed'], ['We collect session recordings.']],
    // What a line denies of its items.
    [['biometric denied'], ['# What we avoid', 'We do not, and shall not:', '- collect biometric data;']],
    [['biometric affirmed'], ['# What we do', 'We may, and shall:', '- collect biometric data;']],
    [[], ['# What we avoid', 'We do not, and shall not:', '- amass and store a profile of you;']],
    [[], ['A diet that we record might let someone guess at a religion.']],
    [['religion affirmed'], ['A form that we record might show a religion.']],
    // A condition is that of its own part of a list.
    [['ip-address affirmed', 'precise-location conditional'], ['We collect an IP address; and GPS, if you allow it.']],
    // What the company cannot read; and what it knows, though it does not ask.
    [[], ['Chats between members, which we process, are end-to-end encrypted.']],
    [['communications affirmed'], ['Chats between members, which we process, are not end-to-end encrypted.']],
    [
      ['email conditional'],
      ["We don't ask for your email address.", 'If you choose to add it, we know your email address.'],
    ],
    [['email denied'], ["We don't ask for your email address.", 'If you like, print your email address.']],
    [['device-info affirmed', 'location affirmed'], ['我们会记录您的设备信息、设备所在位置相关信息。']],
    [['device-info affirmed'], ['我们会记录您的设备信息、设备所在位置相关服务。']],
    // Steps are no health data.
    [[], ['我们会收集您的步数。']],
    [[], ['我们会收集您的步数，该信息属于敏感信息。']],
    [['health affirmed'], ['我们会收集您的步数和心率。']],
    [[], ['We collect your height.']],
    [['health affirmed'], ['We collect your height and weight.']],
    [['credit affirmed'], ['我们会收集您的个人信用报告，在开户场景中使用。']],
    [['camera affirmed'], ['我们会使用相机，在转账、个人信用报告、开户场景中使用。']],
    [[], ['We collect the number of steps you take.']],
    [['health affirmed'], ['We collect your heart rate.']],
  ])('is %j in %j', (said, lines) => {
    expect(factsOf(...lines).data.map(({ type, polarity }) => `${type} ${polarity}`)).toEqual(said);
  });
});
