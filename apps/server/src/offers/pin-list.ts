import { canonicalHash } from '@liana/matching';
import type { Audience } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { newId } from '../ids.ts';
import type { BuiltList, ListedOffer } from './build-list.ts';
import type { KeptForReplay } from './draw-up.ts';
import { insertMatch, insertOffers, type OfferRow, supersedeOffers } from './offers.queries.ts';

/** How long an offer stands when no lender said otherwise, in domain time. */
const offerLifeMs = 24 * 60 * 60 * 1000;

export interface PinRequest {
  sessionId: string;
  audience: Audience;
  list: BuiltList;
  standing: readonly OfferRow[];
  snapshotId: string;
  versionIds: ReadonlyMap<string, string>;
  modelId: string | null;
  ruleSetVersion: string;
  kept: KeptForReplay;
}
export interface PinnedOffer {
  listed: ListedOffer;
  id: string;
  expiresAt: string;
}
export interface PinnedList {
  offers: PinnedOffer[];
  /** How many offers are not as they were in the list before. */
  changed: number;
}

/** The list with the offers that still say the same keeping their rows; the others have none yet. */
export function compareWithStanding(list: BuiltList, standing: readonly OfferRow[], now: Date) {
  const alive = standing.filter((row) => row.expires_at > now.toISOString());
  const byContent = new Map(alive.map((row) => [canonicalHash(JSON.parse(row.view_json)), row]));
  const kept = list.offers.map((listed) => ({ listed, row: byContent.get(canonicalHash(listed.content)) }));
  const keptIds = new Set(kept.map(({ row }) => row?.id));
  return { kept, gone: standing.filter((row) => !keptIds.has(row.id)) };
}

/** Writes down what is shown: a match to replay it from, a row for each offer that is new, the end of those that are gone. */
export async function pinList(deps: Dependencies, tx: Unit, request: PinRequest): Promise<PinnedList> {
  const { kept, gone } = compareWithStanding(request.list, request.standing, tx.now);
  const matchId = newId(deps.random, 'match');
  const fresh = kept.filter(({ row }) => !row);
  if (fresh.length > 0) await insertMatch(tx.db, matchRow(tx, matchId, request));
  await supersedeOffers(
    tx.db,
    tx,
    gone.map((row) => row.id),
    tx.now.toISOString(),
  );
  const pinned = kept.map(({ listed, row }) =>
    row
      ? { listed, id: row.id, expiresAt: row.expires_at }
      : { listed, id: newId(deps.random, 'offer'), expiresAt: expiryOf(listed, tx.now) },
  );
  const newIds = new Set(pinned.filter((_, index) => !kept[index]!.row).map(({ id }) => id));
  await insertOffers(
    tx.db,
    pinned.filter(({ id }) => newIds.has(id)).map((offer) => offerRow(tx, matchId, request, offer)),
  );
  return { offers: pinned, changed: request.standing.length === 0 ? 0 : fresh.length };
}

function expiryOf({ validUntil }: ListedOffer, now: Date): string {
  const ours = new Date(now.getTime() + offerLifeMs).toISOString();
  return validUntil && validUntil < ours ? validUntil : ours;
}

const matchRow = ({ tenantId, mode, now }: Unit, id: string, request: PinRequest) => ({
  id,
  tenant_id: tenantId,
  mode,
  session_id: request.sessionId,
  audience: request.audience,
  snapshot_id: request.snapshotId,
  model_id: request.modelId,
  rule_set_version: request.ruleSetVersion,
  banded_facts_json: JSON.stringify(request.kept),
  result_json: JSON.stringify(
    request.list.offers.map(({ content, match, because, probability }) => ({
      productId: content.productId,
      result: match.result,
      group: content.group,
      because,
      probability: probability ?? null,
    })),
  ),
  created_at: now.toISOString(),
});

const offerRow = ({ tenantId, mode, now }: Unit, matchId: string, request: PinRequest, { listed, id, expiresAt }: PinnedOffer) => ({
  id,
  tenant_id: tenantId,
  mode,
  session_id: request.sessionId,
  audience: request.audience,
  match_id: matchId,
  product_version_id: request.versionIds.get(listed.content.productId)!,
  lender_id: listed.content.lender.id,
  stage: listed.content.stage,
  offer_group: listed.content.group,
  view_json: JSON.stringify(listed.content),
  rule_set_version: request.ruleSetVersion,
  model_id: request.modelId,
  expires_at: expiresAt,
  superseded_at: null,
  created_at: now.toISOString(),
});
