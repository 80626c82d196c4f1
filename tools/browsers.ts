import { existsSync, globSync } from 'node:fs';

/** Where this machine keeps its browsers; undefined where it has none. `CHROMIUM_PATH` and `FIREFOX_PATH` name others. */
export const chromium = first(
  process.env.CHROMIUM_PATH,
  // Runs component tests four times faster than the whole browser, and never stalls a hidden tab.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
);
export const firefox = first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');
export const miniBrowser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];

/** What puppeteer calls the way this Chromium runs without a window. */
export const headless: 'shell' | true = chromium?.endsWith('headless-shell') ? 'shell' : true;

export const chromiumArgs = [
  '--no-sandbox', // root has no sandbox on Linux
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function first(...paths: (string | undefined)[]): string | undefined {
  return paths.find((path) => path && existsSync(path));
}
