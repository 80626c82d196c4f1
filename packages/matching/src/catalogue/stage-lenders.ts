import type { Lender, LenderStage, Product } from './schema.ts';

/**
 * Who does each stage of a product, which in joint lending are several institutions:
 *
 * - `credit` answers the soft check, and with it names the price;
 * - `decision` takes the application and decides it, and from then on is told of signature, captures and refunds;
 * - `funding` lends: it is the creditor, and the contract is with it;
 * - `servicing` collects the payments;
 * - `identity` looks at who applies, as a part of one of these; the platform asks nobody for that alone.
 */
export type StageLenders = Readonly<Record<LenderStage, Lender>>;

/** The institutions of a validated product, its own lender where the product names no other. */
export function stageLenders({ lenderId, stages }: Product, lenders: ReadonlyMap<string, Lender>): StageLenders {
  const own = lenders.get(lenderId)!;
  const named = Object.entries(stages).map(([stage, id]) => [stage, lenders.get(id)!] as const);
  return { ...everyStage(own), ...Object.fromEntries(named) };
}

const everyStage = (lender: Lender): StageLenders => ({
  identity: lender,
  credit: lender,
  pricing: lender,
  decision: lender,
  contract: lender,
  funding: lender,
  servicing: lender,
});

/** What an institution other than the lender does for a loan, as a shopper understands it. */
export const partnerRoles = ['checks', 'decides', 'services'] as const;
export type PartnerRole = (typeof partnerRoles)[number];

const stagesOfRole: Readonly<Record<PartnerRole, readonly LenderStage[]>> = {
  checks: ['identity', 'credit'],
  decides: ['decision'],
  services: ['servicing'],
};

export interface Partner {
  lender: Lender;
  /** In the order in which they come about. */
  does: readonly PartnerRole[];
}

/** The institutions that take part in a loan beside the one that lends, each once; none for most products. */
export function partnersOf(stages: StageLenders): Partner[] {
  const doing = partnerRoles.flatMap((role) => stagesOfRole[role].map((stage) => ({ role, lender: stages[stage] })));
  const others = Map.groupBy(doing, ({ lender }) => lender);
  others.delete(stages.funding);
  return [...others].map(([lender, parts]) => ({ lender, does: [...new Set(parts.map(({ role }) => role))] }));
}
