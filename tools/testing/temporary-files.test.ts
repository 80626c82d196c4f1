import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../command.ts';

const module = join(import.meta.dirname, 'temporary-files.ts');
const memory = existsSync('/dev/shm') ? statfsSync('/dev/shm') : { bavail: 0, bsize: 0 };
const hasRoom = memory.bavail * memory.bsize >= 2 ** 31;

/** Where a process that keeps its temporary files in memory says they go. */
async function placeOf(env: Record<string, string | undefined>): Promise<string> {
  const script = `const { keepTemporaryFilesInMemory } = await import('${module}'); keepTemporaryFilesInMemory();
    const { tmpdir } = await import('node:os'); (await import('node:fs')).writeFileSync(tmpdir() + '/liana-written', ''); console.log(tmpdir());`;
  const { stdout } = await runCommand(process.execPath, ['--input-type=module', '-e', script], { env });
  return stdout.trim();
}

test.runIf(hasRoom)('where there is room, temporary files are kept in memory, and none is left when the process ends', async () => {
  const place = await placeOf({ TMPDIR: undefined });

  expect(place).toMatch(/^\/dev\/shm\/liana-/);
  expect(existsSync(place)).toBe(false);
});

test('whoever has said where temporary files go is obeyed, and nothing of theirs is deleted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'liana-temporary-'));

  expect(await placeOf({ TMPDIR: folder })).toBe(folder);
  expect(existsSync(join(folder, 'liana-written'))).toBe(true);

  rmSync(folder, { recursive: true });
});
