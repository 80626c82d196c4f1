import { freePort } from '../../tools/system/free-port.ts';
import type { RunningSystem } from '../../tools/system/system.ts';
import { type Store, startOwnSystem } from '../e2e/support/own-system.ts';
import { type LenderWire, openLenderWire, type WireOptions } from './lender-wire.ts';

/** A system of its own, with somebody listening on the wire to the lenders and a port for a shop's webhooks. */
export interface WiredSystem extends RunningSystem {
  store: Store;
  wire: LenderWire;
  /** Where the platform may send webhooks besides the demo shop. */
  earPort: number;
}

export interface WiredOptions extends Partial<WireOptions> {
  /** Settings of the server that a test cannot wait for, such as `LIANA_LATE_AFTER_MS`. */
  server?: Record<string, string>;
}

/** Ready in seconds: nothing was rehearsed, so nothing is recommended; and no lender takes longer than it must. */
export async function startWiredSystem(store: Store = 'sqlite', { server = {}, hurried = true }: WiredOptions = {}): Promise<WiredSystem> {
  const [wirePort, lendersPort, earPort] = [await freePort(), await freePort(), await freePort()];
  const wire = await openLenderWire(wirePort, lendersPort, { hurried });
  try {
    const system = await startOwnSystem(store, {
      rehearse: false,
      ports: { lenders: wirePort },
      env: { lenders: { LIANA_LENDERS_PORT: String(lendersPort) }, server: { ...server, LIANA_LOCAL_TARGETS: `127.0.0.1:${earPort}` } },
    });
    return { ...system, store, wire, earPort, stop: () => Promise.all([system.stop(), wire.close()]).then(() => {}) };
  } catch (error) {
    await wire.close();
    throw error;
  }
}
