import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromium, chromiumArgs, firefox, headless } from './tools/browsers.ts';
import { elementReporter } from './tools/testing/element-reporter.ts';
import { testGlobs } from './tools/testing/globs.ts';
import { resizePage } from './tools/testing/resize-page.ts';
import { webkitLauncher } from './tools/testing/webkit.ts';

const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: chromium, headless, args: chromiumArgs } }),
  firefox: () => puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: firefox } }),
  webkit: webkitLauncher,
};
const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
const report = process.env.LIANA_REPORT;

/** msw intercepts from the root of the origin; its worker is served from the package, so that no copy grows old. */
const mockServiceWorker = async (context, next) => {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'text/javascript';
  context.body = createReadStream(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')));
};

export default {
  files: [...testGlobs.elements],
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  concurrentBrowsers: wanted.length,
  // More than one page at once stalls hidden tabs; two seconds are too short on two cores that journeys share.
  concurrency: 1,
  testFramework: { config: { timeout: 30_000 } },
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [mockServiceWorker],
  // Any target below drops the attribute of an import of JSON, which the engines know and need.
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)), target: 'esnext' }),
    resizePage(),
  ],
  reporters: [defaultReporter(), ...(report ? [elementReporter(report)] : [])],
};
