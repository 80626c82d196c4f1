import { type Locale, locales } from '@liana/markets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactDefinition, FactDictionary, Facts } from '../../facts/fact.ts';
import { knowledgeFromFacts } from '../../facts/possible.ts';
import { usFacts } from '../../facts/us/us-facts.ts';
import { evaluate } from '../evaluate.ts';
import type { Predicate } from '../rule.ts';
import { anyUsPredicate } from '../testing/any-predicate.ts';
import { predicateSentence, ruleSentence } from './rule-sentence.ts';

const good: Predicate = { fact: 'creditBand', oneOf: ['good', 'excellent'] };
const rich: Predicate = { fact: 'incomeMonthly', atLeast: 450_050 };
const small: Predicate = { fact: 'amount', atMost: 500_000 };

const examples: [when: Predicate, en: string, zhHans: string][] = [
  [rich, 'Pay before tax is at least $4,500.50', '税前月收入不低于 US$4,500.50'],
  [small, 'Amount is at most $5,000.00', '金额不高于 US$5,000.00'],
  [{ fact: 'tenorMonths', between: [12, 36] }, 'Number of months is from 12 months to 36 months', '期数从 12 个月到 36 个月'],
  [{ fact: 'tenorMonths', oneOf: [6, 12] }, 'Number of months is one of 6 months, 12 months', '期数是以下之一：6 个月、12 个月'],
  [{ fact: 'debtRatio', atMost: 42.5 }, 'Payments as a share of income is at most 42.5%', '还款占收入的比例不高于 42.5%'],
  [{ fact: 'localHour', between: [5, 23] }, 'Hour of the day is from 5 to 23', '当地钟点从 5 到 23'],
  [{ fact: 'bankruptcyRecent', is: 'no' }, 'Bankruptcy in two years is “No”', '两年内破产是“没有”'],
  [
    good,
    'Credit score is one of “Good (670 to 739)”, “Excellent (740 or more)”',
    '信用评分是以下之一：“良好（670 至 739）”、“极好（740 及以上）”',
  ],
  [{ fact: 'ageBand', noneOf: ['under-18'] }, 'Age is not “Under 18”', '年龄不是“18 岁以下”'],
  [
    { fact: 'region', noneOf: ['NY', 'WV'] },
    'State is none of “New York”, “West Virginia”',
    '所在州不是以下任何一项：“纽约州”、“西弗吉尼亚州”',
  ],
  [
    { fact: 'amount', compare: 'atMost', to: 'incomeMonthly', times: 4 },
    'Amount is at most 4 times Pay before tax',
    '金额不高于税前月收入的 4 倍',
  ],
  [
    { fact: 'incomeMonthly', compare: 'atLeast', to: 'housingMonthly' },
    'Pay before tax is at least Rent or mortgage',
    '税前月收入不低于房租或房贷',
  ],
  [{ not: small }, 'not (Amount is at most $5,000.00)', '并非（金额不高于 US$5,000.00）'],
  [
    { any: [{ all: [rich, small] }, good] },
    '((Pay before tax is at least $4,500.50) and (Amount is at most $5,000.00)) or (Credit score is one of “Good (670 to 739)”, “Excellent (740 or more)”)',
    '（（税前月收入不低于 US$4,500.50）且（金额不高于 US$5,000.00））或（信用评分是以下之一：“良好（670 至 739）”、“极好（740 及以上）”）',
  ],
  [{ all: [{ any: [rich] }] }, 'Pay before tax is at least $4,500.50', '税前月收入不低于 US$4,500.50'],
  [{ fact: 'region', oneOf: [] }, 'State is one of nothing', '所在州是以下之一：无'],
  [{ fact: 'shoeSize', is: 'XL' }, 'shoeSize is “XL”', 'shoeSize 是“XL”'],
];

describe('a predicate', () => {
  test.each(examples)('%j reads “%s”', (when, en, zhHans) => {
    expect(predicateSentence(when, usFacts, 'en')).toBe(en);
    expect(predicateSentence(when, usFacts, 'zh-Hans')).toBe(zhHans);
  });
});

