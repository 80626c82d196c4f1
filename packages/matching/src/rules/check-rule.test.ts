import { describe, expect, test } from 'vitest';
import { aRule } from '../catalogue/product.builder.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { checkRule } from './check-rule.ts';
import type { Predicate } from './rule.ts';

const codes = (when: Predicate) => checkRule(aRule(when), usFacts).map((fault) => fault.code);

describe('a rule is refused that', () => {
  test.each<[string, Predicate, string]>([
    ['tests a fact nobody knows', { fact: 'shoeSize', atLeast: 40 }, 'unknown-fact'],
    ['compares with a fact nobody knows', { fact: 'amount', compare: 'atMost', to: 'shoeSize' }, 'unknown-fact'],
    ['holds a choice between numbers', { fact: 'employment', atLeast: 3 }, 'wrong-value-type'],
    ['lists texts for a sum of money', { fact: 'amount', oneOf: ['much'] }, 'wrong-value-type'],
    ['compares a state with a sum', { fact: 'region', compare: 'atMost', to: 'amount' }, 'wrong-value-type'],
    ['has its bounds the wrong way round', { fact: 'amount', between: [200_000, 100_000] }, 'empty-range'],
    ['asks for more than the fact can be', { fact: 'localHour', atLeast: 24 }, 'empty-range'],
    ['sets a bound that no answer reaches', { fact: 'localHour', between: [8, 24] }, 'outside-domain'],
    ['sets a bound below every answer', { fact: 'amount', atLeast: 1_000 }, 'outside-domain'],
    ['lists a number that is no answer', { fact: 'tenorMonths', oneOf: [12, 72] }, 'outside-domain'],
    ['excludes a number that is no answer', { not: { fact: 'tenorMonths', is: 2 } }, 'outside-domain'],
    ['lists nothing', { fact: 'region', oneOf: [] }, 'empty-range'],
    ['names an option that is not offered', { fact: 'region', oneOf: ['ZZ'] }, 'outside-domain'],
    ['tests what is typed into a form', { fact: 'lastName', is: 'Alder' }, 'untestable-fact'],
    ['refuses older people', { fact: 'ageBand', noneOf: ['65-plus'] }, 'prohibited-basis'],
    ['wants certain ages', { fact: 'ageBand', oneOf: ['25-34'] }, 'prohibited-basis'],
    ['hides an age behind a negation', { not: { fact: 'ageBand', noneOf: ['under-18'] } }, 'prohibited-basis'],
  ])('%s', (_name, when, code) => {
    expect(codes(when)).toContain(code);
  });

  test('sets a bound out of reach, with how it is read and what can be', () => {
    expect(checkRule(aRule({ fact: 'amount', between: [2_000, 500_000] }), usFacts)).toEqual([
      {
        code: 'outside-domain',
        message: 'amount is never 2000, which is $20.00',
        fix: 'use a whole number from 5000 ($50.00) to 5000000 ($50,000.00)',
        at: ['when', 'between'],
      },
    ]);
  });

  test('quotes a figure in its reason that it does not test', () => {
    const rule = aRule({ fact: 'amount', atLeast: 10_000 }, { reason: { code: 'x', text: { en: '{incomeMonthly}', 'zh-Hans': '收入' } } });

    expect(checkRule(rule, usFacts)).toEqual([
      {
        code: 'unknown-placeholder',
        message: '{incomeMonthly} stands for no fact that the rule tests',
        fix: 'use {amount}, or no placeholder',
        at: ['reason', 'text', 'en'],
      },
    ]);
  });
});

test('a rule inside others is checked like one that stands alone', () => {
  expect(codes({ all: [{ any: [{ not: { fact: 'shoeSize', is: 44 } }] }] })).toEqual(['unknown-fact']);
});

test('a least age is accepted, because the law lets only adults sign', () => {
  expect(codes({ fact: 'ageBand', noneOf: ['under-18'] })).toEqual([]);
});
