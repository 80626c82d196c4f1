import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usFacts } from '../facts/us/us-facts.ts';
import { aLender, aProduct, aRule } from './product.builder.ts';
import { catalogueSnapshot } from './snapshot.ts';
import { validateCatalogue } from './validate.ts';

const file = (...products: object[]) => ({ ruleLanguage: 'v1', market: 'US', lenders: [aLender()], products });

function faultsOf(input: unknown) {
  const validation = validateCatalogue(input, usFacts);
  return validation.ok ? [] : validation.faults;
}

describe('a catalogue file', () => {
  test('without a fault becomes a catalogue', () => {
    expect(validateCatalogue(file(aProduct()), usFacts)).toMatchObject({ ok: true });
  });

  test('with one bad rule among good products names product, field and rule, and gives no catalogue', () => {
    const good = aProduct({ rules: [aRule({ fact: 'amount', atLeast: 20_000 })] });
    const bad = aProduct({ id: 'alder-bad', rules: [aRule({ fact: 'income', atLeast: 1 }, { id: 'least-income' })] });

    const validation = validateCatalogue(file(good, bad), usFacts);

    expect(validation).toEqual({
      ok: false,
      faults: [
        {
          code: 'unknown-fact',
          message: 'income is no fact of this market',
          fix: 'did you mean "incomeMonthly"?',
          path: 'products.1.rules.0.when.fact',
          product: 'alder-bad',
          field: 'rules',
          rule: 'least-income',
        },
      ],
      warnings: [],
    });
  });

  test('with a rule in no known form names it too', () => {
    const rules = [{ ...aRule({ fact: 'amount', atLeast: 1 }), id: 'sideways', when: { fact: 'amount', beyond: 1 } }];

    expect(faultsOf(file({ ...aProduct(), rules }))).toEqual([
      expect.objectContaining({
        code: 'wrong-form',
        product: 'alder-plan',
        field: 'rules',
        rule: 'sideways',
        message: '"beyond" is no test of the rule language',
      }),
    ]);
  });

  test('with a misspelt field names the field', () => {
    const [fault] = faultsOf(file({ ...aProduct(), comission: 3 }));

    expect(fault).toMatchObject({ code: 'wrong-form', product: 'alder-plan', field: 'comission' });
  });

  test.each([
    ['amounts-reversed', 'amount', { amount: { minMinor: 500, maxMinor: 400 } }],
    ['unknown-lender', 'lenderId', { lenderId: 'nobody' }],
    ['unknown-lender', 'stages', { stages: { servicing: 'nobody' } }],
    ['tenors-invalid', 'tenorsMonths', { tenorsMonths: [] }],
    ['tenors-invalid', 'tenorsMonths', { tenorsMonths: [12, 6] }],
    ['tenors-invalid', 'tenorsMonths', { family: 'credit-card' as const }],
    ['unknown-field', 'applicationFields', { applicationFields: ['shoeSize'] }],
    ['duplicate-id', 'rules', { rules: [aRule({ fact: 'amount', atLeast: 1 }), aRule({ fact: 'amount', atLeast: 2 })] }],
    ['pricing-invalid', 'pricing', { pricing: { ...aProduct().pricing, paidByMerchant: true } }],
    ['pricing-invalid', 'pricing', { pricing: { ...aProduct().pricing, tiers: [{ creditBand: ['good'], annualPercent: '9' }] } }],
    [
      'outside-domain',
      'pricing',
      { pricing: { ...aProduct().pricing, tiers: [{ creditBand: ['superb'], annualPercent: '9' }, { annualPercent: '12' }] } },
    ],
  ])('is refused for %s in %s', (code, field, change) => {
    expect(faultsOf(file(aProduct(change)))).toContainEqual(expect.objectContaining({ code, field, product: 'alder-plan' }));
  });

  test('that repeats an id is refused', () => {
    expect(faultsOf(file(aProduct(), aProduct()))).toContainEqual(expect.objectContaining({ code: 'duplicate-id', product: 'alder-plan' }));
  });

  test('may be anything at all, and validation never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => validateCatalogue(input, usFacts).ok === false));
  });

  test('may be nested deeper than anybody can read, and validation says so', () => {
    const deep = { when: {} as object };
    for (let level = 0; level < 100_000; level += 1) deep.when = { not: deep.when };

    expect(faultsOf(file({ ...aProduct(), rules: [{ ...aRule({ fact: 'amount', atLeast: 1 }), ...deep }] }))).toMatchObject([
      { code: 'wrong-form', message: 'the file is nested too deeply' },
    ]);
  });

  test('may have anything in place of a product or rule, and validation never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (product, rule) => {
        const input = { ...file(), products: [product, { ...aProduct(), rules: [rule] }] };

        return faultsOf(input).length > 0;
      }),
    );
  });
});

describe('a snapshot', () => {
  const catalogue = { ruleLanguage: 'v1' as const, market: 'US' as const, lenders: [aLender()], products: [aProduct()] };

  test('has the same id wherever the same catalogue is published', () => {
    const written = JSON.parse(
      JSON.stringify({ products: catalogue.products, lenders: catalogue.lenders, market: 'US', ruleLanguage: 'v1' }),
    );

    expect(catalogueSnapshot(written).id).toBe(catalogueSnapshot(catalogue).id);
  });

  test('has another id when a single figure differs', () => {
    const dearer = { ...catalogue, products: [aProduct({ tenorsMonths: [6, 18] })] };

    expect(catalogueSnapshot(dearer).id).not.toBe(catalogueSnapshot(catalogue).id);
  });
});