test('a rule names its kind and ends like a sentence', () => {
  expect(ruleSentence({ kind: 'loan', when: small }, usFacts, 'en')).toBe('Loan: Amount is at most $5,000.00.');
  expect(ruleSentence({ kind: 'loan', when: small }, usFacts, 'zh-Hans')).toBe('借款：金额不高于 US$5,000.00。');
});

test.each(locales)('any rule has a sentence of one line in %s, with nothing left to fill in', (locale) => {
  fc.assert(
    fc.property(anyUsPredicate, (when) => {
      const sentence = ruleSentence({ kind: 'applicant', when }, usFacts, locale);

      expect(sentence).not.toMatch(/[{}\n]|undefined|NaN|\[object/);
      if (locale === 'zh-Hans') expect(sentence).not.toMatch(/ (is|at least|at most|one of|none of|and|or|times) /);
    }),
  );
});

describe('what a sentence groups is what the rule means', () => {
  const letters: FactDictionary = new Map(['A', 'B', 'C', 'D'].map((id) => [id, letter(id)]));
  const atom = fc.constantFrom(...letters.keys()).map((fact): Predicate => ({ fact, is: 1 }));
  const { predicate } = fc.letrec<{ predicate: Predicate }>((tie) => ({
    predicate: fc.oneof(
      { depthSize: 'small' },
      atom,
      fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('predicate').map((not) => ({ not })),
    ),
  }));

  test.each(locales)('in %s: read again by its brackets alone, it holds for the same people', (locale) => {
    fc.assert(
      fc.property(predicate, (when) => {
        const read = readAgain(predicateSentence(when, letters, locale), locale);

        for (let number = 0; number < 16; number += 1) {
          const facts: Facts = { A: number & 1, B: (number >> 1) & 1, C: (number >> 2) & 1, D: (number >> 3) & 1 };

          expect(read(facts)).toBe(evaluate(when, knowledgeFromFacts(letters, facts)) === 'pass');
        }
      }),
    );
  });
});

function letter(id: string): FactDefinition {
  return {
    id,
    type: { kind: 'integer', unit: 'count', min: 0, max: 1 },
    about: 'wish',
    personal: false,
    sensitivity: 'none',
    source: 'asked',
    askedAt: 'matching',
    costSeconds: 1,
    banding: { kind: 'whole' },
  };
}

/** Reads a sentence about letters; refuses one that has `and` beside `or` without brackets between them. */
function readAgain(sentence: string, locale: Locale): (facts: Facts) => boolean {
  const marks =
    locale === 'en'
      ? { open: '(', close: ')', and: ' and ', or: ' or ', not: 'not ' }
      : { open: '（', close: '）', and: '且', or: '或', not: '并非' };
  let at = 0;
  const takes = (mark: string) => {
    const isThere = sentence.startsWith(mark, at);
    if (isThere) at += mark.length;
    return isThere;
  };
  const must = (mark: string) => {
    if (!takes(mark)) throw new Error(`expected ${mark} at ${at} of ${sentence}`);
  };

  function statement(): (facts: Facts) => boolean {
    const parts = [part()];
    const join = sentence.startsWith(marks.and, at) ? marks.and : marks.or;
    while (takes(join)) parts.push(part());
    return (facts) => (join === marks.and ? parts.every((holds) => holds(facts)) : parts.some((holds) => holds(facts)));
  }
  function part(): (facts: Facts) => boolean {
    if (takes(marks.not)) {
      const inner = part();
      return (facts) => !inner(facts);
    }
    if (takes(marks.open)) {
      const inner = statement();
      must(marks.close);
      return inner;
    }
    const fact = sentence[at]!;
    at += 1;
    must(locale === 'en' ? ' is 1' : ' 是 1');
    return (facts) => facts[fact] === 1;
  }

  const read = statement();
  if (at !== sentence.length) throw new Error(`left over: ${sentence.slice(at)}`);
  return read;
}
