import type { Encounter } from './lender-world.ts';

/** What is left of lenders' quotas in one course of events; each strategy uses up its own. */
export class Quotas {
  readonly #used = new Map<string, number>();

  /** Whether another approval is left when applicant `index` arrives. */
  isOpen({ listing: { at, product } }: Encounter, index: number): boolean {
    const { quota } = product.decision;
    return !quota || (this.#used.get(windowOf(at, index, quota.ofApplicants)) ?? 0) < quota.approvals;
  }

  /** Sends the application: what the lender decides, and one less of its quota where it approves. */
  apply(encounter: Encounter, index: number): boolean {
    const { at, product } = encounter.listing;
    const isApproved = encounter.isApproved && this.isOpen(encounter, index);
    if (isApproved && product.decision.quota) {
      const window = windowOf(at, index, product.decision.quota.ofApplicants);
      this.#used.set(window, (this.#used.get(window) ?? 0) + 1);
    }
    return isApproved;
  }
}

const windowOf = (at: number, index: number, ofApplicants: number) => `${at}/${Math.floor(index / ofApplicants)}`;
