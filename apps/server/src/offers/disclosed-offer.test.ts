import { presentOffer } from '@liana/markets';
import { catalogueEntries, type Lender, type Product } from '@liana/matching';
import { priceCredit } from '@liana/pricing';
import { expect, test } from 'vitest';
import { demoCatalogue } from '../testing/lenders.ts';
import { disclosedOffer } from './disclosed-offer.ts';

const { lenders, products } = demoCatalogue() as { lenders: Lender[]; products: Product[] };
const given = products.find(({ id }) => id === 'odela-monthly')!;

/** What the document of a sale says of paying early, where the lender's terms are these. */
function prepaymentOf(prepayment: Product['prepayment']): string {
  const product: Product = { ...given, prepayment };
  const [entry] = catalogueEntries([product], new Map(lenders.map((lender) => [lender.id, lender])));
  const price = priceCredit(product, { amountMinor: 129_900, tenorMonths: 12, annualPercent: '14.99', on: '2026-11-22' });
  const offer = disclosedOffer({ entry: entry!, price, contractRate: '14.99', standing: 'estimate', on: '2026-11-22' });
  const rows = presentOffer('US', offer).disclosure.sections.flatMap((section) => section.rows);
  return rows.find(({ key }) => key === 'prepayment')!.value.en;
}

const text = { en: 'Our own words.', 'zh-Hans': '我们自己的说法。' };

test('where paying early is free, the document says it in the market’s words, whatever the lender’s are', () => {
  expect(prepaymentOf({ charge: 'free', text })).toBe('If you pay off early, you will not have to pay a penalty.');
});

test('where it is charged, the document has the lender’s own terms', () => {
  expect(prepaymentOf({ charge: { percentOfBalance: '1' }, text })).toBe('Our own words.');
});
