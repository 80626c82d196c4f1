import { inTransaction, type Owner, type Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { atOnce, forgetPortion, insertPortion } from './parts.queries.ts';

/**
 * Writes whom a list names, before it stands. In portions: a process that serves people waits for the store whenever another writes, and on
 * SQLite it does nothing else then.
 *
 * @param limits - By applicant key: the most that is lent, in minor units.
 */
export async function writePeople(
  deps: Dependencies,
  ownerNow: () => Owner,
  listId: string,
  limits: ReadonlyMap<string, number>,
): Promise<void> {
  const people = [...limits];
  for (let from = 0; from < people.length; from += atOnce)
    await portion(deps, ownerNow(), (tx) => insertPortion(tx, listId, people.slice(from, from + atOnce)));
}

/** Forgets everybody on a list that does not stand, in portions likewise. */
export async function forgetPeople(deps: Dependencies, owner: Owner, listId: string): Promise<void> {
  while (await portion(deps, owner, (tx) => forgetPortion(tx, listId)));
}

/** As long as it took, others may write: those who wait at SQLite do not stand in a line, they try again from time to time. */
async function portion<T>(deps: Dependencies, owner: Owner, work: (tx: Unit) => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await inTransaction(deps, owner, work);
  await deps.clock.sleep(performance.now() - began);
  return result;
}
