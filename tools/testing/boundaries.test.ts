import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenBoundaries } from './boundaries.ts';

/** Each rule, with a module that breaks it. */
const VIOLATIONS: [rule: string, file: string, source: string][] = [
  ['finance-imports-upwards-only', 'packages/finance/src/rate.ts', "import { value } from '@liana/contract';"],
  ['finance-is-pure', 'packages/finance/src/table.ts', "import { readFileSync as value } from 'node:fs';"],
  ['matching-knows-markets-by-type-only', 'packages/matching/src/match.ts', "import { value } from '@liana/markets';"],
  ['browser-code-without-node', 'packages/contract/src/ids.ts', "import { randomUUID as value } from 'node:crypto';"],
  ['by-name-not-by-path', 'packages/contract/src/money.ts', "import { value } from '../../finance/src/index.ts';"],
  ['apps-are-imported-by-nobody', 'packages/contract/src/routes.ts', "import { value } from '../../../apps/server/src/index.ts';"],
  ['test-is-imported-by-nobody', 'apps/server/src/main.ts', "import { value } from '../../../test/index.ts';"],
  ['tools-serve-commands-and-tests-only', 'apps/server/src/start.ts', "import { value } from '../../../tools/index.ts';"],
  ['no-circle', 'packages/finance/src/one.ts', "import { value } from './two.ts';"],
  ['resolvable', 'packages/contract/src/errors.ts', "import { value } from '@liana/finance/src/index.ts';"],
];

let sound: string;
let planted: string;
let broken: string;

beforeAll(async () => {
  sound = aWorkspace();
  planted = aWorkspace();
  for (const [, file, source] of VIOLATIONS) write(planted, file, `${source}\nexport const planted = value;`);
  broken = (await brokenBoundaries(planted)).join('\n');
}, 20_000);
afterAll(() => {
  for (const workspace of [sound, planted]) rmSync(workspace, { recursive: true });
});

test.each(VIOLATIONS)('%s: a planted violation is named with its file', (rule, file) => {
  expect(broken).toMatch(new RegExp(`^${file} imports .*\n${rule}: .+`, 'm'));
});

test('imports that point upwards, by name, break nothing', async () => {
  await expect(brokenBoundaries(sound)).resolves.toEqual([]);
});

test('a workspace in which no module is seen is never called sound', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'liana-boundaries-'));
  mkdirSync(join(empty, 'packages'));

  await expect(brokenBoundaries(empty)).resolves.toEqual(['dependency-cruiser saw no module at all']);

  rmSync(empty, { recursive: true });
});

/** A small workspace of ours, in order, with a module in every place that a violation may reach for. */
function aWorkspace(): string {
  const workspace = mkdtempSync(join(tmpdir(), 'liana-boundaries-'));
  for (const name of ['finance', 'markets', 'matching', 'contract']) {
    const manifest = { name: `@liana/${name}`, type: 'module', exports: { '.': './src/index.ts' } };
    write(workspace, `packages/${name}/package.json`, JSON.stringify(manifest));
    write(workspace, `packages/${name}/src/index.ts`, 'export const value = 1;');
    mkdirSync(join(workspace, 'node_modules/@liana'), { recursive: true });
    symlinkSync(join(workspace, 'packages', name), join(workspace, 'node_modules/@liana', name));
  }
  for (const file of ['apps/server/src/index.ts', 'test/index.ts', 'tools/index.ts']) {
    write(workspace, file, 'export const value = 1;');
  }
  write(workspace, 'packages/contract/src/upwards.ts', "import { value } from '@liana/finance';\nexport const upwards = value;");
  write(workspace, 'packages/finance/src/two.ts', "export * from './one.ts';\nexport const value = 2;");
  write(workspace, 'packages/finance/src/one.ts', 'export const planted = 1;');
  return workspace;
}

function write(workspace: string, file: string, source: string): void {
  mkdirSync(dirname(join(workspace, file)), { recursive: true });
  writeFileSync(join(workspace, file), source);
}
