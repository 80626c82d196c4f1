import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogueLender, type Demo, type LenderSecrets, seedLenders, seedTenants } from '../admin/demo.ts';
import { type DemoLists, datedLists, seedLists } from '../admin/demo-lists.ts';
import { cataloguePointer } from '../catalogue/catalogue.queries.ts';
import { importFile } from './catalogue/import-file.ts';
import { runCommand } from './command.ts';

const catalogueFile = join(import.meta.dirname, '../../demo/catalogue.us.json');
const preApprovedFile = join(import.meta.dirname, '../../demo/pre-approved.us.json');

/** Puts the demo into the store: tenants, keys, lenders, catalogue, lists of people approved in advance. Done again, it completes what is missing and changes nothing else. */
await runCommand({ usage: 'Usage: seed', forms: { '': {} } }, async (_, deps, { data, shopPort, lendersPort }) => {
  const demoFile = join(data, 'demo.json');
  const shop = { origin: `http://shop.localhost:${shopPort}`, webhookUrl: `http://127.0.0.1:${shopPort}/webhooks/liana` };
  writeForOwner(demoFile, await seedTenants(deps, { shop }, readJson<Partial<Demo>>(demoFile)));

  const lendersFile = join(data, 'lenders.json');
  const { lenders } = JSON.parse(readFileSync(catalogueFile, 'utf8')) as { lenders: CatalogueLender[] };
  const origin = `http://127.0.0.1:${lendersPort}`;
  writeForOwner(lendersFile, await seedLenders(deps, lenders, origin, readJson<LenderSecrets>(lendersFile)));
  // A catalogue that the operator published meanwhile stays live.
  const live = await deps.db.selectFrom('pointers').select('target_id').where('name', '=', cataloguePointer('US')).executeTakeFirst();
  console.log(live ? `Catalogue ${live.target_id} is live already.` : await importFile(deps, catalogueFile));

  const listsFile = join(data, 'lenders-pre-approved.json');
  const known = readJson<DemoLists>(listsFile);
  const lists = known ?? datedLists(deps, JSON.parse(readFileSync(preApprovedFile, 'utf8')));
  // The lenders' own copy, which they decide by.
  if (!known) writeForOwner(listsFile, lists);
  await seedLists(deps, ['halden', 'marigold'], lists);
});

function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function writeForOwner(file: string, value: object): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
}
