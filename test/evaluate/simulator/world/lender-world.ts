import type { AttributeValue } from '../schema/condition.ts';
import type { SimulatedLender, SimulatedProduct } from '../schema/lenders.ts';
import type { Change, Policies } from '../schema/policies.ts';
import type { Population, Told } from '../schema/population.ts';
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

/** One applicant before one product: what the platform can tell, and what the lender would say. */
export interface Encounter {
  listing: Listing;
  /** The published rules over what was told. */
  result: 'eligible' | 'possible' | 'ineligible';
  /** What the lender's soft check answers; `undefined` where it has none. */
  softCheck: boolean | undefined;
  /** The true probability that an application is approved while the quota lasts. Nobody in the simulation but the oracle reads it. */
  chance: number;
  /** What the lender decides while its quota lasts, whoever sends the application and when. */
  isApproved: boolean;
}

/** Applicants and lenders of one file as they are when so many have arrived: what changes has changed by then. */
export class LenderWorld {
  readonly #file: Policies;
  readonly #rows: readonly (readonly number[])[];
  readonly #toldAs: ReadonlyMap<string, Told | undefined>;
  #population: Population;
  #listings: readonly Listing[];
  #drifted = 0;

  constructor(file: Policies) {
    this.#file = file;
    this.#rows = correlationRows(file.population);
    this.#population = file.population;
    this.#toldAs = new Map(file.population.attributes.map(({ name, told }) => [name, told]));
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

  /** The applicant before every product, in the file's order. */
  encounters(applicant: Applicant): Encounter[] {
    const asTold = Object.fromEntries(
      Object.entries(applicant.truth).map(([name, value]) => [name, toldForm(this.#toldAs.get(name), value)]),
    );
    return this.#listings.map((listing) => this.#encounter(listing, applicant, asTold));
  }

  #encounter(listing: Listing, { index, truth, told }: Applicant, asTold: Readonly<Record<string, AttributeValue>>): Encounter {
    const { lender, product } = listing;
    const derive = <Values extends Readonly<Record<string, AttributeValue | undefined>>>(values: Values) =>
      withDerived(this.#population.derived, product, values);
    const values = derive(truth);
    // Published rules hold at the lender too, over what is true.
    const meetsRules = tested(product.rules, { ...values, ...asTold }) === 'eligible';
    const pointsWithout = (unseen: readonly string[]) => (meetsRules ? pointsOf(product.decision, values, new Set(unseen)) : 'declined');
    const soft = lender.softCheck && pointsWithout(lender.softCheck.unseen);
    const chance = approvalChance(product.decision, pointsWithout([]));
    return {
      listing,
      result: tested(product.rules, derive(told)),
      softCheck: lender.softCheck && soft !== 'declined' && soft! >= lender.softCheck.margin,
      chance,
      isApproved: draw(this.#file.seed, 'decision', index, listing.at) < chance,
    };
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
