import { describe, expect, it } from 'vitest';
import { bare, type Party } from './bare-parties';
import { factsOf, policyOf, readPolicy, tableOf } from './policy-of';

function inTable(rows: string[][], heading = '# Third parties'): Party[] {
  const text = policyOf([heading]);
  return bare(readPolicy({ ...text, language: 'en', blocks: [...text.blocks, ...tableOf(rows)] }).facts.thirdParties);
}

describe('third parties in tables', () => {
  it('are read whatever the order of the columns', () => {
    expect(
      inTable([
        ['Privacy policy', 'Purpose', 'Provider', 'Data'],
        ['https://ternpay.example/privacy', 'Payments', 'Ternpay', 'card number'],
      ]),
    ).toEqual([{ name: 'Ternpay', purpose: 'Payments', data: 'card number', url: 'https://ternpay.example/privacy' }]);
  });

  it('are read under Chinese headers', () => {
    expect(
      inTable([
        ['SDK名称', '所属公司', '使用目的', '收集的个人信息', '隐私政策链接'],
        ['灯塔推送', '上海灯塔科技有限公司', '消息推送', '设备标识', 'https://dengta.example/'],
      ]),
    ).toEqual([
      {
        name: '灯塔推送',
        company: '上海灯塔科技有限公司',
        purpose: '消息推送',
        data: '设备标识',
        url: 'https://dengta.example/',
      },
    ]);
  });

  it('have the company as name where no other is given', () => {
    expect(
      inTable([
        ['第三方公司名称', '共享目的'],
        ['北京明灯物流有限公司', '配送商品'],
      ]),
    ).toEqual([{ name: '北京明灯物流有限公司', purpose: '配送商品' }]);
  });

  it('are only those that a table of recipients writes as names', () => {
    const kinds = ['Measurement partners', 'Police, courts, regulators', 'processors, those you choose'];
    const names = ['Ternpay', 'Bank of Lumen', 'Harbor Mail Ltd'];
    const rows = [...kinds, ...names].map((whom) => [whom, 'Billing']);
    expect(inTable([['Recipient', 'What for'], ...rows]).map(({ name }) => name)).toEqual(names);
  });

  it('leave out empty cells and dashes', () => {
    expect(
      inTable([
        ['Vendor', 'Purpose', 'Link'],
        ['Lumina Maps', '-', 'N/A'],
      ]),
    ).toEqual([{ name: 'Lumina Maps' }]);
  });

  it.each([
    [
      'kinds of recipients',
      [
        ['Recipient', 'Purpose'],
        ['Service providers', 'hosting'],
        ['Advertisers', 'ads'],
      ],
    ],
    [
      'kinds of data',
      [
        ['Category of personal information', 'Purpose'],
        ['Identifiers', 'to run the service'],
      ],
    ],
    [
      'categories of third parties',
      [
        ['Categories of third parties', 'Purpose'],
        ['Ternpay', 'payments'],
      ],
    ],
    [
      'cookies by name',
      [
        ['Cookie name', 'Duration'],
        ['_tern', '1 year'],
      ],
    ],
  ])('are not %s', (_, rows) => {
    expect(inTable(rows)).toEqual([]);
  });
});

describe('third parties in labels', () => {
  it('are read line by line', () => {
    const { thirdParties } = factsOf(
      '# 第三方SDK目录',
      '- SDK名称：灯塔推送SDK',
      '- 所属公司：上海灯塔科技有限公司',
      '- 使用目的：推送消息',
      '- 收集信息：设备标识',
      '- SDK名称：燕鸥地图SDK',
      '- 使用目的：定位',
    );
    expect(bare(thirdParties)).toEqual([
      { name: '灯塔推送SDK', company: '上海灯塔科技有限公司', purpose: '推送消息', data: '设备标识' },
      { name: '燕鸥地图SDK', purpose: '定位' },
    ]);
    expect(thirdParties[0]!.clauses).toEqual([1, 2, 3, 4]);
  });

  it('are read within one line', () => {
    const { thirdParties } = factsOf('第三方名称：灯塔统计；公司：上海灯塔科技有限公司；目的：统计分析。');
    expect(bare(thirdParties)).toEqual([{ name: '灯塔统计', company: '上海灯塔科技有限公司', purpose: '统计分析' }]);
  });

  it('are no other labels', () => {
    expect(factsOf('公司名称：明灯科技有限公司', '联系地址：上海市徐汇区灯塔路1号').thirdParties).toEqual([]);
  });
});

describe('third parties in a flattened table', () => {
  const HEADER = '第三方SDK名称使用场景共享个人信息类型第三方SDK所属公司第三方SDK隐私协议地址';
  const ROWS = [
    '灯塔支持消息的推送设备信息（IMEI、品牌）、位置信息上海灯塔网络科技有限公司https://dengta.example/privacy',
    '燕鸥地图用于查询地址收货地址、发货地址燕鸥软件有限公司https://yanou.example/terms.html',
    'TERN用于分享商品设备信息（IMEI、手机号）深圳市特恩计算机系统有限公司https://tern.example/p',
  ];
  const EXPECTED: Party[] = [
    {
      name: '灯塔',
      company: '上海灯塔网络科技有限公司',
      purpose: '支持消息的推送',
      data: '设备信息（IMEI、品牌）、位置信息',
      url: 'https://dengta.example/privacy',
    },
    {
      name: '燕鸥地图',
      company: '燕鸥软件有限公司',
      purpose: '用于查询地址',
      data: '收货地址、发货地址',
      url: 'https://yanou.example/terms.html',
    },
    {
      name: 'TERN',
      company: '深圳市特恩计算机系统有限公司',
      purpose: '用于分享商品',
      data: '设备信息（IMEI、手机号）',
      url: 'https://tern.example/p',
    },
  ];

  it('are taken apart in one line', () => {
    expect(bare(factsOf(`合作方如下：${HEADER}${ROWS.join('')}前述公司遵守其隐私条款。`).thirdParties)).toEqual(
      EXPECTED,
    );
  });

  it('are taken apart over several lines', () => {
    expect(bare(factsOf(`${HEADER}${ROWS[0]}`, ROWS[1]!, ROWS[2]!, '前述公司遵守其隐私条款。').thirdParties)).toEqual(
      EXPECTED,
    );
  });

  it('leave out what has no border', () => {
    const row = '明灯查询物流尾号后四位深圳明灯网络有限公司https://mingdeng.example/';
    const [party] = factsOf(`${HEADER}${row}${ROWS[0]}`).thirdParties;
    expect(bare([party!])).toEqual([
      { name: '明灯', company: '深圳明灯网络有限公司', url: 'https://mingdeng.example/' },
    ]);
  });

  it('need a header: addresses in running text are no rows', () => {
    expect(factsOf(`请参阅${ROWS.join('')}`).thirdParties).toEqual([]);
  });
});
