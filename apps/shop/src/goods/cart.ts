import { cartHash } from '@liana/merchant';
import { currency, findProduct, type Product, priceOf } from './products.ts';

/** Quantities by article number, as the visitor's cookie holds them. It holds no price: prices are the shop's. */
export type Cart = ReadonlyMap<string, number>;

export interface CartLine {
  product: Product;
  quantity: number;
  amountMinor: number;
}

const MOST_OF_ONE = 9;

/** Reads `field-14:1,hush:2`; what is not sold here is left out. */
export function readCart(text: string | undefined): Cart {
  const lines = (text ?? '').split(',').map((line) => line.split(':'));
  return new Map(
    lines.flatMap(([sku = '', quantity]) => {
      const count = Math.min(Math.trunc(Number(quantity)), MOST_OF_ONE);
      return findProduct(sku) && count > 0 ? [[sku, count]] : [];
    }),
  );
}

export const writeCart = (cart: Cart): string => [...cart].map(([sku, quantity]) => `${sku}:${quantity}`).join(',');

export const withQuantity = (cart: Cart, sku: string, quantity: number): Cart => readCart(writeCart(new Map(cart).set(sku, quantity)));

export const linesOf = (cart: Cart): CartLine[] =>
  [...cart].map(([sku, quantity]) => {
    const product = findProduct(sku)!;
    return { product, quantity, amountMinor: priceOf(product) * quantity };
  });

export const totalOf = (lines: readonly CartLine[]): number => lines.reduce((sum, line) => sum + line.amountMinor, 0);

/** The cart in the form that is hashed: article, quantity, price of one, sorted, so that the same goods have the same hash. */
export function hashOf(lines: readonly CartLine[]): string {
  const canonical = lines
    .map(({ product, quantity }) => ({ sku: product.sku, quantity, unitMinor: priceOf(product) }))
    .sort((a, b) => (a.sku < b.sku ? -1 : 1));
  return cartHash({ currency, lines: canonical });
}
