import { mkdirSync } from 'node:fs';
import { openStore } from '../db/store.ts';
import type { Dependencies, Log } from '../dependencies.ts';
import { createLog } from '../log/log.ts';
import { createOutgoing } from '../outgoing/outgoing.ts';
import { createSignals } from '../signals.ts';
import { operatorKey } from '../vault/operator-key.ts';
import { createVault } from '../vault/vault.ts';
import { systemClock } from './clock.ts';
import { systemRandom } from './random.ts';
import type { ServerSettings } from './settings.ts';

/** Everything that the server needs of this machine. The store is migrated; close it with `deps.db.destroy()`. */
export async function openPlatform({ data, store, settings }: ServerSettings, log: Log = createLog()): Promise<Dependencies> {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const vault = createVault(operatorKey(data, systemRandom), systemRandom);
  const outgoing = createOutgoing(settings);
  const opened = await openStore(store);
  return { ...opened, clock: systemClock, random: systemRandom, vault, outgoing, signals: createSignals(), log, settings };
}
