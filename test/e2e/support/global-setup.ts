import { ensureBuilt } from '../../../tools/system/build.ts';
import { startOwnSystem } from './own-system.ts';
import { shareSystem } from './shared-system.ts';

/** Starts the one system that journeys share; whatever runs on the usual ports is left alone. */
export default async function setup(): Promise<() => Promise<void>> {
  await ensureBuilt();
  const system = await startOwnSystem();
  shareSystem(system.settings);
  return () => system.stop();
}
