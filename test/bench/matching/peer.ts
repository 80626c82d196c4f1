import type { Facts } from '@liana/matching';
import type { SyntheticProduct } from '../../synthetic/products.ts';

/** The places of the products that fit, from low to high. */
export type Fitting = readonly number[];

/** Finds the products that fit somebody. */
export type Matcher = (facts: Facts) => Fitting | Promise<Fitting>;

/** Another way to match, as its own documentation says that it is to be used. */
export interface Peer {
  readonly name: string;
  /** Makes all ready that does not hang on who asks. */
  readonly matcherOf: (products: readonly SyntheticProduct[]) => Matcher;
  /** The largest catalogue that it is run with; without it, the largest of all. */
  readonly most?: number;
}
