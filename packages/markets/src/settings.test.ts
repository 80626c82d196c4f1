import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsSuffix, settingsWith } from './settings.ts';

const defaults = {
  sharePercent: 51,
  capPercent: 24,
  earlyRepaymentPercent: 1,
  withdrawalDays: 14,
  withdrawalDaysOfYear: 365,
  limitMinor: 120_000,
  ombudsman: 'The Ombudsman',
  isStrict: false,
};

describe('the settings of a market', () => {
  test('are the defaults where nothing is changed, and then leave no mark', () => {
    expect(settingsWith(defaults, {})).toEqual(defaults);
    expect(settingsSuffix(defaults, settingsWith(defaults, { sharePercent: 51 }))).toBe('');
  });

  test('may be any amount of money', () => {
    const coversUpToEuros = 100_000;

    expect(settingsWith({ coversUpToEuros }, { coversUpToEuros: 250_000 })).toEqual({ coversUpToEuros: 250_000 });
  });

  test('mark the rule set when a value differs, by the values and not by their order', () => {
    const one = settingsWith(defaults, { sharePercent: 66, isStrict: true });
    const other = settingsWith(defaults, { isStrict: true, sharePercent: 66 });

    expect(settingsSuffix(defaults, one)).toMatch(/^\+[0-9a-f]{8}$/);
    expect(settingsSuffix(defaults, other)).toBe(settingsSuffix(defaults, one));
  });

  test('are told apart by their mark', () => {
    const share = fc.integer({ min: 1, max: 100 });

    fc.assert(
      fc.property(share, share, (a, b) => {
        const suffixOf = (sharePercent: number) => settingsSuffix(defaults, { ...defaults, sharePercent });
        expect(suffixOf(a) === suffixOf(b)).toBe(a === b);
      }),
    );
  });

  test.each([
    [{ sharePercnt: 66 }, "no setting 'sharePercnt'; known are sharePercent, capPercent, earlyRepaymentPercent, withdrawalDays"],
    [{ sharePercent: '66' }, `'sharePercent' must be a share above 0 and up to 100, got "66"`],
    [{ sharePercent: 0 }, 'a share above 0 and up to 100, got 0'],
    [{ sharePercent: 101 }, 'a share above 0 and up to 100, got 101'],
    [{ capPercent: -1 }, 'must be a number from 0 to 100000, written without an exponent, got -1'],
    [{ capPercent: 100_001 }, 'a number from 0 to 100000, written without an exponent, got 100001'],
    [{ earlyRepaymentPercent: 101 }, 'a number from 0 to 100, written without an exponent, got 101'],
    [{ capPercent: Number.NaN }, 'got NaN'],
    [{ capPercent: Number.POSITIVE_INFINITY }, 'got Infinity'],
    [{ capPercent: 1e-7 }, 'got 1e-7'],
    [{ withdrawalDays: 14.5 }, "'withdrawalDays' must be a whole number from 0 to 100000, got 14.5"],
    [{ withdrawalDays: 1e300 }, 'got 1e+300'],
    [{ withdrawalDaysOfYear: 0 }, 'a whole number from 1 to 366, got 0'],
    [{ limitMinor: 0.5 }, 'a whole number from 0 to 9007199254740991, got 0.5'],
    [{ ombudsman: '' }, `'ombudsman' must be a text, got ""`],
    [{ ombudsman: ' ' }, `'ombudsman' must be a text, got " "`],
    [{ isStrict: 1 }, "'isStrict' must be true or false, got 1"],
    [['sharePercent'], 'expected an object of settings'],
    [null, 'expected an object of settings, got null'],
  ])('refuse %j', (changes, message) => {
    expect(() => settingsWith(defaults, changes)).toThrow(
      expect.objectContaining({ name: 'MarketError', code: 'setting-invalid', message: expect.stringContaining(message) }),
    );
  });
});
