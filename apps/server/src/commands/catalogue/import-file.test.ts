import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cataloguePointer, readPointer } from '../../catalogue/catalogue.queries.ts';
import { features } from '../../features.ts';
import { demoCatalogue, withLenders } from '../../testing/lenders.ts';
import { aServer, type TestServer } from '../../testing/server.ts';
import { importFile } from './import-file.ts';

describe('importing a catalogue file', () => {
  let server: TestServer;
  let file: string;

  beforeEach(async () => {
    server = await aServer({ store: 'sqlite', features });
    await withLenders(server);
    file = join(mkdtempSync(join(tmpdir(), 'liana-import-')), 'catalogue.json');
  });
  afterEach(async () => {
    rmSync(join(file, '..'), { recursive: true });
    await server.close();
  });

  const live = () => readPointer(server.deps.db, cataloguePointer('US'));
  const lineWith = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
  /** The demo's catalogue with another first rule in its second product, which tests the age. */
  function written(when: object): string {
    const catalogue = demoCatalogue();
    catalogue.products[1].rules.push({ ...catalogue.products[1].rules[0], id: 'planted', when });
    const text = JSON.stringify(catalogue, undefined, 2);
    writeFileSync(file, text);
    return text;
  }

  test('loads a file that names its schema', async () => {
    writeFileSync(file, JSON.stringify({ $schema: './catalogue.schema.json', ...demoCatalogue() }));
    const before = await live();

    expect(await importFile(server.deps, file)).toBe(`Catalogue ${before} is live: 24 products, 0 of them new versions.`);
  });

  test('prints a rule that never bites with its line, and loads the rest', async () => {
    const text = written({ fact: 'incomeMonthly', atLeast: 0 });

    const printed = await importFile(server.deps, file);

    expect(printed).toContain('24 products, 1 of them new versions.');
    expect(printed).toContain(
      `${file}:${lineWith(text, '"planted"') + 2}:11: product odela-zero, rule planted: everybody passes rule planted`,
    );
  });

  test('loads nothing when two rules contradict each other, and names both with the line', async () => {
    const before = await live();
    const text = written({ fact: 'incomeMonthly', atMost: 100_000 });

    await expect(importFile(server.deps, file)).rejects.toThrow(
      `Nothing was loaded.\n${file}:${lineWith(text, '"planted"') + 2}:11: product odela-zero, rule planted: nobody can get the product: rule planted (Pay before tax is at most $1,000.00) contradicts rule least-income (Pay before tax is at least $1,500.00)`,
    );
    expect(await live()).toBe(before);
  });

  test('places a fault that only admission finds', async () => {
    const catalogue = demoCatalogue();
    catalogue.products[0].pricing.tiers.at(-1).annualPercent = '36.5';
    const text = JSON.stringify(catalogue, undefined, 2);
    writeFileSync(file, text);

    await expect(importFile(server.deps, file)).rejects.toThrow(
      `${file}:${lineWith(text, '"pricing"')}:7: product odela-monthly, field pricing: 36.5 %`,
    );
  });
});
