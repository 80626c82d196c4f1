import { isoDate } from '@liana/finance';
import { ruleSetAt } from '@liana/markets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, lenderReasons } from './lender-copy.ts';

const ruleSet = ruleSetAt('US', isoDate('2026-11-21'));
const both = (text: string) => ({ en: text, 'zh-Hans': text });

/** Ways in which copy has carried more than words, woven around a harmless sentence. */
const carriers: ((text: string) => string)[] = [
  (text) => `<script>alert(1)</script>${text}`,
  (text) => `${text}<img src=x onerror=alert(1)>`,
  (text) => `${text} <a href="javascript:alert(1)">here</a>`,
  (text) => `<style>*{display:none}</style>${text}`,
  (text) => `${text}\u202Eevil\u202C`,
  (text) => `${text}\u200B\u200C\u200D\uFEFF`,
  (text) => `${text}\u2066hidden\u2069`,
  (text) => `${text} https://evil.example/?q=1`,
  (text) => `${text} www.evil.example`,
  (text) => `${text}\u0000\u0007\u001B[31m`,
  (text) => `${text}\r\nSet-Cookie: a=b`,
  (text) => `${text} data:text/html,<b>`,
  (text) => `${text}<svg/onload=alert(1)`,
  (text) => `${text}${'x'.repeat(5_000)}`,
];

describe('A31: what lenders write', () => {
  test('100 payloads and more come out inert: short, on one line, without markup, links or invisible marks', () => {
    const payload = fc.tuple(fc.string({ maxLength: 60 }), fc.array(fc.constantFrom(...carriers), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(payload, ([text, wrap]) => {
        const shown = cleanLine(wrap.reduce((wrapped, carrier) => carrier(wrapped), text));

        expect(shown).not.toMatch(/[<>\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(shown).not.toMatch(/https?:|javascript:|www\./i);
        expect(shown.length).toBeLessThanOrEqual(240);
      }),
      { numRuns: 1_000 },
    );
  });

  test('plain words stay as they are, in both languages', () => {
    expect(cleanLine('Monthly debts are high for the income')).toBe('Monthly debts are high for the income');
    expect(cleanLine('月负债相对收入偏高')).toBe('月负债相对收入偏高');
  });

  test('a reason that says nothing gives way to the market’s wording, or is left out', () => {
    const vague = both('Does not meet our internal policy');
    const [known] = Object.keys(ruleSet.adverseAction.reasons);

    expect(lenderReasons(ruleSet, [{ code: known!, text: vague }])[0]!.text).toEqual(ruleSet.adverseAction.reasons[known!]);
    expect(lenderReasons(ruleSet, [{ code: 'made-up', text: vague }])).toEqual([]);
  });
});
