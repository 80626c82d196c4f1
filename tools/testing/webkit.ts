import { spawn } from 'node:child_process';
import { type WebdriverLauncher, webdriverLauncher } from '@web/test-runner-webdriver';
import { miniBrowser } from '../browsers.ts';

const PORT = 4545;
const DISPLAY = ':97';

/** WebKitGTK's little browser, on a screen that nobody sees. Both helpers end with the test run. */
export async function webkitLauncher() {
  const helpers = [
    spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
    spawn('WebKitWebDriver', [`--port=${PORT}`], { stdio: 'ignore', env: { ...process.env, DISPLAY } }),
  ];
  process.once('exit', () => {
    for (const helper of helpers) helper.kill();
  });
  await untilAnswering(`http://127.0.0.1:${PORT}/status`);

  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: PORT,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
  });
  return Object.assign(oneKeyAtATime(launcher), { resizePage: (size: Size) => resizePage(launcher, size) });
}

/** The launcher holds all keys of a word down before it lets go of any, and WebKit then hears the second 9 of 1990 no more. */
function oneKeyAtATime(launcher: WebdriverLauncher): WebdriverLauncher {
  const sendKeys = launcher.sendKeys.bind(launcher);
  launcher.sendKeys = async (sessionId, keys) => {
    for (const key of keys) await sendKeys(sessionId, [key]);
  };
  return launcher;
}

interface Size {
  width: number;
  height: number;
}

/** What of WebdriverIO is used; its own types want its package as a dependency. */
interface Driver {
  getWindowSize(): Promise<Size>;
  setWindowSize(width: number, height: number): Promise<void>;
  execute(script: string): Promise<Size>;
}

/** WebDriver sets the size of the window; what is around the page in it is found by asking the page. */
async function resizePage(launcher: WebdriverLauncher, { width, height }: Size): Promise<void> {
  const { driver } = launcher as unknown as { driver: Driver };
  const outer = await driver.getWindowSize();
  const inner = await driver.execute('return { width: innerWidth, height: innerHeight }');
  await driver.setWindowSize(width + outer.width - inner.width, height + outer.height - inner.height);
}

async function untilAnswering(url: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (Date.now() > deadline) throw new Error(`WebKitWebDriver does not answer at ${url}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}
