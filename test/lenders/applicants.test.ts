import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CommandResult, root, runCommand } from '../../tools/command.ts';
import { environmentOf } from '../../tools/system/settings.ts';
import type { RunningSystem } from '../../tools/system/system.ts';
import { startOwnSystem } from '../e2e/support/own-system.ts';

const COUNT = 60;

let system: RunningSystem;
let told: CommandResult;
beforeAll(async () => {
  system = await startOwnSystem('sqlite', { rehearse: false });
  const command = join(root, 'apps/server/src/commands/demo-applicants.ts');
  told = await runCommand(process.execPath, [command, '--count', String(COUNT)], { env: environmentOf(system.settings) });
}, 240_000);
afterAll(() => system?.stop());

const numbersIn = (pattern: RegExp) => [...told.stdout.matchAll(pattern)].map((match) => match.slice(1).map(Number));

// All 500, with every rule kind: npm run demo:applicants.
test('of the first real applicants three in ten or more have a product, and none of them fails', () => {
  const [[eligible, applicants] = []] = numbersIn(/^(\d+) of (\d+) applicants have a product/gm);

  expect(told.stderr).not.toContain('failed');
  expect(applicants).toBe(COUNT);
  expect(eligible).toBeGreaterThanOrEqual(0.3 * COUNT);
});

test('rules about applicant, product and loan each exclude somebody', () => {
  for (const kind of ['applicant', 'product', 'loan']) {
    const [[excluded] = []] = numbersIn(new RegExp(`^Rules about the ${kind} exclude (\\d+)`, 'gm'));
    expect(excluded, kind).toBeGreaterThan(0);
  }
});

test('every product is for somebody and not for everybody', () => {
  const products = numbersIn(/^[a-z0-9-]+: for (\d+), not for (\d+)\.$/gm);

  expect(products).toHaveLength(24);
  expect(products.filter(([eligible, refused]) => !eligible || !refused)).toEqual([]);
});

test('odd rows of the public file are named with what is odd about them', () => {
  expect(told.stdout).toMatch(/^Row \d+ is odd: debt ratio "Exempt", so debts are left open\.$/m);
  expect(told.stdout).toMatch(/^Row \d+ is odd: income of -\d+\.0 thousand a year, taken as none\.$/m);
});
