import { isoDate } from '@liana/finance';
import { presentOffer, ruleSetAt, todayIn } from '@liana/markets';
import { checkAnswer, type Facts, usFacts } from '@liana/matching';
import { offerTerms } from '@liana/pricing';
import { liveSnapshot, productsInForce } from '../catalogue/live-catalogue.ts';
import type { Handlers } from '../http/handler.ts';
import { disclosedOffer } from '../offers/disclosed-offer.ts';
import { localHour } from '../offers/wish-facts.ts';
import { exampleFor } from './example.ts';
import { keepExample } from './keep-example.ts';
import { exampleNote, exampleSentence } from './sentence.ts';

/** The line below a price. It knows the price and nothing about who looks at it. */
export const messageHandlers: Pick<Handlers, 'getMessage'> = {
  getMessage: async ({ deps, tenant, now, query }) => {
    const amount = { amountMinor: query.amountMinor, currency: query.currency };
    const today = todayIn(tenant.market, now);
    const ruleSet = ruleSetAt(tenant.market, isoDate(today));
    const stored = await liveSnapshot(deps, deps.db, tenant.market);
    const facts = priceFacts(query, localHour(tenant.market, now));
    if (query.currency !== tenant.currency || facts.amount === undefined) return { amount, example: null };
    const mask = await productsInForce(deps.db, stored, today);
    const example = exampleFor({ compiled: stored.compiled, mask, facts, ruleSet, today });
    if (!example) return { amount, example: null };

    const { entry, price, annualPercent } = example.candidate;
    const terms = offerTerms(entry.product, price, { annualPercent, estimate: true });
    const sale = { entry, price, contractRate: annualPercent, standing: 'estimate', on: today, payee: tenant.name } as const;
    const { summary, warning, adLabel } = presentOffer(tenant.market, disclosedOffer(sale));
    const { computation } = example;
    const hash = await keepExample(deps.db, { market: tenant.market, snapshotId: stored.id, amount, computation }, now);
    return {
      amount,
      example: {
        terms,
        lenderName: entry.lender.name,
        sentence: exampleSentence(ruleSet, terms),
        note: exampleNote(entry.lender.name),
        summary,
        ...(warning && { warning }),
        ...(adLabel && { adLabel }),
        chosenBy: {
          ruleSetVersion: computation.ruleSetId,
          method: computation.pick.method,
          candidates: computation.ranked.length,
          computationHash: hash,
        },
      },
    };
  },
};

/** What a price on a shop's page tells. A price or category that no rule knows stays unknown. */
function priceFacts({ amountMinor, category }: { amountMinor: number; category?: string | undefined }, hour: number): Facts {
  const told: Facts = { amount: amountMinor, basketCategory: category, orderKind: 'order', purpose: 'purchase', localHour: hour };
  return Object.fromEntries(
    Object.entries(told).filter(([fact, value]) => value !== undefined && checkAnswer(usFacts.get(fact)!, value) === undefined),
  );
}
