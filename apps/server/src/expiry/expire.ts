import { applicationStates } from '@liana/contract';
import { closeApplication } from '../applications/leave.ts';
import { isOpen } from '../applications/states.ts';
import { inTransaction, type Owner } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ScheduledTask } from '../jobs/schedule.ts';
import { endListsThatRanOut } from '../pre-approved/end-lists.ts';
import { dropUnchosenOffers, findApplicationsToExpire, findScopes, findSessionsToPurge, purgeFacts } from './expiry.queries.ts';

const states = applicationStates.filter(isOpen);

/** Every owner of rows, each at the time that it is for its tenant. */
async function owners(deps: Dependencies, actor: string): Promise<Owner[]> {
  const scopes = await findScopes(deps.db);
  return scopes.map(({ tenantId, mode, clockOffsetMs }) => ({ tenantId, mode, actor, now: new Date(deps.clock.now() + clockOffsetMs) }));
}

/** Forgets what nobody came back to: answers are gone a day after the last one, as the screens promise. */
export async function purgeExpiredFacts(deps: Dependencies): Promise<void> {
  for (const owner of await owners(deps, 'schedule:purge-facts')) {
    if ((await findSessionsToPurge(deps.db, owner, owner.now)).length === 0) continue;
    await inTransaction(deps, owner, async (tx) => {
      for (const session of await findSessionsToPurge(tx.db, tx, tx.now)) {
        await purgeFacts(tx.db, tx, session.id, tx.now);
        await dropUnchosenOffers(tx.db, tx, session.id);
        await tx.audit('session.facts-purged', session.id);
      }
    });
  }
}

/** Ends drafts, decisions and approvals whose time is over; the shop hears of it. */
export async function expireApplications(deps: Dependencies): Promise<void> {
  for (const owner of await owners(deps, 'schedule:expire-applications')) {
    if ((await findApplicationsToExpire(deps.db, owner, states, owner.now)).length === 0) continue;
    await inTransaction(deps, owner, async (tx) => {
      for (const application of await findApplicationsToExpire(tx.db, tx, states, tx.now))
        await closeApplication(tx, application, 'expire');
    });
  }
}

/** Offers need no task: one that has run out is priced again when somebody looks. */
export const expirySchedule: readonly ScheduledTask[] = [
  { name: 'purge-facts', everyMs: 30_000, run: purgeExpiredFacts },
  { name: 'expire-applications', everyMs: 30_000, run: expireApplications },
  { name: 'end-pre-approved-lists', everyMs: 10 * 60_000, run: endListsThatRanOut },
];
