import { locales } from '@liana/markets';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usFacts } from '../../facts/us/us-facts.ts';
import { checkRule } from '../../rules/check-rule.ts';
import type { Predicate } from '../../rules/rule.ts';
import { anyUsPredicate } from '../../rules/testing/any-predicate.ts';
import { aLender, aProduct, aRule } from '../product.builder.ts';
import { validateCatalogue } from '../validate.ts';
import { catalogueJsonSchema } from './catalogue-json-schema.ts';

const schema = catalogueJsonSchema(usFacts, 'en');
// Strict readers refuse a schema in which anything may be a slip.
const accepts = new Ajv({ strict: true }).compile(schema);

const file = (product: object) => ({ ruleLanguage: 'v1', market: 'US', lenders: [aLender()], products: [product] });
const withRule = (when: unknown) => file({ ...aProduct(), rules: [{ ...aRule({ fact: 'amount', atLeast: 6_000 }), when }] });

describe('the schema for editors', () => {
  test('accepts a catalogue, also one that names its schema', () => {
    expect(accepts(file(aProduct())) || accepts.errors).toBe(true);
    expect(accepts({ $schema: './catalogue.schema.json', ...file(aProduct()) })).toBe(true);
  });

  test.each<[string, Predicate]>([
    ['a range', { fact: 'tenorMonths', between: [6, 36] }],
    ['a limit in percent', { fact: 'debtRatio', atMost: 42.5 }],
    ['options', { fact: 'region', noneOf: ['NY', 'WV'] }],
    ['a least age', { fact: 'ageBand', noneOf: ['under-18'] }],
    ['a multiple of the income', { fact: 'amount', compare: 'atMost', to: 'incomeMonthly', times: 4 }],
    ['predicates in each other', { any: [{ not: { all: [{ fact: 'localHour', is: 3 }] } }] }],
  ])('accepts %s', (_name, when) => {
    expect(accepts(withRule(when)) || accepts.errors).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a fact that does not exist', { fact: 'shoeSize', atLeast: 40 }],
    ['a fact that no rule tests', { fact: 'lastName', is: 'Alder' }],
    ['an option that does not exist', { fact: 'region', oneOf: ['ZZ'] }],
    ['a text for a sum', { fact: 'amount', atLeast: '100' }],
    ['half a cent', { fact: 'amount', atLeast: 100_000.5 }],
    ['more than the fact can be', { fact: 'localHour', atLeast: 24 }],
    ['an empty list', { fact: 'region', oneOf: [] }],
    ['a bound for a choice', { fact: 'employment', atLeast: 3 }],
    ['a comparison of choices', { fact: 'employment', compare: 'atLeast', to: 'amount' }],
    ['a comparison with a choice', { fact: 'amount', compare: 'atLeast', to: 'employment' }],
    ['a comparison with nothing', { fact: 'amount', compare: 'atLeast' }],
    ['a factor of almost nothing', { fact: 'amount', compare: 'atMost', to: 'incomeMonthly', times: 1e-120 }],
    ['a factor beyond sense', { fact: 'amount', compare: 'atMost', to: 'incomeMonthly', times: 1e6 }],
    ['a factor without a comparison', { fact: 'amount', atLeast: 6_000, times: 2 }],
    ['a test of age', { fact: 'ageBand', oneOf: ['25-34'] }],
    ['two tests at once', { fact: 'amount', atLeast: 6_000, atMost: 9_000 }],
    ['a fact without a test', { fact: 'amount' }],
    ['a test without a fact', { atLeast: 3 }],
    ['a range of three', { fact: 'amount', between: [6_000, 7_000, 8_000] }],
    ['an alternative of none', { any: [] }],
    ['a word that is none', { fact: 'amount', beyond: 3 }],
    ['a fault deep inside', { all: [{ any: [{ not: { fact: 'shoeSize', is: 44 } }] }] }],
  ])('refuses %s, as the import does', (_name, when) => {
    expect(accepts(withRule(when))).toBe(false);
    expect(validateCatalogue(withRule(when), usFacts).ok).toBe(false);
  });

  test.each<[string, object]>([
    ['a reason without text', { rules: [{ ...aRule({ fact: 'amount', atLeast: 6_000 }), reason: { code: 'x' } }] }],
    ['a text of spaces', { name: { en: 'Plan', 'zh-Hans': ' ' } }],
    ['a text with NUL', { name: { en: 'Pl\0an', 'zh-Hans': '分期' } }],
    ['a text with half a character', { name: { en: 'Plan \ud83d', 'zh-Hans': '分期' } }],
    ['a field that does not exist', { comission: 3 }],
    ['a credit band that does not exist', { pricing: { ...aProduct().pricing, tiers: [{ creditBand: ['superb'], annualPercent: '9' }] } }],
    ['a question that does not exist', { applicationFields: ['shoeSize'] }],
    ['an id with spaces', { id: 'my plan' }],
    ['an amount of half a cent', { amount: { minMinor: 10_000.5, maxMinor: 500_000 } }],
  ])('refuses %s', (_name, change) => {
    expect(accepts(file({ ...aProduct(), ...change }))).toBe(false);
    expect(validateCatalogue(file({ ...aProduct(), ...change }), usFacts).ok).toBe(false);
  });

  test('accepts no rule that has another fault than bounds in the wrong order, or what must not be negated', () => {
    fc.assert(
      fc.property(anyUsPredicate, (when) => {
        fc.pre(accepts(withRule(when)));

        const others = checkRule(aRule(when), usFacts).filter(({ at }) => at.at(-1) !== 'between' && at.at(-1) !== 'not');
        expect(others).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test.each(locales)('is read in %s by those who are strict about schemas, with nothing left open', (locale) => {
    expect(() => new Ajv({ strict: true, allErrors: true }).compile(catalogueJsonSchema(usFacts, locale))).not.toThrow();
  });

  test('refuses a licence that ends on no day', () => {
    const { licence, ...lender } = aLender();
    const ending = (validUntil: string) => ({ ...file(aProduct()), lenders: [{ ...lender, licence: { ...licence, validUntil } }] });

    expect(accepts(ending('2028-02-29'))).toBe(true);
    expect([ending('2027-02-29'), ending('in 2027')].map((catalogue) => accepts(catalogue))).toEqual([false, false]);
  });

  test('has no pattern that only the newest readers of regular expressions know', () => {
    expect(JSON.stringify(schema)).not.toContain('\\\\p{');
  });

  test.each(locales)('names every fact and every option in %s', (locale) => {
    const written = JSON.stringify(catalogueJsonSchema(usFacts, locale));

    const testable = [...usFacts.values()].filter(({ type }) => type.kind !== 'text' && type.kind !== 'date');
    const named = testable.flatMap(({ question, label, type, prohibitedBasis }) => [
      (question?.label ?? label)![locale],
      // What must not be tested is not offered either.
      ...('options' in type ? type.options : [])
        .filter(({ id }) => prohibitedBasis?.mayRefuse.includes(id) ?? true)
        .map((option) => option.label[locale]),
    ]);

    expect(named.filter((name) => !written.includes(name))).toEqual([]);
  });

  test.each(locales)('says in %s what every field of lenders, products and rules is', (locale) => {
    const silent: string[] = [];
    const visit = (schema: unknown, path: string) => {
      if (schema === null || typeof schema !== 'object') return;
      for (const [name, field] of Object.entries((schema as { properties?: Record<string, object | true> }).properties ?? {})) {
        // Which field is required, not what it is.
        if (field === true) continue;
        const isText = name === 'en' || name === 'zh-Hans';
        if (!('$ref' in field) && !isText && !('description' in field)) silent.push(`${path}.${name}`);
      }
      for (const [keyword, inner] of Object.entries(schema)) if (!['if', 'then'].includes(keyword)) visit(inner, `${path}.${keyword}`);
    };

    visit(catalogueJsonSchema(usFacts, locale), '');

    expect(silent).toEqual([]);
  });
});
