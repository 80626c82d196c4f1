import { todayIn } from '@liana/markets';
import type { Handlers } from '../http/handler.ts';
import { offerInList, sessionOf } from '../offers/offers.service.ts';
import { discloseTerms } from './disclose-terms.ts';

/** What credit costs, in full, before anything is chosen. Nothing is kept: it confirms nothing and binds nobody. */
export const disclosureHandlers: Pick<Handlers, 'getOfferDisclosure'> = {
  getOfferDisclosure: async ({ deps, tenant, now, principal, params }) => {
    const session = await sessionOf(deps.db, tenant, principal.sessionId);
    const { content, entry, ruleSet } = await offerInList(deps, { tenant, session, reader: principal, now }, params.offerId);
    const sale = { tenant, session, entry, ruleSet, today: todayIn(tenant.market, now) };
    return discloseTerms(sale, content.terms, content.stage === 'indicative' ? 'estimate' : 'prequalified').view;
  },
};
