import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root, runCommand } from '../command.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liana-purity-'));
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  config.vcs.enabled = false;
  for (const override of config.overrides) override.plugins = override.plugins?.map((plugin: string) => join(root, plugin));
  write('biome.json', JSON.stringify(config));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  "fetch('https://liana.example')",
  'process.env.LIANA_DATA',
  'crypto.randomUUID()',
  'performance.now()',
  'globalThis.Date.now()',
])('a pure package that says %s is refused', async (impure) => {
  write('packages/finance/src/rate.ts', `export const rate = ${impure};\n`);

  await expect(complaints()).resolves.toMatch(/packages\/finance\/src\/rate\.ts.*:: ?(A pure package|Do not use the global)/);
});

test.each([
  ['packages/finance/src/rate.ts', 'new Date(2026, 7, 1)'],
  ['packages/finance/src/rate.ts', "Date.parse('2026-08-01')"],
  ['packages/finance/src/rate.test.ts', 'Date.now()'],
  ['apps/server/src/main.ts', 'Date.now()'],
])('%s may say %s', async (file, allowed) => {
  write(file, `export const value = ${allowed};\n`);

  await expect(complaints()).resolves.toBe('');
});

async function complaints(): Promise<string> {
  const { stdout } = await runCommand('biome', ['lint', '--reporter=github'], { cwd: folder });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('::error'))
    .join('\n');
}

function write(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}
