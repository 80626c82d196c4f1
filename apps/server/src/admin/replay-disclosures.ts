import { offerOfRecord, ruleSetById } from '@liana/markets';
import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import { documentText, drawDisclosure, keptDisclosure } from '../disclosures/document.ts';

type Row = Database['disclosures'];

/** What became of one kept disclosure when it was made again. */
export type Replay =
  | { id: string; result: 'same-bytes' }
  /** From before offers were kept with their disclosures: its bytes still have their hash. */
  | { id: string; result: 'not-kept' }
  /** The kept bytes no longer have their hash, or today's program makes others of the same offer under the same rule set. */
  | { id: string; result: 'damaged' | 'differs'; because: string };

const batch = 200;

/** Makes every disclosure again from its offer and the rule set of its day, and compares it with what was shown, byte by byte. */
export async function* replayDisclosures(db: Kysely<Database>): AsyncGenerator<Replay> {
  for (let after = ''; ; ) {
    const rows = await db.selectFrom('disclosures').selectAll().where('id', '>', after).orderBy('id').limit(batch).execute();
    if (rows.length === 0) return;
    for (const row of rows) yield replay(row);
    after = rows.at(-1)!.id;
  }
}

function replay(row: Row): Replay {
  const { id } = row;
  try {
    const { market } = keptDisclosure(row);
    if (row.offer_json === '') return { id, result: 'not-kept' };
    return remade(row, market);
  } catch (error) {
    return { id, result: 'damaged', because: error instanceof Error ? error.message : String(error) };
  }
}

function remade({ id, document_json, offer_json, rule_set_version }: Row, market: string): Replay {
  const { view } = drawDisclosure(market, ruleSetById(market, rule_set_version), offerOfRecord(offer_json));
  const text = documentText(view);
  if (text === document_json) return { id, result: 'same-bytes' };
  const at = firstDifference(document_json, text);
  return {
    id,
    result: 'differs',
    because: `from character ${at}: kept …${document_json.slice(at, at + 60)}…, made …${text.slice(at, at + 60)}…`,
  };
}

/** The place, in UTF-16 units, from which on two texts differ: the end of the shorter one where that is how the other begins. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
