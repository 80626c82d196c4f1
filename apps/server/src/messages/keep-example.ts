import type { ExampleComputation } from '@liana/markets';
import { canonicalHash, canonicalJson } from '@liana/matching';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';

/** An example that is about to be shown. */
export interface ShownExample {
  market: string;
  snapshotId: string;
  amount: { amountMinor: number; currency: string };
  computation: ExampleComputation;
}

// A price is looked at again and again; what this process has kept already is not written again. The oldest goes when many are held.
const kept = new WeakMap<Kysely<Database>, Set<string>>();
const mostHeld = 10_000;

/** Keeps how an example was picked, once for each computation, for whoever asks later. Returns its hash. */
export async function keepExample(db: Kysely<Database>, example: ShownExample, now: Date): Promise<string> {
  const hash = canonicalHash(example);
  const known = kept.get(db) ?? new Set();
  kept.set(db, known);
  if (known.has(hash)) return hash;
  const { market, snapshotId, amount, computation } = example;
  await db
    .insertInto('examples')
    .values({
      hash,
      market,
      rule_set_version: computation.ruleSetId,
      snapshot_id: snapshotId,
      amount_minor: amount.amountMinor,
      currency: amount.currency,
      computation_json: canonicalJson(computation),
      first_shown_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  if (known.size >= mostHeld) known.delete(known.values().next().value!);
  known.add(hash);
  return hash;
}
