import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../tools/system/free-port.ts';
import type { SystemSettings } from '../../../tools/system/settings.ts';
import { type RunningSystem, type SystemOptions, startSystem } from '../../../tools/system/system.ts';
import { startPostgres } from '../../db/postgres.ts';
import { moveToWorkingHours } from '../../support/working-hours.ts';

export type Store = 'sqlite' | 'postgres';

export interface OwnSystemOptions extends Pick<SystemOptions, 'env' | 'rehearse'> {
  /** Ports that are not to be any free ones. */
  ports?: Partial<SystemSettings['ports']>;
}

/** A whole system on free ports with a fresh store, both deleted when it stops. Its server may be killed and started again. */
export async function startOwnSystem(
  store: Store = 'sqlite',
  { ports: given = {}, ...options }: OwnSystemOptions = {},
): Promise<RunningSystem> {
  const data = mkdtempSync(join(tmpdir(), 'liana-system-'));
  const postgres = store === 'postgres' ? await startPostgres() : undefined;
  const tidyUp = async () => {
    await postgres?.stop();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const ports = { server: await freePort(), shop: await freePort(), lenders: await freePort(), ...given };
    const system = await startSystem({ ports, data, ...(postgres ? { databaseUrl: postgres.url } : {}) }, options);
    await moveToWorkingHours(system);
    return { ...system, stop: () => system.stop().then(tidyUp) };
  } catch (error) {
    await tidyUp();
    throw error;
  }
}
