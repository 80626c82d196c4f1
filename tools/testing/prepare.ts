import { existsSync } from 'node:fs';
import { chromium } from '../browsers.ts';
import { type CommandResult, runCommand, tail } from '../command.ts';
import { checkReport, type Report } from './report.ts';

/** The Debian packages that tests stand on. */
const CHROMIUM = 'chromium-headless-shell';
const FONTS = 'fonts-noto-cjk';
const OTHER_ENGINES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/**
 * Sees to it that a browser is there, with letters for Chinese; with `everyEngine`, three of them.
 * Root on Debian gets what is missing installed; anybody else one line that names it.
 */
export async function prepareBrowsers(everyEngine = false): Promise<Report> {
  const missing = await missingPackages(everyEngine);
  if (missing.length === 0) return checkReport([]);

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const installed = await install(missing);
    return checkReport(installed.code === 0 ? [] : [`apt-get could not install ${missing.join(' ')}:\n${tail(installed)}`]);
  }
  const advice = `missing: ${missing.join(', ')}; on Debian: sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  // Without the letters every test still holds; only what a screenshot shows would be empty boxes.
  if (missing.every((name) => name === FONTS)) return { ...checkReport([]), notes: [advice] };
  return checkReport([missing.includes(CHROMIUM) ? `${advice}; elsewhere set CHROMIUM_PATH to a Chromium` : advice]);
}

async function missingPackages(everyEngine: boolean): Promise<string[]> {
  // A browser is where it is, whatever brought it; letters are looked for only where packages bring them.
  const hasPackages = existsSync('/usr/bin/dpkg');
  const wanted = [...(everyEngine ? OTHER_ENGINES : []), ...(hasPackages ? [FONTS] : [])];
  const absent: string[] = chromium ? [] : [CHROMIUM];
  for (const name of wanted) {
    const { code, stdout } = await runCommand('dpkg', ['--status', name]);
    if (code !== 0 || !stdout.includes('install ok installed')) absent.push(name);
  }
  return absent;
}

async function install(packages: string[]): Promise<CommandResult> {
  const apt = (...args: string[]) =>
    runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=120', '-qq', ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
}
