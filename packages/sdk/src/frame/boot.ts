import type { Locale } from '@liana/contract';

/** What the server wrote into the frame's HTML. The ticket works once and cannot be read by the page around the frame. */
export interface FrameBoot {
  surface: 'frame';
  view: 'offers' | 'apply';
  tenant: string;
  name: string;
  locale: Locale;
  market: string;
  currency: string;
  timeZone: string;
  mode: 'test' | 'live';
  frameTicket: string;
  /** The only origins whose pages may hold this frame. */
  hostOrigins: string[];
  portalOrigin: string;
}

/** @throws {Error} when the page was not made by the server for a frame. */
export function readBoot(): FrameBoot {
  const boot = JSON.parse(document.getElementById('liana-boot')?.textContent ?? 'null') as FrameBoot | null;
  if (boot?.surface !== 'frame') throw new Error('expected the boot data of a frame in #liana-boot');
  return boot;
}
