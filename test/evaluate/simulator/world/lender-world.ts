import type { AttributeValue } from '../schema/condition.ts';
import type { SimulatedLender, SimulatedProduct } from '../schema/lenders.ts';
import type { Change, Policies } from '../schema/policies.ts';
import type { Population, Told } from '../schema/population.ts';
import { type Applicant, ApplicantSource, type Attributes, toldForm } from './applicant.ts';
import { draw } from './chance.ts';
import { tested } from './conditions.ts';
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

type Verdict = Pick<Encounter, 'listing' | 'softCheck' | 'chance'>;

/** The likelihood of an approval before the soft check, and after it was passed. */
export interface Informed {
  before: number;
  after: number;
}

/** Applicants and lenders of one file as they are when so many have arrived: what changes has changed by then. */
export class LenderWorld {
  readonly #file: Policies;
  readonly #toldAs: ReadonlyMap<string, Told | undefined>;
  #population: Population;
  #source: ApplicantSource;
  #listings: readonly Listing[];
  #drifted = 0;

  constructor(file: Policies) {
    this.#file = file;
    this.#population = file.population;
    this.#source = new ApplicantSource(file.population, file.seed);
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
    return this.#source.applicant(index);
  }

  /** The applicant before every product, in the file's order. */
  encounters({ index, truth, told }: Applicant): Encounter[] {
    return this.#verdicts(truth).map(({ listing, softCheck, chance }) => ({
      listing,
      result: tested(listing.product.rules, this.#derive(listing, told)),
      softCheck,
      chance,
      isApproved: draw(this.#file.seed, 'decision', index, listing.at) < chance,
    }));
  }

  /**
   * What could be known of each product's decision by whoever knew the lenders' policies and the truth in all that is asked, but nothing
   * else: the mean over `draws` of what is not asked.
   */
  informed({ index }: Applicant, draws: number): Informed[] {
    const sums = this.#listings.map(() => ({ approved: 0, passed: 0, approvedOfPassed: 0 }));
    for (let number = 0; number < draws; number += 1) {
      for (const [at, { softCheck, chance }] of this.#verdicts(this.#source.another(index, number)).entries()) {
        sums[at]!.approved += chance;
        if (!softCheck) continue;
        sums[at]!.passed += 1;
        sums[at]!.approvedOfPassed += chance;
      }
    }
    return sums.map(({ approved, passed, approvedOfPassed }) => ({
      before: approved / draws,
      after: passed === 0 ? 0 : approvedOfPassed / passed,
    }));
  }

  #verdicts(truth: Attributes): Verdict[] {
    const asTold = Object.fromEntries(Object.entries(truth).map(([name, value]) => [name, toldForm(this.#toldAs.get(name), value)]));
    return this.#listings.map((listing) => this.#verdict(listing, truth, asTold));
  }

  #verdict(listing: Listing, truth: Attributes, asTold: Attributes): Verdict {
    const { lender, product } = listing;
    const values = this.#derive(listing, truth);
    // Published rules hold at the lender too, over what is true.
    const meetsRules = tested(product.rules, { ...values, ...asTold }) === 'eligible';
    const pointsWithout = (unseen: readonly string[]) => (meetsRules ? pointsOf(product.decision, values, new Set(unseen)) : 'declined');
    const soft = lender.softCheck && pointsWithout(lender.softCheck.unseen);
    return {
      listing,
      softCheck: lender.softCheck && soft !== 'declined' && soft! >= lender.softCheck.margin,
      chance: approvalChance(product.decision, pointsWithout([])),
    };
  }

  #derive<Values extends Readonly<Record<string, AttributeValue | undefined>>>({ product }: Listing, values: Values): Values {
    return withDerived(this.#population.derived, product, values);
  }

  #apply(change: Change): void {
    if (change.what === 'population') {
      const attributes = this.#population.attributes.map((attribute) =>
        attribute.name === change.attribute ? { ...attribute, distribution: change.distribution } : attribute,
      );
      this.#population = { ...this.#population, attributes };
      this.#source = new ApplicantSource(this.#population, this.#file.seed);
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
