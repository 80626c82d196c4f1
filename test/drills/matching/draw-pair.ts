import {
  type Bitset,
  type CatalogueSnapshot,
  catalogueEntries,
  emptyBitset,
  type Facts,
  type Lender,
  type PreApproval,
  type Product,
  preApprovalsOf,
  type Rule,
  setBit,
} from '@liana/matching';
import { type Draw, drawBelow, drawOne, drawSome } from '../../synthetic/random.ts';
import { drawPerson } from './draw-facts.ts';
import { drawRules } from './draw-rules.ts';

/** Somebody who asks of a catalogue, with the products that the law leaves and the lists that name them. */
export interface Asked {
  facts: Facts;
  mask: Bitset;
  preApprovals: ReadonlyMap<string, PreApproval>;
}

/** Around a word of 32 bits as often as not. */
const sizes = [1, 2, 3, 5, 5, 8, 8, 13, 31, 32, 33, 64, 65];

export const drawSnapshot = (draw: Draw): CatalogueSnapshot =>
  snapshotOf(Array.from({ length: drawOne(draw, sizes) }, () => ({ rules: drawRules(draw), pricing: drawOne(draw, pricings) })));

/** A catalogue of products that have these rules and no others. */
export const snapshotOf = (products: readonly { rules: readonly Rule[]; pricing: Product['pricing'] }[]): CatalogueSnapshot => ({
  id: 'drawn',
  market: 'US',
  entries: products.flatMap(({ rules, pricing }, place) =>
    catalogueEntries([{ ...product, id: `product-${place}`, pricing }], lenders).map((entry) => ({ ...entry, rules })),
  ),
});

export const drawAsked = (draw: Draw, snapshot: CatalogueSnapshot): Asked => ({
  facts: drawPerson(draw),
  mask: drawMask(draw, snapshot),
  preApprovals: drawPreApprovals(draw, snapshot),
});

function drawMask(draw: Draw, { entries }: CatalogueSnapshot): Bitset {
  const share = drawOne(draw, [0.5, 0.9, 1, 1]);
  const mask = emptyBitset(entries.length);
  for (const place of entries.keys()) if (draw() < share) setBit(mask, place);
  return mask;
}

const today = '2026-11-22';

function drawPreApprovals(draw: Draw, { entries }: CatalogueSnapshot): ReadonlyMap<string, PreApproval> {
  const lists = drawSome(draw, entries, 0, Math.min(entries.length, drawBelow(draw, 3))).map((entry) => ({
    productId: draw() < 0.9 ? entry.product.id : 'no-such-product',
    waives: new Set(entry.rules.map(({ id }) => id).filter(() => draw() < 0.6)),
    limits: new Map([[drawOne(draw, ['this-person', 'this-person', 'another']), drawOne(draw, [5_000, 20_000, 1_000_000, 5_000_000])]]),
    validUntil: drawOne(draw, [today, today, '2026-11-21']),
  }));
  return preApprovalsOf(lists, 'this-person', today);
}

const tiers = [{ annualPercent: '12' }] as const;
export const plainPricing: Product['pricing'] = {
  convention: 'nominal-monthly',
  tiers: [...tiers],
  rounding: 'half-up',
  paidByMerchant: false,
};
const pricings: readonly Product['pricing'][] = [
  plainPricing,
  {
    ...plainPricing,
    tiers: [{ creditBand: ['excellent', 'good'], annualPercent: '6.9' }, { tenorAtMostMonths: 12, annualPercent: '9.5' }, ...tiers],
  },
  { ...plainPricing, minimum: { percentOfBalance: '2', floorMinor: 2_500 } },
];

const words = { en: 'Drawn', 'zh-Hans': '抽取' };
const lender: Lender = {
  id: 'lender',
  name: 'Lender',
  mark: 'Le',
  licence: { regulator: 'None', number: '1', states: ['IL'], validUntil: '2099-12-31' },
  lenderBaseUrl: '/lenders/lender',
};
const lenders = new Map([[lender.id, lender]]);
const product: Product = {
  id: 'product',
  lenderId: lender.id,
  family: 'instalment',
  name: words,
  currency: 'USD',
  amount: { minMinor: 5_000, maxMinor: 5_000_000 },
  tenorsMonths: [12],
  pricing: plainPricing,
  moneyWithin: 'same-day',
  prepayment: { charge: 'free', text: words },
  rules: [],
  applicationFields: ['firstName'],
  stages: {},
};
