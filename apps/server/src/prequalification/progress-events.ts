import type { PrequalificationEvent } from '@liana/contract';
import type { RequestContext } from '../http/handler.ts';
import { currentOffers, sessionOf } from '../offers/offers.service.ts';
import { scopeOf } from '../sessions/session.ts';
import { domainTime } from '../tenants/tenant.ts';
import { findPrequalifications } from './prequalification.queries.ts';
import { isPending, progressOf } from './progress.ts';
import { prequalificationTopic } from './topic.ts';

/** Lenders that answer on another node, or grow late, are found by looking this often. */
const lookEveryMs = 500;

/** Each lender's state as it changes, the whole list after every change, and the end once nobody is waited for. */
export async function* progressEvents(context: RequestContext<'streamPrequalification'>): AsyncGenerator<PrequalificationEvent> {
  const { deps, tenant, principal, signal, finish } = context;
  const told = new Map<string, string>();
  for (;;) {
    const now = domainTime(deps.clock.now(), tenant);
    const session = await sessionOf(deps.db, tenant, principal.sessionId);
    const rows = await findPrequalifications(deps.db, scopeOf(tenant), session.id);
    const states = rows.flatMap((row) => {
      const state = progressOf(row, now, deps.settings);
      return state === 'stopped' ? [] : [{ lenderId: row.lender_id, state }];
    });
    const news = states.filter(({ lenderId, state }) => told.get(lenderId) !== state);
    for (const { lenderId, state } of news) {
      told.set(lenderId, state);
      yield { type: 'lender', lenderId, state };
    }
    if (news.length > 0) yield { type: 'offers', offers: await currentOffers(deps, { tenant, session, reader: principal, now }, finish) };
    if (!states.some(({ state }) => isPending(state))) {
      yield { type: 'done' };
      return;
    }
    await deps.signals.wait(prequalificationTopic(session.id), lookEveryMs, signal);
  }
}
