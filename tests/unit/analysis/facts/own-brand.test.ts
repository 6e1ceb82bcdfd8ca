import { describe, expect, it } from 'vitest';
import { brandsIn, isOnlyItself, isPieceOfBrand } from '../../../../src/analysis/facts/own-brand';
import { policyOf, readPolicy } from './policy-of';

describe('the service’s own name', () => {
  it.each<[string, string[]]>([
    ['蓝牙管家隐私政策', ['蓝牙管家']],
    ['《燕鸥社交个人信息保护政策》', ['燕鸥社交', '保护']],
    ['Privacy Policy | Photo Tern', ['privacy', 'policy', 'photo', 'tern']],
    ['', []],
  ])('in the title %s', (title, brands) => {
    expect(brandsIn(title)).toEqual(brands);
  });

  it.each<[boolean, string, string, string]>([
    [true, '欢迎使用蓝牙管家，我们会收集您的手机号。', '蓝牙', '蓝牙管家'],
    [false, '我们会收集您的蓝牙信息。', '蓝牙', '蓝牙管家'],
    [false, '我们会收集您的蓝牙信息。', '蓝牙', '蓝牙'],
    [true, '使用CameraPlus时我们会收集信息。', 'Camera', 'cameraplus'],
  ])('holds a word for data, %s: %s', (piece, text, word, brand) => {
    const start = text.indexOf(word);
    expect(isPieceOfBrand(text, start, start + word.length, [brand])).toBe(piece);
  });

  it.each<[boolean, string]>([
    [true, '分享到微博'],
    [false, '分享到微博、微信'],
    [false, '分享到社交平台'],
    [false, '分享到页面'],
  ])('is the only social platform, %s: %s', (only, text) => {
    expect(isOnlyItself('social-platforms', text, ['微博'])).toBe(only);
  });

  it.each<[boolean, string, string]>([
    [true, 'the university will pass on personal data', 'university of lumen'],
    [true, 'passed to your academic school', 'university of lumen'],
    [false, 'the university shares data with other universities', 'university of lumen'],
    [false, 'we share data with researchers at the university', 'university of lumen'],
    [false, 'we share data with the university', 'lumen tern'],
  ])('is that of the only university, %s: %s', (only, text, brand) => {
    expect(isOnlyItself('researchers', text, [brand])).toBe(only);
  });

  it.each<[boolean, string]>([
    [true, 'were the courier group to be sold'],
    [false, 'the courier group shares it with carriers'],
    [false, 'were the group to be sold'],
  ])('is the only courier, %s: %s', (only, text) => {
    expect(isOnlyItself('logistics', text, ['courier', 'group'])).toBe(only);
  });

  it('is no data that is taken', () => {
    const lines = ['欢迎您使用蓝牙管家，注册时我们会收集您的手机号码。'];
    const types = (title: string) => readPolicy({ ...policyOf(lines), title }).facts.data.map(({ type }) => type);
    expect(types('蓝牙管家隐私政策')).toEqual(['phone']);
    expect(types('隐私政策')).toContain('network-info');
  });
});
