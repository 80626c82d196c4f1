import type { PrequalifyAnswer } from '@liana/contract';
import type { LenderScript, ScriptedLenders } from '../lenders.ts';
import type { TestServer } from '../server.ts';

/** Longer than an answer waits for a lender, in milliseconds. */
const patienceMs = 3_000;

/** A lender that answers when it is told to. */
export function heldBack() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { until: promise, release: resolve };
}

/**
 * Waits until exactly these lenders have not answered, by asking the store and nobody else: what happens meanwhile is the same in every run.
 *
 * @throws {Error} after ten seconds of the real clock.
 */
export async function whenWaitingFor({ deps }: TestServer, lenderIds: readonly string[]): Promise<void> {
  const wanted = [...lenderIds].sort().join();
  let waitedFor: string | undefined;
  for (let looks = 0; looks < 2_000; looks += 1) {
    const open = await deps.db.selectFrom('lender_requests').select('lender_id').where('state', '=', 'asking').execute();
    waitedFor = open
      .map((row) => row.lender_id)
      .sort()
      .join();
    if (waitedFor === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`expected to wait for ${wanted}, but it is ${waitedFor}`);
}

/** Lets the asker's patience end, once these lenders alone have been asked in vain. */
export async function outwait(server: TestServer, lenderIds: readonly string[]): Promise<void> {
  await whenWaitingFor(server, lenderIds);
  server.clock.advance(patienceMs);
}

/** What some lenders do instead of answering at once as the rest do. */
export function withSome({ script }: ScriptedLenders, some: Record<string, LenderScript['prequalify']>): void {
  const { prequalify } = script;
  script.prequalify = (request, lenderId) => (some[lenderId] ?? prequalify)(request, lenderId);
}

/** An answer with every product that was asked about, at the lender's own price. */
export const atRate = (contractRate: string, { requestId, products, at }: Parameters<LenderScript['prequalify']>[0]): PrequalifyAnswer => ({
  requestId,
  decision: 'eligible',
  offers: products.map((terms) => ({ ...terms, contractRate, validUntil: new Date(Date.parse(at) + 7 * 86_400_000).toISOString() })),
  reasons: [],
});
