import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { marketOf } from './market.ts';
import { marketIds } from './market-id.ts';

const packageFolder = fileURLToPath(new URL('../', import.meta.url));
const repository = join(packageFolder, '../..');
const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');

/** A copy of the package to which the README's changes are made. */
const copy = mkdtempSync(join(tmpdir(), 'liana-markets-readme-'));
afterAll(() => rmSync(copy, { recursive: true }));
cpSync(packageFolder, copy, { recursive: true, filter: (path) => !path.includes('node_modules') && !path.endsWith('.test.ts') });
mkdirSync(join(copy, 'node_modules/@liana'), { recursive: true });
symlinkSync(join(repository, 'packages/finance'), join(copy, 'node_modules/@liana/finance'));
symlinkSync(copy, join(copy, 'node_modules/@liana/markets'));
symlinkSync(join(repository, 'node_modules/vitest'), join(copy, 'node_modules/vitest'));

const ways = [...readme.matchAll(/```ts\n(import .*?)```/gs)].map(([, block], index) => ({
  path: `src/way-${index + 1}.ts`,
  block: block!,
}));
for (const { path, block } of ways) writeFileSync(join(copy, path), block);
for (const [, path, block] of readme.matchAll(/```ts\n\/\/ (src\/\S+)\n(.*?)```/gs)) writeFileSync(join(copy, path!), block!);
const diffs = [...readme.matchAll(/```diff\n--- (\S+)\n(.*?)```/gs)].map(([, path, lines]) => ({ path: path!, lines: lines!.split('\n') }));
for (const { path, lines } of diffs.filter(({ path }) => !path.startsWith('../'))) {
  const file = join(copy, path);
  writeFileSync(file, withAdded(readFileSync(file, 'utf8'), lines));
}

/** A file with the new lines of a diff behind the line that it names, which must be there once; as it is where they are in it already. */
function withAdded(text: string, diff: readonly string[]): string {
  const [stays, comes] = [' ', '+'].map((mark) =>
    diff
      .filter((line) => line.startsWith(mark))
      .map((line) => `${line.slice(1)}\n`)
      .join(''),
  );
  if (text.includes(comes!)) return text;
  const parts = text.split(stays!);
  if (parts.length !== 2) throw new Error(`README.md: expected this line once, found it ${parts.length - 1} times:\n${stays}`);
  return parts.join(`${stays}${comes}`);
}

describe('the market that the README adds', () => {
  test('compiles, with its test, as do the ways to use one', () => {
    const files = ['src/xn.ts', 'src/xn.test.ts', 'src/market.ts', ...ways.map(({ path }) => path)].map((name) => join(copy, name));
    const config = { extends: join(repository, 'tsconfig.json'), compilerOptions: { types: [] }, include: [], files };
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(config));

    const { stdout, status } = spawnSync(join(repository, 'node_modules/.bin/tsc'), ['-p', copy], { encoding: 'utf8' });

    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });

  test.each(diffs)('has its line in $path, whether or not other markets, or this one, have been added', ({ path, lines }) => {
    const now = readFileSync(join(packageFolder, path), 'utf8');
    const added = withAdded(now, lines);
    const another = lines.map((line) => (line.startsWith('+') ? line.replaceAll('XN', 'XO').replaceAll('xn', 'xo') : line));

    expect(withAdded(added, lines)).toBe(added);
    expect(withAdded(withAdded(now, another), lines)).toContain(lines.find((line) => line.startsWith('+'))!.slice(1));
  });
});

await import(pathToFileURL(join(copy, 'src/xn.test.ts')).href);

test('the README names every market and the first day of each rule set', () => {
  const table = readme.split('\n').filter((line) => line.startsWith('|'));
  const rows = (id: string) => {
    const first = table.findIndex((line) => line.startsWith(`| \`${id}\``));
    const length = table.slice(first + 1).findIndex((line) => !line.startsWith('| |'));
    return table.slice(first, length < 0 ? undefined : first + 1 + length);
  };

  for (const id of marketIds) {
    expect(rows(id).map((line) => /\d{4}-\d{2}-\d{2}/.exec(line)?.[0])).toEqual(
      marketOf(id).ruleSets.map(({ inForceFrom }) => inForceFrom),
    );
  }
});
