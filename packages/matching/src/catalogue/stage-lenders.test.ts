import { describe, expect, test } from 'vitest';
import { usFacts } from '../facts/us/us-facts.ts';
import { aLender, anEntry, aProduct } from './product.builder.ts';
import { validateCatalogue } from './validate.ts';

const namesOf = ({ partners }: ReturnType<typeof anEntry>) => partners.map(({ lender, does }) => [lender.id, ...does]);

describe('who does the stages of a product', () => {
  test('is its own lender, where it names no other', () => {
    const { lender, stages, partners } = anEntry();

    expect(lender.id).toBe('alder');
    expect(new Set(Object.values(stages))).toEqual(new Set([lender]));
    expect(partners).toEqual([]);
  });

  test('whoever funds is the lender, and its own lender is one of those who take part', () => {
    const entry = anEntry({ stages: { funding: 'birch', contract: 'birch' } });

    expect(entry.lender.id).toBe('birch');
    expect(namesOf(entry)).toEqual([['alder', 'checks', 'decides', 'services']]);
  });

  test('whoever takes part is named once, with all that it does', () => {
    const stages = { identity: 'cedar', credit: 'birch', pricing: 'birch', decision: 'birch', servicing: 'cedar' };

    expect(namesOf(anEntry({ stages }))).toEqual([
      ['cedar', 'checks', 'services'],
      ['birch', 'checks', 'decides'],
    ]);
  });

  test('the state must be one in which whoever lends is licensed', () => {
    const { rules } = anEntry({ stages: { funding: 'birch', contract: 'birch', servicing: 'cedar' } });

    expect(rules.find(({ id }) => id === 'licensed-state')!.reason.text.en).toContain(aLender({ id: 'birch' }).name);
  });
});

describe('a catalogue in which stages that are one institution’s fall apart', () => {
  const faultsWith = (stages: object) => {
    const lenders = [aLender(), aLender({ id: 'birch' })];
    const validation = validateCatalogue({ ruleLanguage: 'v1', market: 'US', lenders, products: [aProduct({ stages })] }, usFacts);
    return validation.ok ? [] : validation.faults.map(({ code, path, message, fix }) => ({ code, path, message, fix }));
  };

  test('is refused where another prices than checks: one soft check asks for both', () => {
    expect(faultsWith({ pricing: 'birch' })).toEqual([
      {
        code: 'stages-apart',
        path: 'products.0.stages.pricing',
        message: 'credit is with alder and pricing with birch, but one soft check asks for both',
        fix: 'write "credit" and "pricing" with the same lender',
      },
    ]);
    expect(faultsWith({ credit: 'birch', pricing: 'birch' })).toEqual([]);
  });

  test('is refused where another signs the contract than lends', () => {
    expect(faultsWith({ funding: 'birch' })).toMatchObject([{ code: 'stages-apart', path: 'products.0.stages.funding' }]);
    expect(faultsWith({ funding: 'birch', contract: 'birch' })).toEqual([]);
  });
});
