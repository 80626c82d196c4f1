import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatMoney, formatPayments, formatPercent, formatRoundMoney } from './format.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

describe('figures are written as the reader writes them', () => {
  test.each([
    [usd(11_517), '$115.17', 'US$115.17'],
    [usd(276_416), '$2,764.16', 'US$2,764.16'],
    [usd(0), '$0.00', 'US$0.00'],
    [{ amountMinor: 706_812, currency: 'CNY' }, 'CN¥7,068.12', '¥7,068.12'],
    [{ amountMinor: 500, currency: 'JPY' }, '¥500', 'JP¥500'],
  ])('money %j is %s and %s', (money, english, chinese) => {
    expect([formatMoney(money, 'en'), formatMoney(money, 'zh-Hans')]).toEqual([english, chinese]);
  });

  test('round money drops cents that are zero, and no others', () => {
    expect([0, 50_000, 49_950].map((amount) => formatRoundMoney(usd(amount), 'en'))).toEqual(['$0', '$500', '$499.50']);
  });

  test('a percentage keeps the decimals that it comes with', () => {
    expect(['13.99', '8.450', '0.00', '36'].map((percent) => formatPercent(percent, 'en'))).toEqual(['13.99%', '8.450%', '0.00%', '36%']);
    expect(formatPercent('13.99', 'zh-Hans')).toBe('13.99%');
  });

  test('what is no decimal percentage is not written', () => {
    expect(() => formatPercent('about 5', 'en')).toThrow(expect.objectContaining({ name: 'MarketError', code: 'number-not-decimal' }));
  });

  test('an unknown currency is not written', () => {
    expect(() => formatMoney({ amountMinor: 1, currency: 'XXX' }, 'en')).toThrow(expect.objectContaining({ code: 'currency-unknown' }));
  });

  test('a date', () => {
    expect([formatDate('2026-11-21', 'en'), formatDate('2026-11-21', 'zh-Hans')]).toEqual(['Nov 21, 2026', '2026年11月21日']);
  });

  test('a number of payments', () => {
    expect([formatPayments(24, 'en'), formatPayments(1, 'en'), formatPayments(24, 'zh-Hans')]).toEqual([
      '24 payments',
      '1 payment',
      '共 24 期',
    ]);
  });

  test('a number of payments has the plural forms of its language', () => {
    expect([1, 24].map((count) => formatPayments(count, 'de'))).toEqual(['1 Rate', '24 Raten']);
    expect([1, 2, 3, 24].map((count) => formatPayments(count, 'ar').replace(/\d/g, '#'))).toEqual([
      'دفعة واحدة',
      'دفعتان',
      '# دفعات',
      '## دفعة',
    ]);
  });

  test('no digit of an amount is lost, however large', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(Number(formatMoney(usd(amount), 'en').replace(/\D/g, ''))).toBe(amount);
      }),
    );
  });
});

test('what is no date and no count of payments is refused, not written', () => {
  for (const date of ['2026-02-30', '', 'tomorrow'])
    expect(() => formatDate(date, 'en')).toThrow(expect.objectContaining({ code: 'date-invalid' }));
  for (const count of [Number.NaN, 1.5, -1]) {
    expect(() => formatPayments(count, 'en')).toThrow(
      expect.objectContaining({ code: 'number-not-decimal', message: expect.stringContaining(`got ${count}`) }),
    );
  }
});
