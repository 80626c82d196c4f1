import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureBuilt } from './build.ts';

let folder: string;
const build = vi.fn(async () => write('packages/sdk/dist/liana.js', ''));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liana-build-'));
  write('packages/sdk/package.json', JSON.stringify({ scripts: { build: 'vite build' } }));
  write('packages/sdk/src/loader.ts', 'export {};');
  build.mockClear();
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is built and unchanged is not built again', async () => {
  await expect(ensureBuilt(folder, build)).resolves.toBe(true);
  await expect(ensureBuilt(folder, build)).resolves.toBe(false);

  expect(build).toHaveBeenCalledTimes(1);
});

test.each(['packages/sdk/src/loader.ts', 'packages/theme/src/tokens.ts', 'apps/portal/src/main.ts', 'pnpm-lock.yaml'])(
  'a change in %s builds again',
  async (file) => {
    await ensureBuilt(folder, build);
    write(file, 'export const changed = true;');

    await expect(ensureBuilt(folder, build)).resolves.toBe(true);
  },
);

test.each(['packages/sdk/src/loader.test.ts', 'apps/server/src/main.ts', 'packages/sdk/node_modules/lit/index.js'])(
  'a change in %s does not: no browser loads it',
  async (file) => {
    await ensureBuilt(folder, build);
    write(file, 'export const changed = true;');

    await expect(ensureBuilt(folder, build)).resolves.toBe(false);
  },
);

test('what was deleted is built again', async () => {
  await ensureBuilt(folder, build);
  rmSync(join(folder, 'packages/sdk/dist'), { recursive: true });

  await expect(ensureBuilt(folder, build)).resolves.toBe(true);
});

test('a build that fails is tried again the next time', async () => {
  await expect(ensureBuilt(folder, () => Promise.reject(new Error('no such module')))).rejects.toThrow('no such module');

  await expect(ensureBuilt(folder, build)).resolves.toBe(true);
});

function write(file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}
