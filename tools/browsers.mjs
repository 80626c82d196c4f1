// Where this machine keeps its browsers, and the arguments that make them quiet and repeatable.
import { existsSync, globSync } from 'node:fs';

const first = (...paths) => paths.find((path) => path && existsSync(path));

export const chromium = first(process.env.CHROMIUM_PATH, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium');
export const firefox = first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');
export const miniBrowser = globSync ? globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0] : undefined;
export const headless = chromium?.endsWith('headless-shell') ? 'shell' : true;
export const chromiumArgs = [
  '--no-sandbox', // root has no sandbox on Linux
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
