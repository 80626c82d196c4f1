import { type SystemSettings, type SystemUrls, urlsOf } from '../../../tools/system/settings.ts';

// Playwright hands the environment of its global set-up to its workers; nothing else of it reaches them.
const VARIABLE = 'LIANA_E2E_SYSTEM';

/** Tells the workers where the shared system is. */
export function shareSystem(settings: SystemSettings): void {
  process.env[VARIABLE] = JSON.stringify(settings);
}

/** The shared system, for tests that act as a shop's own server or read what was logged. */
export function sharedSystem(): { settings: SystemSettings; urls: SystemUrls } {
  const settings: SystemSettings = JSON.parse(process.env[VARIABLE]!);
  return { settings, urls: urlsOf(settings) };
}
