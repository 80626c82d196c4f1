import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** Linux has a file system in memory there. */
const MEMORY = '/dev/shm';
/** Several times what a test run holds at once. Many containers have 64 MB, which one PostgreSQL would fill. */
const ENOUGH_BYTES = 2 ** 31;

/**
 * From now on this process and all that it starts keep their temporary files in memory, where there is room for them, until it ends.
 * A test run makes and drops a thousand databases, none of which has to outlive the machine: on a disk much of its time goes there.
 * What Node has compiled is kept there too, for the hundreds of short processes that read the same modules.
 * Whoever has said where temporary files go is obeyed.
 */
export function keepTemporaryFilesInMemory(): void {
  if (process.env.TMPDIR || !hasRoom(MEMORY)) return;
  const folder = mkdtempSync(join(MEMORY, 'liana-'));
  // Who runs PostgreSQL for root has a folder inside, and must get there.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  process.env.NODE_COMPILE_CACHE ??= join(folder, 'compiled');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= ENOUGH_BYTES;
}
