import { creditPlan, isoDate, minorUnits, percent, revolvingIllustration } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { china } from '../cn.ts';
import type { DisclosedOffer } from '../disclosed-offer.ts';
import { ruleSetAt } from '../market.ts';
import { aLine, aLoan, aPlan, guarantee, on } from './testing/offers.ts';
import { written } from './testing/written.ts';

const rules = ruleSetAt('CN', on);
const table = (offer: DisclosedOffer) => rules.disclose(offer);
const section = (offer: DisclosedOffer, key: string) => table(offer).sections.find((each) => each.key === key)!;
const lines = (offer: DisclosedOffer, key: string) =>
  section(offer, key).rows.map(({ label, cells = [], value }) => [label, ...cells, value].map((cell) => cell['zh-Hans']).join(' | '));

describe('CN3: the table of all costs (综合融资成本明示表)', () => {
  test('of ¥6,800 over 12 months with a guarantee, in Chinese', () => {
    expect(written(table(aLoan()), 'zh-Hans')).toMatchInlineSnapshot(`
      "# 综合融资成本明示表

      ## 贷款机构
        贷款机构 | 岚石银行
        产品 | 家装分期
        日期 | 2026年11月21日

      ## 年化成本
      * 年化综合融资成本（单利） | 10.97% (正常履约时，含全部利息和费用)

      ## 金额
        借款本金 | ¥6,800.00
        息费合计 | ¥410.92
        每期应还（共 12 期） | ¥600.91
      * 还款总额 | ¥7,210.92

      ## 正常履约时的息费 | 项目 | 收取方 | 收取方式 | 收取标准 | 年化水平（单利） | 金额
        利息 | 岚石银行 | 按月，等额本息 | 年利率 7.20% | 7.20% | ¥268.12
        担保费 | 安岭融资担保 | 按月，随每期还款收取 | 每期 ¥11.90 | 3.77% | ¥142.80
      * 合计 |  |  |  | 10.97% | ¥410.92

      ## 违约时可能产生的成本 | 项目 | 收取方 | 何时收取 | 标准
        逾期罚息 | 岚石银行 | 到期次日起，按逾期本金和实际天数 | 年化 10.80%
        提前还款违约金 | 不收取 | 不适用 | ¥0.00

      ## 无其他费用
      * 无其他费用 | 除以上列明的息费外，不收取任何其他费用。

      ## 其他条款
        提前还款 | 可随时提前还款，利息按实际借款的天数计算。

      ## 下一步
        下一步 | 您将直接前往岚石银行的自有页面申请。由岚石银行评估、审批和签约，签约前会向您出示其成本明示表。

      [pop-up, 10 s: 我已阅读上表，了解借款的全部成本。]"
    `);
  });

  test('of the same in English', () => {
    expect(written(table(aLoan()), 'en')).toMatchInlineSnapshot(`
      "# Statement of all-in financing cost (综合融资成本明示表)

      ## Lender
        Lender | 岚石银行
        Product | Renovation by instalments
        Date | Nov 21, 2026

      ## What it costs in a year
      * Annual all-in cost (simple) | 10.97% (In normal performance, with all interest and fees.)

      ## Amounts
        Principal | CN¥6,800.00
        Interest and fees | CN¥410.92
        Each of 12 payments | CN¥600.91
      * You pay back in all | CN¥7,210.92

      ## Interest and fees in normal performance | Item | Collected by | How | Standard | In a year (simple) | Amount
        Interest | 岚石银行 | monthly, equal payments | 7.20% a year | 7.20% | CN¥268.12
        Guarantee fee | 安岭融资担保 | monthly, with each payment | CN¥11.90 each time | 3.77% | CN¥142.80
      * Total |  |  |  | 10.97% | CN¥410.92

      ## What default may cost | Item | Collected by | When | Standard
        Late interest | 岚石银行 | from the day after the due date, on overdue principal, by the day | 10.80% a year
        Early repayment charge | Not charged | Does not apply | CN¥0.00

      ## Nothing else
      * Nothing else | Besides the interest and fees listed above, nothing else is charged.

      ## Other terms
        Early repayment | You may pay early at any time. Interest is reckoned by the days for which you really owed the money.

      ## What happens next
        What happens next | You go on directly to the page of 岚石银行. There you apply; 岚石银行 alone checks, decides and signs, and shows you its own table first.

      [pop-up, 10 s: I have read the table above and understand everything that the loan costs.]"
    `);
  });

  test('is a pop-up with a time to read and an explicit confirmation; [M] ten seconds, which can be changed', () => {
    expect(table(aLoan()).confirmation).toMatchObject({
      shownAs: 'pop-up',
      readingSeconds: 10,
      statement: { 'zh-Hans': expect.stringContaining('已阅读') },
    });

    const slower = china([{ from: on, settings: { readingSeconds: 15 } }]).ruleSets.find(({ inForceFrom }) => inForceFrom === on)!;
    expect(slower.disclose(aLoan()).confirmation.readingSeconds).toBe(15);
  });

  test('names for each item its collector, method, standard and annualised level, which add up to the annual cost', () => {
    const { columns, rows } = section(aLoan(), 'normal-costs');

    expect(columns!.map((column) => column['zh-Hans'])).toEqual(['项目', '收取方', '收取方式', '收取标准', '年化水平（单利）', '金额']);
    expect(rows.map(({ cells }) => cells![3]!['zh-Hans'])).toEqual(['7.20%', '3.77%', '10.97%']);
  });

  test('lists what default may cost, and says what is not charged', () => {
    expect(lines(aLoan(), 'contingent-costs')).toEqual([
      '逾期罚息 | 岚石银行 | 到期次日起，按逾期本金和实际天数 | 年化 10.80%',
      '提前还款违约金 | 不收取 | 不适用 | ¥0.00',
    ]);
  });

  test('names every other contingent cost that the offer has', () => {
    const contingentCosts = [
      { kind: 'late-charge', payee: '岚石银行', standard: { amount: minorUnits(2_000) }, afterDays: 3 },
      { kind: 'collection', payee: '安岭融资担保', standard: { amount: minorUnits(50_000) } },
      { kind: 'early-repayment', payee: '岚石银行', standard: { amount: minorUnits(0) } },
    ] as const;

    expect(lines(aLoan({ contingentCosts }), 'contingent-costs')).toEqual([
      '逾期违约金 | 岚石银行 | 逾期超过 3 天起，每次 | ¥20.00',
      '催收费用 | 安岭融资担保 | 委托催收或诉讼时 | ¥500.00',
      '提前还款违约金 | 不收取 | 不适用 | ¥0.00',
      '逾期罚息 | 不收取 | 不适用 | ¥0.00',
    ]);
  });

  test('ends with the promise that nothing else is charged', () => {
    expect(lines(aLoan(), 'nothing-else')).toEqual(['无其他费用 | 除以上列明的息费外，不收取任何其他费用。']);
  });

  test('is written in both languages, with nothing left empty but the sum’s own cells', () => {
    const intermediary = { name: '禾木家装', independence: 'panel', paidByCreditor: true } as const;
    const everything = { isPersonalised: true, standing: 'estimate', payee: '禾木家装', intermediary } as const;
    const early = ruleSetAt('CN', isoDate('2025-10-01'));
    for (const { sections } of [aLoan(), aLine(), aLoan(everything)].flatMap((offer) => [table(offer), early.disclose(offer)])) {
      const texts = sections.flatMap(({ title, columns = [], rows }) => [
        title,
        ...columns,
        ...rows.flatMap(({ label, value, note, cells = [], key }) => [
          label,
          value,
          ...(note ? [note] : []),
          ...(key === 'total' ? [] : cells),
        ]),
      ]);
      expect(texts.filter((text) => text.en.trim() === '' || text['zh-Hans'].trim() === '')).toEqual([]);
    }
  });
});

