import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, runCommand, tail } from '../command.ts';

const STAMP = 'node_modules/.liana-build';
const INPUTS = ['{packages,apps}/**/*', 'pnpm-lock.yaml', 'tsconfig.json'];
const NO_INPUTS = ['**/node_modules/**', '**/dist/**', '**/*.test.ts', 'apps/{server,shop,lenders}/**'];

/**
 * Builds what browsers load: every package with a `build` script. Where nothing has changed since the last time, nothing is
 * built. Answers whether something was.
 *
 * @throws {Error} with the end of the build's own words when it fails.
 */
export async function ensureBuilt(folder = root, build = buildEverything): Promise<boolean> {
  const inputs = buildInputs(folder);
  const stamp = join(folder, STAMP);
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
  if (isFresh && builtFolders(folder).every((dist) => existsSync(dist))) return false;

  await build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputs);
  return true;
}

/** In the order in which the packages need each other, which pnpm knows. */
async function buildEverything(): Promise<void> {
  const result = await runCommand('node', ['tools/pnpm.mjs', '--recursive', '--if-present', 'run', 'build']);
  if (result.code !== 0) throw new Error(`the build failed:\n${tail(result)}`);
}

function builtFolders(folder: string): string[] {
  return globSync('{packages,apps}/*/package.json', { cwd: folder })
    .filter((manifest) => JSON.parse(readFileSync(join(folder, manifest), 'utf8')).scripts?.build)
    .map((manifest) => join(folder, dirname(manifest), 'dist'));
}

/** A digest of everything that a build reads. */
function buildInputs(folder: string): string {
  const digest = createHash('sha256');
  for (const name of globSync(INPUTS, { cwd: folder, exclude: NO_INPUTS }).sort()) {
    const file = join(folder, name);
    if (statSync(file).isFile()) digest.update(`\n${name}\n`).update(readFileSync(file));
  }
  return digest.digest('hex');
}
