import { type SystemSettings, type SystemUrls, urlsOf } from '../../../tools/system/settings.ts';

// Playwright hands the environment of its global set-up to its workers; nothing else of it reaches them.
const VARIABLE = 'LIANA_E2E_SYSTEM';

/** Tells the workers where the shared system is. */
export function shareSystem(settings: SystemSettings): void {
  process.env[VARIABLE] = JSON.stringify(settings);
}

/** Where the shared system is. */
export function sharedUrls(): SystemUrls {
  return urlsOf(JSON.parse(process.env[VARIABLE]!));
}
