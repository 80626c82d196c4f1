import type { OffersView, OfferView } from '@liana/contract';
import { checkList, type ListTerms, replaceList } from '../admin/pre-approved.ts';
import { goodAnswers, Journey } from '../testing/journey.ts';
import type { TestServer } from '../testing/server.ts';
import { applicantKey } from './listed-contact.ts';

export const ada = 'ada@example.com';
export const product = 'brindle-buy';
export const place = { tenantId: 'halden', mode: 'test', lenderId: 'brindle', productId: product } as const;
/** Somebody whom no product of the catalogue takes by its own rules. */
export const poor: typeof goodAnswers = { ...goodAnswers, incomeMonthly: 60_000, housingMonthly: 30_000, creditBand: 'building' };
export const waives = ['least-income', 'credit-score', 'debt-ratio', 'amount-to-income'];

/** Lists of one tenant and shoppers who may be on them, at a server that has its lenders. */
export function listGround(server: TestServer) {
  async function give(limits: Record<string, number>, terms: Partial<ListTerms> = {}) {
    const whole = { waives, validUntil: '2027-06-30', ...terms };
    const { tenant } = await checkList(server.deps, place, whole);
    const byKey = Object.entries(limits).map(([contact, limit]) => [applicantKey(server.deps, tenant, contact), limit] as const);
    return replaceList(server.deps, place, whole, new Map(byKey));
  }
  async function aShopper(answers = poor) {
    const shopper = new Journey(server);
    await shopper.openInShop();
    await shopper.answerAll(answers);
    return shopper;
  }
  /** Once somebody is known to be on a list, what it does not waive may be left to ask. */
  async function aProvedShopper(answers = poor) {
    const shopper = await aShopper(answers);
    await shopper.prove(ada);
    await shopper.answerAll(answers);
    return shopper;
  }
  const brindle = ({ offers }: OffersView): OfferView => offers.find(({ productId }) => productId === product)!;
  const later = (shopper: Journey, days: number) =>
    shopper.byShop('POST', '/v1/test-clock', { to: new Date(server.clock.now() + days * 86_400_000).toISOString() });
  const people = () => server.deps.db.selectFrom('pre_approved_people').selectAll().execute();
  return { give, aShopper, aProvedShopper, brindle, later, people };
}
