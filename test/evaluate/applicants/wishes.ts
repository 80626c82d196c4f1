import { readFileSync } from 'node:fs';
import { type Catalogue, type CatalogueSnapshot, catalogueSnapshot, type Facts, usFacts, validateCatalogue } from '@liana/matching';

const demo = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../../apps/server/demo/${file}`, import.meta.url), 'utf8'));

interface Basket {
  category?: string;
  amountMinor: number;
  orderKind: string;
  purpose: string;
  tenorMonths: number;
}

/** What people may wish for in the demo, each as facts. */
export const demoWishes = (): Facts[] =>
  (demo('baskets.json') as Basket[]).map(({ category, amountMinor, orderKind, purpose, tenorMonths }) => ({
    amount: amountMinor,
    tenorMonths,
    orderKind,
    purpose,
    ...(category && { basketCategory: category }),
  }));

/** The catalogue of the demo, as it is published. */
export function demoCatalogue(): CatalogueSnapshot {
  const file = demo('catalogue.us.json') as Catalogue;
  const validation = validateCatalogue(file, usFacts);
  if (!validation.ok)
    throw new RangeError(`the demo's catalogue is not valid: ${validation.faults.map(({ message }) => message).join('; ')}`);
  return catalogueSnapshot(validation.catalogue);
}
