import type { LenderTerms } from '@liana/contract';
import { FinanceError } from '@liana/finance';
import { type CatalogueEntry, type Facts, matchProduct, possibleRates, type Stage, usFacts } from '@liana/matching';
import { offerTerms, priceCredit } from '@liana/pricing';
import type { StoredSnapshot } from '../catalogue/load-snapshot.ts';
import { lenderTermsOf } from '../lenders/lender-terms.ts';
import type { LenderRow } from '../lenders/lenders.queries.ts';
import { seeded, syntheticApplicant } from './synthetic-applicants.ts';

export interface RehearsalPlan {
  /** The market's calendar date. */
  today: string;
  /** Decisions wanted for each lender, family and stage. */
  decisionsPerSegment: number;
  /** Most applicants that are made up in search of them. */
  applicants: number;
  seed: number;
}

/** One made-up application to one lender. */
export interface Attempt {
  entry: CatalogueEntry;
  /** Who checks, and who decides. */
  checker: LenderRow;
  decider: LenderRow;
  facts: Facts;
  terms: LenderTerms;
  stage: Stage;
}

/** Who applies where: whoever meets the published conditions, until each segment has enough. */
export function planRehearsal(
  { snapshot }: StoredSnapshot,
  lenders: ReadonlyMap<string, LenderRow>,
  { decisionsPerSegment, applicants, seed, today }: RehearsalPlan,
): { planned: Attempt[]; applicants: number } {
  const random = seeded(seed);
  const wanted = new Map<string, number>();
  const planned: Attempt[] = [];
  let made = 0;
  const isEnough = () => wanted.size > 0 && [...wanted.values()].every((count) => count >= decisionsPerSegment);
  for (; made < applicants && !isEnough(); made += 1) {
    const facts = syntheticApplicant(usFacts, random);
    for (const entry of snapshot.entries) {
      const [checker, decider] = [lenders.get(entry.stages.credit.id), lenders.get(entry.stages.decision.id)];
      const stage: Stage = random() < 0.5 ? 'before' : 'after';
      const key = `${entry.stages.decision.id}/${entry.product.family}/${stage}`;
      const count = wanted.get(key) ?? 0;
      wanted.set(key, count);
      const terms = checker && decider && count < decisionsPerSegment ? publishedTerms(entry, facts, today) : undefined;
      if (!checker || !decider || !terms || matchProduct(entry, usFacts, facts).result !== 'eligible') continue;
      wanted.set(key, count + 1);
      planned.push({ entry, checker, decider, facts, terms, stage });
    }
  }
  return { planned, applicants: made };
}

function publishedTerms({ product }: CatalogueEntry, facts: Facts, on: string): LenderTerms | undefined {
  const annualPercent = possibleRates(product, facts).highestPercent;
  try {
    const price = priceCredit(product, { amountMinor: Number(facts.amount), tenorMonths: Number(facts.tenorMonths), annualPercent, on });
    return lenderTermsOf(product.id, offerTerms(product, price, { annualPercent, estimate: true }));
  } catch (error) {
    if (error instanceof FinanceError) return undefined;
    throw error;
  }
}