describe('every way of repayment has its table', () => {
  test('equal shares of principal (等额本金): the first and the last payment', () => {
    const loan = aLoan({ repayment: 'equal-principal', plan: aPlan({ repayment: { way: 'equal-principal' } }) });

    expect(lines(loan, 'sums')).toEqual([
      '借款本金 | ¥6,800.00',
      '息费合计 | ¥408.00',
      '首期应还（共 12 期） | ¥619.37',
      '末期应还 | ¥581.93',
      '还款总额 | ¥7,208.00',
    ]);
    expect(lines(loan, 'normal-costs')[0]).toMatch(/^利息 \| 岚石银行 \| 按月，等额本金 \| 年利率 7\.20% \| 7\.20%/);
  });

  test('interest first (先息后本): the payments of interest, and the last one', () => {
    const loan = aLoan({ repayment: 'interest-first', plan: aPlan({ repayment: { way: 'interest-first' } }) });

    expect(lines(loan, 'sums').slice(2, 4)).toEqual(['第 1 至 11 期每期应还 | ¥52.70', '第 12 期应还 | ¥6,852.70']);
  });

  test('one payment at the end', () => {
    const repayment = { way: 'bullet', interest: 'simple' } as const;
    const loan = aLoan({ repayment: 'bullet', plan: aPlan({ repayment, costItems: [] }) });

    expect(lines(loan, 'normal-costs')[0]).toBe('利息 | 岚石银行 | 到期一次还本付息 | 年利率 7.20% | 6.97% | ¥489.60');
  });

  test('card instalments by fee: 0.6 % a month of the first amount is near 13 % a year, and no interest is mentioned', () => {
    const plan = aPlan({
      annualRate: percent('0'),
      repayment: { way: 'equal-principal' },
      costItems: [{ kind: 'instalment-fee', rate: percent('0.6'), paid: 'with-each-payment', payee: '岚石银行', inCost: true }],
    });

    expect(lines(aLoan({ plan, repayment: 'equal-principal', borrowingRatePercent: '0' }), 'normal-costs')).toEqual([
      '分期手续费 | 岚石银行 | 按月，随每期还款收取 | 每期借款本金的 0.60% | 13.03% | ¥489.60',
      '合计 |  |  |  | 13.03% | ¥489.60',
    ]);
  });

  test('a fee with the first payment, and one on what is still owed', () => {
    const plan = aPlan({
      costItems: [
        { ...guarantee, amount: minorUnits(6_000), paid: 'with-first-payment' },
        { kind: 'service', rate: percent('0.125'), of: 'balance', paid: 'with-each-payment', payee: '安岭融资担保', inCost: true },
      ],
    });

    expect(lines(aLoan({ plan }), 'normal-costs').slice(1, 3)).toEqual([
      expect.stringMatching(/^担保费 \| 安岭融资担保 \| 随首期还款一次收取 \| ¥60\.00 \| \d\.\d\d% \| ¥60\.00$/),
      expect.stringMatching(/^服务费 \| 安岭融资担保 \| 按月，随每期还款收取 \| 每期剩余本金的 0\.125% \| \d\.\d\d% \| ¥/),
    ]);
  });

  test.each([
    ['month', 3, '每 3 个月，等额本息'],
    ['week', 1, '按周，等额本息'],
    ['day', 10, '每 10 日，等额本息'],
  ] as const)('paid every %s × %i', (unit, count, method) => {
    const plan = creditPlan({
      price: minorUnits(680_000),
      annualRate: percent('7.2'),
      periods: 4,
      interval: { unit, count },
      advancedOn: on,
      rounding: 'half-up',
    });

    expect(lines(aLoan({ plan }), 'normal-costs')[0]).toContain(`| ${method} |`);
  });

  test('0 % that the merchant pays for costs nothing, and says so', () => {
    const loan = aLoan({ plan: aPlan({ annualRate: percent('0'), costItems: [] }), borrowingRatePercent: '0' });

    expect(lines(loan, 'normal-costs')).toEqual([
      '利息 | 岚石银行 | 按月，等额本息 | 年利率 0% | 0.00% | ¥0.00',
      '合计 |  |  |  | 0.00% | ¥0.00',
    ]);
  });

  test('a line with daily interest (随借随还)', () => {
    expect(lines(aLine(), 'normal-costs')).toEqual([
      '利息 | 岚石银行 | 按日计息，随借随还 | 年利率 7.30%（日利率 0.02%，一年按 365 天计） | 7.30% | ¥60.00',
      '合计 |  |  |  | 7.30% | ¥60.00',
    ]);
    expect(lines(aLine(), 'sums')).toEqual([
      '循环额度 | ¥50,000.00',
      '支用本金 | ¥10,000.00',
      '息费合计 | ¥60.00',
      '每期应还（共 1 期，末期 2026年12月21日） | ¥10,060.00',
      '还款总额 | ¥10,060.00',
    ]);
  });

  test('a line that is paid back in parts names the payment that clears it', () => {
    const minimum = { shareOfBalance: percent('10'), floor: minorUnits(10_000) };
    const illustration = revolvingIllustration({ drawn: minorUnits(1_000_000), annualRate: percent('12'), minimum, firstDueOn: isoDate('2026-12-21'), rounding: 'half-up' }); // biome-ignore format: one draw
    const rows = rules.disclose(aLine({ illustration })).sections.flatMap((section) => section.rows);

    expect(illustration.rows.at(-1)!.payment).not.toBe(illustration.payment);
    expect(rows.find(({ key }) => key === 'payments')!.note!['zh-Hans']).toBe('末期 ¥637.78。');
  });

  test('a line with a yearly fee has the fee’s level beside that of the interest', () => {
    const apr = { convention: 'cn-simple', percent: '8.50', unroundedPercent: 8.5 } as const;

    expect(lines(aLine({ apr, annualFee: minorUnits(9_900) }), 'normal-costs').slice(1)).toEqual([
      '年费 | 岚石银行 | 每年收取一次 | 每年 ¥99.00 | 1.20% | ¥99.00',
      '合计 |  |  |  | 8.50% | ¥159.00',
    ]);
  });

  test.each([
    ['a daily rate that gives another annual one', { dailyRate: { percent: '0.05', daysOfYear: 365 } }],
    ['a yearly fee that the annual cost leaves out', { annualFee: minorUnits(9_900) }],
    ['a cost by another market’s convention', { apr: { convention: 'us-apr', percent: '7.30', unroundedPercent: 7.3 } }],
  ] as const)('a line with %s is refused', (_, changes) => {
    expect(() => table(aLine(changes))).toThrow(expect.objectContaining({ name: 'MarketError', code: 'offer-incomplete' }));
  });
});
