import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/policy/policy-text';
import { factsOf, policyOf, readPolicy, tableOf } from './policy-of';

describe('tables of third parties', () => {
  it('give data and recipients in their rows, and none in their headers', () => {
    const text = policyOf(['# 第三方SDK']);
    const rows = tableOf([
      ['第三方名称', '用途', '信息字段'],
      ['浪花支付', '支付', '订单号'],
      ['第三方名称', '用途', '信息字段'],
      ['礁石推送', '推送', '设备型号'],
    ]).map((block): Block => ({ ...block, ...(block.table && { table: { ...block.table, header: false } }) }));
    const { facts, clauses } = readPolicy({ ...text, blocks: [...text.blocks, ...rows] });
    expect(facts.data.map(({ type, clauses: ids }) => [type, ids])).toEqual([
      ['transaction', [2]],
      ['device-info', [4]],
    ]);
    expect(facts.recipients.map(({ recipient, clauses: ids }) => [recipient, ids])).toEqual([['sdks', [2, 4]]]);
    expect(facts.thirdParties.map(({ name }) => name)).toEqual(['浪花支付', '礁石推送']);
    expect(clauses.map(({ marks }) => marks.includes('sharing'))).toEqual([false, false, true, false, true]);
  });
});

describe('recipients', () => {
  const recipientsOf = (...lines: string[]) =>
    factsOf(...lines).recipients.map(({ recipient, manner, polarity }) => `${recipient} ${manner} ${polarity}`);

  it('are one fact a kind and manner', () => {
    const { recipients } = factsOf(
      'We share your personal data with payment processors.',
      'We do not share your personal information with advertisers.',
    );
    const said = recipients.map(({ recipient, polarity, clauses }) => [recipient, polarity, clauses]);
    expect(said).toContainEqual(['payment', 'affirmed', [0]]);
    expect(said).toContainEqual(['advertisers', 'denied', [1]]);
  });

  it('are not denied all data where some is', () => {
    expect(recipientsOf('We do not share your precise location with advertisers.')).toEqual([]);
  });

  it('are not announced by headings', () => {
    expect(recipientsOf('四、共享、委托处理、转让、公开披露您个人信息的情形')).toEqual([]);
  });

  it('get data in the manner that is theirs: the public by disclosure, a new owner by transfer', () => {
    expect(recipientsOf('未经您同意，我们不会向第三方共享、转让、公开披露您的个人信息。')).toEqual([
      'public disclose conditional',
    ]);
    expect(recipientsOf('If we are sold in a merger, your personal data may be disclosed to the new owner.')).toEqual([
      'successor transfer conditional',
    ]);
  });

  it.each([
    [
      'a sale that may be opted out of',
      'If we sell or share your data with advertisers, we provide a link to opt out.',
    ],
    ['a sale by others', 'Advertisers receive your data, and they may sell that information to other businesses.'],
    ['a sale of goods', 'We sell phones and share your address with couriers, who bring them.'],
    ['a sale of goods, in Chinese', '您在我们平台购买第三方出售的商品时,我们会将您的收货信息共享给物流公司。'],
    ['a sale of the company', 'If we sell our business, your data may be transferred to the buyer.'],
  ])('buy nothing in %s', (_, line) => {
    expect(factsOf(line).recipients.map(({ manner }) => manner)).not.toContain('sell');
  });

  it('buy what is sold', () => {
    expect(recipientsOf('我们会将您的个人信息出售给广告商。')).toEqual(['advertisers sell affirmed']);
    expect(recipientsOf('We sell and share your data with advertisers.')).toEqual(['advertisers sell affirmed']);
    expect(recipientsOf('We sell your data to data brokers.')).toEqual(['data-brokers sell affirmed']);
    expect(recipientsOf('We do not sell your data to data brokers.')).toEqual(['data-brokers sell denied']);
  });

  it('do not rest on the words of a law', () => {
    expect(
      recipientsOf('The Shine the Light law lets you ask which data we disclosed to partners for marketing.'),
    ).toEqual([]);
  });

  it('do not rest on clauses that deny what another does', () => {
    const { recipients } = factsOf(
      'We do not share your personal information with advertisers.',
      'We share your personal information with advertisers.',
    );
    expect(recipients.find(({ recipient }) => recipient === 'advertisers')).toMatchObject({ clauses: [1] });
  });
});
