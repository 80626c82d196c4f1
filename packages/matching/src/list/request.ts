import type { ApprovalModel } from '../approval/model.ts';
import type { Bitset } from '../bitset.ts';
import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import type { CompiledCatalogue } from '../compiled/compile.ts';
import type { Facts } from '../facts/fact.ts';
import type { PreApproval } from '../match/pre-approval.ts';
import type { Wish } from '../ranking/rank.ts';

/** What a list needs to know of a price; whoever prices may say more. */
export interface ListPrice {
  tenorMonths: number;
  /** Everything paid beyond the amount, in minor units. */
  totalCostMinor: number;
  instalmentMinor: number;
}

/** Bounds of a price that is yet to be reckoned to the cent. */
export interface RoughPrice {
  tenorMonths: number;
  /** Everything paid beyond the amount, in minor units: no less, and no more. */
  leastCostMinor: number;
  mostCostMinor: number;
}

/** What a lender has said about this person. */
export interface LenderWord {
  /** Ids of the products that it offers after its own look; none of the others is on offer any more. */
  confirmed: ReadonlySet<string>;
}

/** Everything that a list depends on. What the platform earns has no field here. */
export interface ListRequest<Price extends ListPrice> {
  compiled: CompiledCatalogue;
  facts: Facts;
  /** The products that the law lets be shown today. */
  mask: Bitset;
  preApprovals?: ReadonlyMap<string, PreApproval>;
  /** What those who were asked have said, by the id of the lender that checks. */
  words: ReadonlyMap<string, LenderWord>;
  /** Lenders that declined an application for this very wish, by id: nothing that they decide about is on offer any more. */
  refusing?: ReadonlySet<string>;
  /** The price for what is known; `undefined` where this amount has none at this product. */
  priceOf(entry: CatalogueEntry): Price | undefined;
  /**
   * Quick bounds of that price, so that of thousands only those are priced that may come among the first. Left out, or `undefined`: it is
   * priced to be known.
   */
  roughOf?(entry: CatalogueEntry): RoughPrice | undefined;
  /** What the market lets the platform say. `rules-only`: no likelihood is used or shown. */
  approvalEstimate: 'allowed' | 'rules-only';
  /** Null while nothing was learned yet. */
  model: ApprovalModel | null;
  /** The tenant's promise, 0 to 1. */
  promise: number;
  wish: Wish;
  personalised: boolean;
  most?: ListLimits;
}

/** How many offers a list holds at most. */
export interface ListLimits {
  /** Recommended, and as many again that may fit. */
  fitting: number;
  /** Those that do not fit, the nearest of them. */
  unfit: number;
}

/** Nobody reads more; whoever looks for something else says so by the wish. */
export const usualLimits: ListLimits = { fitting: 40, unfit: 24 };

/** Whether the total cost is what offers are put in order by first. */
export const isOrderOfCost = ({ wish, personalised }: Pick<ListRequest<ListPrice>, 'wish' | 'personalised'>): boolean =>
  wish === 'lowest-total-cost' || !personalised;
