import { describe, expect, it } from 'vitest';
import { policyOf, readPolicy } from '../facts/policy-of';

const contradictions = (denying: string, affirming: string) =>
  readPolicy(policyOf([denying, affirming])).contradictions;

/** What narrows a denial to one case, each word in a denial that says nothing else to narrow it. */
const CHINESE: [word: string, denial: string][] = [
  ['当您', '当您游泳，我们不收集您的健康信息。'],
  ['当你', '当你游泳，我们不收集你的健康信息。'],
  ['时', '游泳时，我们不收集您的健康信息。'],
  ['情况下', '停用的情况下，我们不收集您的健康信息。'],
  ['场景', '在水中的场景，我们不收集您的健康信息。'],
  ['前提下', '离线的前提下，我们不收集您的健康信息。'],
  ['之前', '开赛之前，我们不收集您的健康信息。'],
  ['期间', '休赛期间，我们不收集您的健康信息。'],
  ['如', '如停用，我们不收集您的健康信息。'],
  ['如果', '如果停用，我们不收集您的健康信息。'],
  ['若', '若停用，我们不收集您的健康信息。'],
  ['除非', '我们不收集您的健康信息，除非您参赛。'],
  ['除外', '我们不收集您的健康信息，参赛者除外。'],
  ['除了', '除了参赛者，我们不收集您的健康信息。'],
  ['未经', '未经报名，我们不收集您的健康信息。'],
  ['之外', '比赛之外，我们不收集您的健康信息。'],
  ['以外', '比赛以外，我们不收集您的健康信息。'],
  ['该功能', '该功能停用，我们不收集您的健康信息。'],
  ['该服务', '在该服务中，我们不收集您的健康信息。'],
  ['该场景', '在该场景中，我们不收集您的健康信息。'],
  ['该等', '在该等泳池，我们不收集您的健康信息。'],
  ['此功能', '在此功能中，我们不收集您的健康信息。'],
  ['此类', '在此类泳池，我们不收集您的健康信息。'],
  ['此等', '在此等泳池，我们不收集您的健康信息。'],
  ['此项', '在此项比赛，我们不收集您的健康信息。'],
  ['此时', '此时我们不收集您的健康信息。'],
  ['上述', '在上述泳池，我们不收集您的健康信息。'],
  ['其中', '在其中一站，我们不收集您的健康信息。'],
  ['仅', '仅在泳池，我们不收集您的健康信息。'],
  ['只会', '只会游泳者，我们不收集您的健康信息。'],
  ['只在', '只在泳池，我们不收集您的健康信息。'],
];
const ENGLISH: [word: string, denial: string][] = [
  ['when', 'When the pool is shut, we do not collect your fingerprints.'],
  ['if', 'If the pool is shut, we do not collect your fingerprints.'],
  ['unless', 'We do not collect your fingerprints unless the alarm rings.'],
  ['except', 'We do not collect your fingerprints except at the safe.'],
  ['without', 'We do not collect your fingerprints without a warning.'],
  ['while', 'We do not collect your fingerprints while you swim.'],
  ['where', 'We do not collect your fingerprints where we have your key.'],
  ['during', 'We do not collect your fingerprints during the holidays.'],
  ['for this', 'We do not collect your fingerprints for this pool.'],
  ['these', 'We do not collect your fingerprints at these pools.'],
  ['this feature', 'In our sauna and this feature we do not collect your fingerprints.'],
  ['other than', 'We do not collect your fingerprints other than at the safe.'],
  ['only', 'We do not collect your fingerprints, only at the safe.'],
  ['such', 'We do not collect your fingerprints at such pools.'],
  ['at this time', 'We do not collect your fingerprints at this time.'],
  ['at this stage', 'We do not collect your fingerprints at this stage.'],
  ['in this', 'We do not collect your fingerprints in this pool.'],
  ['in that', 'We do not collect your fingerprints in that pool.'],
  ['in such', 'We do not collect your fingerprints in such pools.'],
  ['through', 'We do not collect your fingerprints through the door.'],
  ['via', 'We do not collect your fingerprints via the door.'],
  ['on behalf', 'We do not collect your fingerprints on behalf of the town.'],
  ['knowingly', 'We do not collect your fingerprints knowingly.'],
  ['intentionally', 'We do not collect your fingerprints intentionally.'],
];

describe('a denial of one case', () => {
  it.each(CHINESE)('contradicts nothing: %s', (_, denial) => {
    expect(contradictions(denial, '我们会收集您的健康信息。')).toEqual([]);
  });

  it.each(ENGLISH)('contradicts nothing: %s', (_, denial) => {
    expect(contradictions(denial, 'We collect your fingerprints at the door.')).toEqual([]);
  });

  it.each([
    ['children', 'We do not sell the information of children.'],
    ['minors', 'We do not sell the information of minors.'],
    ['under', 'We do not sell the information of anyone under the rank of a captain.'],
  ])('contradicts no sale: %s', (_, denial) => {
    expect(contradictions(denial, 'We sell personal information to partners.')).toEqual([]);
  });

  it.each(['it', 'them', 'this', 'that', 'these', 'those'])('contradicts no sharing of the rest: %s', (what) => {
    const denial = `We do not share ${what} with third parties.`;
    expect(contradictions(denial, 'We share your information with advertisers.')).toEqual([]);
  });

  it.each([
    '我们不会向任何第三方提供该信息。',
    '我们不会向任何第三方共享这些个人信息。',
    '我们不会向任何第三方出售此信息。',
    '我们不会向任何第三方披露前述信息。',
    '我们不会向任何第三方分享其信息。',
  ])('contradicts no sharing of the rest: %s', (denial) => {
    expect(contradictions(denial, '我们会与广告商共享您的个人信息。')).toEqual([]);
  });

  it('is told from one of all cases', () => {
    expect(contradictions('我们不收集您的健康信息。', '我们会收集您的健康信息。')).toHaveLength(1);
    expect(contradictions('We do not collect your fingerprints.', 'We collect your fingerprints.')).toHaveLength(1);
  });
});
