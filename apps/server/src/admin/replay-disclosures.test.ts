import type { DisclosureView } from '@liana/contract';
import { offerOfRecord, ruleSetById } from '@liana/markets';
import { canonicalHash, canonicalJson } from '@liana/matching';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentText, drawDisclosure } from '../disclosures/document.ts';
import { features } from '../features.ts';
import { Journey } from '../testing/journey.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { type Replay, replayDisclosures } from './replay-disclosures.ts';

describe.each(stores)('disclosures that were shown, on %s', (store) => {
  let server: TestServer;

  beforeEach(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
    server.worker.start();
    const shopper = new Journey(server);
    await shopper.upToReview('ada@example.com');
    await shopper.submit();
    await shopper.sign();
  });
  afterEach(() => server.close());

  const shown = () => server.deps.db.selectFrom('disclosures').selectAll().orderBy('id').execute();
  const replayed = async () => {
    const all: Replay[] = [];
    for await (const replay of replayDisclosures(server.deps.db)) all.push(replay);
    return all;
  };
  const set = (values: { document_json?: string; hash?: string; offer_json?: string }) =>
    server.deps.db.updateTable('disclosures').set(values).execute();

  test('are made again to the same bytes, both that were confirmed and signed', async () => {
    const rows = await shown();

    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.rule_set_version === 'US-2026-01-01' && row.confirmed_at)).toBe(true);
    expect((await replayed()).map((replay) => replay.result)).toEqual(rows.map(() => 'same-bytes'));
  });

  test('that were changed afterwards are named', async () => {
    const [row] = await shown();
    await set({ document_json: row!.document_json.replace('Finance charge', 'Small charge') });

    expect((await replayed())[0]).toMatchObject({ result: 'damaged', because: expect.stringContaining(row!.hash) });
  });

  test('whose offer would be disclosed otherwise today are named, with the place', async () => {
    const [row] = await shown();
    await set({ offer_json: row!.offer_json.replace('"creditor":{"name":"', '"creditor":{"name":"Not ') });

    expect((await replayed())[0]).toMatchObject({ result: 'differs', because: expect.stringMatching(/from character \d+: kept …/) });
  });

  test('are compared by the place where they are kept, also behind letters of two units', async () => {
    const [row] = await shown();
    const offer_json = row!.offer_json.replace('"creditor":{"name":"', '"creditor":{"name":"𠮷野𠮷 ');
    const drawn = drawDisclosure('US', ruleSetById('US', row!.rule_set_version), offerOfRecord(offer_json)).view;
    const { hash: _, ...document } = JSON.parse(documentText(drawn).replace('Prepayment', 'Prepaymen7')) as DisclosureView;
    await set({ offer_json, document_json: canonicalJson(document), hash: canonicalHash(document) });

    expect((await replayed())[0]).toMatchObject({ result: 'differs', because: expect.stringContaining('kept …7"') });
  });

  test('from before offers were kept still have their hash', async () => {
    await set({ offer_json: '' });

    expect(new Set((await replayed()).map((replay) => replay.result))).toEqual(new Set(['not-kept']));
  });
});
