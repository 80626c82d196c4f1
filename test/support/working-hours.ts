import type { RunningSystem } from '../../tools/system/system.ts';
import { call } from './caller.ts';
import { shopServer } from './callers.ts';
import { type DemoTenant, keysOf } from './test-system.ts';

const tenants: readonly DemoTenant[] = ['halden', 'marigold'];

/**
 * Moves the tenants' test clocks to the next day, 15:00 UTC: morning in all of the demo's market. Some lenders decide at some hours
 * only, and a test means the same whenever it runs.
 */
export async function moveToWorkingHours(system: Pick<RunningSystem, 'settings' | 'urls'>): Promise<void> {
  const to = new Date(Date.now() + 86_400_000);
  to.setUTCHours(15, 0, 0, 0);
  for (const tenant of tenants) {
    await call(shopServer(system.urls.api, keysOf(system, tenant).secretKey), 'moveTestClock', { body: { to: to.toISOString() } });
  }
}
