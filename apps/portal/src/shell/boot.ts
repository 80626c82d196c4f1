import type { PublicConfig } from '@liana/contract';

/** What the server wrote into the portal's HTML. */
export type PortalBoot = PublicConfig & { surface: 'portal' };

/** @throws {Error} when the page was not made by the server for a portal. */
export function readBoot(): PortalBoot {
  const boot = JSON.parse(document.getElementById('liana-boot')?.textContent ?? 'null') as PortalBoot | null;
  if (boot?.surface !== 'portal') throw new Error('expected the boot data of a portal in #liana-boot');
  return boot;
}
