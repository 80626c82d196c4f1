import { readFileSync } from 'node:fs';
import { annualCost, instalmentPlan, isoDate, minorUnits, percent } from '@liana/finance';
import {
  type Catalogue,
  catalogueJsonSchema,
  catalogueSnapshot,
  type Facts,
  hasBit,
  legalMask,
  matchCatalogue,
  productFee,
  ruleKinds,
  usFacts,
  validateCatalogue,
} from '@liana/matching';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { realApplicant, realApplicants } from './hmda/applicants.ts';

interface Basket {
  id: string;
  category?: string;
  amountMinor: number;
  orderKind: string;
  purpose: string;
  tenorMonths: number;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const file: Catalogue = read('./catalogue.us.json');
const baskets: Basket[] = read('./baskets.json');
const snapshot = catalogueSnapshot(file);
const mask = legalMask({ snapshot, today: '2026-11-21', admittedLenderIds: new Set(file.lenders.map(({ id }) => id)) });
const match = (facts: Facts) => matchCatalogue({ snapshot, dictionary: usFacts, facts, mask });

const wishOf = ({ amountMinor, tenorMonths, category, orderKind, purpose }: Basket): Facts => ({
  amount: amountMinor,
  tenorMonths,
  basketCategory: category,
  orderKind,
  purpose,
  applicationsInFlight: 0,
  localHour: 14,
});

describe('the demo catalogue', () => {
  test('is valid, with eight lenders and 24 products in four families', () => {
    const validation = validateCatalogue(file, usFacts);

    expect(validation.ok || validation.faults).toBe(true);
    expect([file.lenders.length, file.products.length]).toEqual([8, 24]);
    expect(new Set(file.products.map(({ family }) => family)).size).toBe(4);
    expect(file.products.filter(({ pricing }) => pricing.paidByMerchant)).toHaveLength(2);
  });

  test('has no rule that changes nothing for anybody, and an editor marks nothing in it', () => {
    const accepts = new Ajv({ strict: false, validateFormats: false }).compile(catalogueJsonSchema(usFacts, 'en'));

    expect(validateCatalogue(file, usFacts).warnings).toEqual([]);
    expect(accepts(file) || accepts.errors).toBe(true);
  });

  test('is refused as a whole when one product is bad, which is named with field and rule', () => {
    const bad = structuredClone(file);
    bad.products[7]!.rules[3]!.when = { fact: 'incomeMonthly', between: [500_000, 100_000] };

    const validation = validateCatalogue(bad, usFacts);

    expect(validation).toMatchObject({
      ok: false,
      faults: [{ code: 'empty-range', product: file.products[7]!.id, field: 'rules', rule: file.products[7]!.rules[3]!.id }],
    });
    expect(validation).not.toHaveProperty('catalogue');
  });

  test('says everything in both languages', () => {
    const chinese = JSON.stringify(file, (key, value) => (key === 'en' ? undefined : value)).match(/"zh-Hans":"[^"]*"/g)!;

    expect(chinese.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test('lends at most at 35.99 % all in, even at the dearest rate and shortest tenor', () => {
    const instalments = file.products.filter(({ tenorsMonths }) => tenorsMonths.length > 0);

    const dearest = instalments.map((product) => {
      const amount = product.amount.minMinor;
      const rates = product.pricing.tiers.map(({ annualPercent }) => Number(annualPercent));
      const paid = product.pricing.fee?.paid ?? 'upfront';
      const fee = { kind: 'arrangement', amount: productFee(product, amount), paid, payee: product.lenderId, inCost: true } as const;
      const plan = instalmentPlan({
        price: minorUnits(amount),
        costItems: [fee],
        annualRate: percent(String(Math.max(...rates))),
        months: product.tenorsMonths[0]!,
        advancedOn: isoDate('2026-11-21'),
        rounding: product.pricing.rounding,
      });
      return annualCost(plan, 'us-apr').percent;
    });

    expect(Math.max(...dearest.map(Number))).toBeLessThanOrEqual(35.99);
  });

  test('has rules of all four kinds in every lender’s products', () => {
    for (const { id } of file.lenders) {
      const kinds = new Set(file.products.filter(({ lenderId }) => lenderId === id).flatMap(({ rules }) => rules.map(({ kind }) => kind)));

      expect([...kinds].sort()).toEqual([...ruleKinds].sort());
    }
  });

  test('has at least four lenders for a laptop of $1,299 and a decent income', () => {
    const laptop = baskets.find(({ id }) => id === 'laptop')!;
    const person: Facts = {
      region: 'IL',
      ageBand: '35-44',
      employment: 'employed',
      timeInJob: '1-to-2-years',
      incomeMonthly: 480_000,
      housingMonthly: 130_000,
      debtMonthly: 25_000,
      creditBand: 'good',
      bankruptcyRecent: 'no',
      documentsReady: 'yes',
    };

    const eligible = match({ ...wishOf(laptop), ...person }).filter(({ result }) => result === 'eligible');

    expect(new Set(eligible.map(({ lenderId }) => lenderId)).size).toBeGreaterThanOrEqual(4);
    expect(eligible.map(({ lenderId }) => lenderId)).toEqual(expect.arrayContaining(['lumenvale', 'stanmoor', 'kestrel']));
  });
});

describe('real applicants with the demo baskets', () => {
  const applicants = realApplicants().slice(0, 500);
  const results = applicants.map(({ facts }, index) => match({ ...wishOf(baskets[(index * 7) % baskets.length]!), ...facts }));

  test('get an eligible product in at least three cases of ten', () => {
    const served = results.filter((matches) => matches.some(({ result }) => result === 'eligible'));

    expect(served.length / applicants.length).toBeGreaterThanOrEqual(0.3);
  });

  test('are eligible for every product and refused by every product, one or another', () => {
    const idsThatAre = (wanted: string) =>
      new Set(results.flatMap((matches) => matches.filter(({ result }) => result === wanted).map(({ productId }) => productId)));

    const shown = snapshot.entries.filter((_, place) => hasBit(mask, place)).map(({ product }) => product.id);
    expect(shown).toHaveLength(snapshot.entries.length);
    expect(shown.filter((id) => !idsThatAre('eligible').has(id))).toEqual([]);
    expect(shown.filter((id) => !idsThatAre('ineligible').has(id))).toEqual([]);
  });

  test('meet each of the four rule kinds as a refusal', () => {
    const kinds = new Set(results.flatMap((matches) => matches.flatMap(({ failedKinds }) => failedKinds)));

    expect([...kinds].sort()).toEqual([...ruleKinds].sort());
  });

  test('include odd ones, which are named and go through all the same', () => {
    const all = realApplicants();

    expect(all.length).toBeGreaterThanOrEqual(500);
    expect(all.filter(({ oddities }) => oddities.length > 0).length).toBeGreaterThan(5);
    expect(realApplicant('7,-1130.0,Exempt,8888', 0).oddities).toHaveLength(3);
  });
});
