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

  test.each(['amount-range', 'tenor-offered', 'licensed-state', 'pre-approved-limit'])(
    'with a rule called %s is refused: what follows from its figures or a limit is called so',
    (id) => {
      expect(faultsOf(file(aProduct({ rules: [aRule({ fact: 'amount', atLeast: 20_000 }, { id })] })))).toEqual([
        {
          code: 'reserved-id',
          message: `Liana itself calls a rule of every product ${id}`,
          fix: `give the rule another id, such as own-${id}`,
          path: 'products.0.rules.0.id',
          product: 'alder-plan',
          field: 'rules',
          rule: id,
        },
      ]);
    },
  );

  test.each([
    ['NUL', '\0'],
    ['a control character', '\u001b'],
    ['half a character', '\ud83d'],
    ['half a character the other way round', '\ude00\ud83d'],
  ])('with %s in a text is refused, wherever it stands', (_name, broken) => {
    const text = { en: `A ${broken}text.`, 'zh-Hans': '文字。' };
    const rule = aRule({ fact: 'amount', atLeast: 20_000 });
    const lender = aLender({ name: `Alder ${broken}`, licence: { ...aLender().licence, number: broken, regulator: broken } });
    const product = aProduct({ name: text, rules: [{ ...rule, reason: { code: 'x', text, change: text } }] });

    expect(faultsOf({ ...file(product), lenders: [lender] })).toMatchObject(
      [
        'lenders.0.name',
        'lenders.0.licence.regulator',
        'lenders.0.licence.number',
        'products.0.name.en',
        'products.0.rules.0.reason.text.en',
        'products.0.rules.0.reason.change.en',
      ].map((path) => ({ code: 'wrong-form', path, fix: 'write a text without control characters and broken ones' })),
    );
  });

  test('may have emoji, rare Chinese characters and several lines in its texts', () => {
    expect(faultsOf(file(aProduct({ name: { en: 'Plan 😀\n\tfor all', 'zh-Hans': '𠮷分期' } })))).toEqual([]);
  });

  test.each([
    [1e-120, 'write a number from 0.0001 up'],
    [0, 'write a number from 0.0001 up'],
    [1e6, 'write at most 10000'],
  ])('that compares with %s times a fact is refused', (times, fix) => {
    const rule = aRule({ fact: 'amount', compare: 'atMost', to: 'incomeMonthly', times });

    expect(faultsOf(file(aProduct({ rules: [rule] })))).toMatchObject([{ code: 'wrong-form', path: 'products.0.rules.0.when.times', fix }]);
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

test('what is called by a name that nothing has is told which names there are', () => {
  expect(faultsOf(file(aProduct({ lenderId: 'zzzzzz', applicationFields: ['shoeSize'] })))).toMatchObject([
    { code: 'unknown-lender', fix: `use one of ${aLender().id}` },
    { code: 'unknown-field', fix: `use one of ${[...usFacts.keys()].join(', ')}` },
  ]);
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
