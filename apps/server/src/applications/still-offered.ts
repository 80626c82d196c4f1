import { snapshotById } from '../catalogue/held-snapshots.ts';
import { isInForce } from '../catalogue/live-catalogue.ts';
import type { Unit } from '../db/unit.ts';
import { ProblemError } from '../http/problem.ts';
import type { LoadedApplication } from './load.ts';

/**
 * Before anything is sent or signed: the application's time is not over, whether or not the task that ends it has run already, and its
 * lender is admitted and licensed on this day, whatever was pinned before.
 *
 * @throws {ProblemError} `offer-expired`, `offer-unavailable`.
 */
export async function checkStillOffered(tx: Unit, { application, entry, today }: LoadedApplication): Promise<void> {
  if (application.expires_at <= tx.now.toISOString()) throw new ProblemError('offer-expired', 'The time of this application is over.');
  const stored = await snapshotById(tx.db, application.snapshot_id);
  if (!(await isInForce(tx.db, stored, entry.product.id, today)))
    throw new ProblemError('offer-unavailable', 'This lender may not lend at present. Choose another offer.');
}
