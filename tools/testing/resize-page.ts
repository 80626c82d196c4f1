import type { TestRunnerPlugin } from '@web/test-runner';

interface Size {
  width: number;
  height: number;
}

/** The command `resize-page`: the size of the page in CSS pixels, in every browser; the runner's own knows none for WebDriver. */
export function resizePage(): TestRunnerPlugin<Size> {
  return {
    name: 'resize-page',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'resize-page' || !payload) return undefined;
      if (isResizing(browser)) await browser.resizePage(payload);
      else await (browser as unknown as PuppeteerLauncher).getPage(id).setViewport(payload);
      return true;
    },
  };
}

interface ResizingLauncher {
  resizePage(size: Size): Promise<void>;
}
interface PuppeteerLauncher {
  getPage(sessionId: string): { setViewport(size: Size): Promise<void> };
}
const isResizing = (browser: object): browser is ResizingLauncher => 'resizePage' in browser;
