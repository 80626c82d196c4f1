import type { SimulatedLender, SimulatedProduct } from '../schema/lenders.ts';
import type { Change, Policies } from '../schema/policies.ts';
import type { Population } from '../schema/population.ts';
import { type Applicant, applicantAt, toldForm } from './applicant.ts';
import { draw } from './chance.ts';
import { tested } from './conditions.ts';
import { correlationRows } from './correlations.ts';
import { approvalChance, pointsOf } from './decide.ts';
import { withDerived } from './derived.ts';

/** A product with its lender; `at` is its place in the file. */
export interface Listing {
  at: number;
  lender: SimulatedLender;
  product: SimulatedProduct;
}

/** Applicants and lenders of one file as they are when so many have arrived: what changes has changed by then. */
export class LenderWorld {
  readonly #file: Policies;
  readonly #rows: readonly (readonly number[])[];
  #population: Population;
  #listings: readonly Listing[];
  #drifted = 0;

  constructor(file: Policies) {
    this.#file = file;
    this.#rows = correlationRows(file.population);
    this.#population = file.population;
    this.#listings = file.lenders
      .flatMap((lender) => lender.products.map((product) => ({ lender, product })))
      .map((listing, at) => ({ at, ...listing }));
  }

  /** Who arrives as number `index`. Call in ascending order: what the file changes by then stays changed. */
  arrival(index: number): Applicant {
    for (let next = this.#file.drift[this.#drifted]; next && next.afterApplicants <= index; next = this.#file.drift[this.#drifted]) {
      for (const change of next.changes) this.#apply(change);
      this.#drifted += 1;
    }
    return applicantAt(this.#population, this.#rows, this.#file.seed, index);
  }

  get listings(): readonly Listing[] {
    return this.#listings;
  }

  /** The published rules over what the applicant told. */
  published({ product }: Listing, { told }: Applicant): 'eligible' | 'ineligible' | 'possible' {
    return tested(product.rules, withDerived(this.#population.derived, product, told));
  }

  /** What the lender's soft check answers; `undefined` where it has none. */
  softCheck({ lender, product }: Listing, { truth }: Applicant): boolean | undefined {
    if (!lender.softCheck) return undefined;
    const values = withDerived(this.#population.derived, product, truth);
    const points = pointsOf(product.decision, values, new Set(lender.softCheck.unseen));
    return this.#meetsRules(product, values) && points !== 'declined' && points >= lender.softCheck.margin;
  }

  /** The true probability that an application is approved while the quota lasts. */
  chance({ product }: Listing, { truth }: Applicant): number {
    const values = withDerived(this.#population.derived, product, truth);
    return approvalChance(product.decision, this.#meetsRules(product, values) ? pointsOf(product.decision, values) : 'declined');
  }

  /** Whether this application is approved while the quota lasts: the same answer whenever it is asked. */
  isApproved(listing: Listing, applicant: Applicant, chance = this.chance(listing, applicant)): boolean {
    return draw(this.#file.seed, 'decision', applicant.index, listing.at) < chance;
  }

  /** Published rules hold at the lender too, over what is true. */
  #meetsRules(product: SimulatedProduct, truth: Applicant['truth']): boolean {
    const told = new Map(this.#population.attributes.map((attribute) => [attribute.name, attribute.told]));
    const asTold = Object.fromEntries(Object.entries(truth).map(([name, value]) => [name, toldForm(told.get(name), value)]));
    return tested(product.rules, asTold) === 'eligible';
  }

  #apply(change: Change): void {
    if (change.what === 'population') {
      const attributes = this.#population.attributes.map((attribute) =>
        attribute.name === change.attribute ? { ...attribute, distribution: change.distribution } : attribute,
      );
      this.#population = { ...this.#population, attributes };
      return;
    }
    this.#listings = this.#listings.map((listing) => {
      const { product } = listing;
      if (change.products && !change.products.includes(product.id)) return listing;
      const { score } = product.decision;
      const decision =
        change.what === 'decision'
          ? change.decision
          : { ...product.decision, ...(score && { score: { ...score, start: score.start + change.add } }) };
      return { ...listing, product: { ...product, decision } };
    });
  }
}
