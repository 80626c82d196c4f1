import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningSystem } from '../../tools/system/system.ts';

export interface TenantKeys {
  publishableKey: string;
  secretKey: string;
}

export type DemoTenant = 'halden' | 'marigold';

/** The keys of a demo tenant, as the platform gave them to it when it was set up. */
export function keysOf({ settings }: Pick<RunningSystem, 'settings'>, tenant: DemoTenant): TenantKeys {
  return JSON.parse(readFileSync(join(settings.data, 'demo.json'), 'utf8'))[tenant];
}

/** The secret that a demo lender signs with. */
export function lenderSecret({ settings }: Pick<RunningSystem, 'settings'>, lenderId: string): string {
  return JSON.parse(readFileSync(join(settings.data, 'lenders.json'), 'utf8'))[lenderId];
}
