import { ApprovalError, type ApprovalModel, readApprovalModel } from '@liana/matching';
import type { Kysely } from 'kysely';
import { movePointer, readPointer } from '../catalogue/catalogue.queries.ts';
import type { Database, Mode } from '../db/schema.ts';

/** Names the pointer to the approval model that decides in a market. What test outcomes taught never decides about live persons. */
const modelPointer = (market: string, mode: Mode) => `model:${market}:${mode}`;

// Models never change; one read of each is enough for a process.
const held = new Map<string, ApprovalModel>();

/**
 * The model that decides in a market now; null before the first training, and after an upgrade that cannot read the stored one: nothing is
 * recommended then until the next training.
 */
export async function liveModel(db: Kysely<Database>, market: string, mode: Mode): Promise<ApprovalModel | null> {
  const id = await readPointer(db, modelPointer(market, mode));
  if (!id) return null;
  try {
    return await modelById(db, id);
  } catch (error) {
    if (error instanceof ApprovalError && error.code === 'model-format') return null;
    throw error;
  }
}

/**
 * A model that once decided, for replaying a past decision.
 *
 * @throws {ApprovalError} `model-format` for one that an earlier version stored in a shape that is no longer read.
 */
export async function modelById(db: Kysely<Database>, id: string): Promise<ApprovalModel> {
  const known = held.get(id);
  if (known) return known;
  const row = await db.selectFrom('approval_models').select('model_json').where('id', '=', id).executeTakeFirstOrThrow();
  const model = readApprovalModel(row.model_json);
  if (held.size >= 4) held.delete(held.keys().next().value!);
  held.set(id, model);
  return model;
}

export interface Publication {
  market: string;
  mode: Mode;
  model: ApprovalModel;
  /** Decisions that it learned from. */
  trainedOn: number;
  at: string;
}

/** Stores a model under its version and lets it decide from now on. The same outcomes give the same version, which is stored once. */
export async function publishModel(db: Kysely<Database>, { market, mode, model, trainedOn, at }: Publication): Promise<void> {
  await db
    .insertInto('approval_models')
    .values({ id: model.version, market, model_json: JSON.stringify(model), trained_on: trainedOn, created_at: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await movePointer(db, modelPointer(market, mode), model.version, at);
}
