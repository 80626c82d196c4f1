import type { Page } from '@playwright/test';

/** One request that a script in the page tries with a token. */
export interface Try {
  route: string;
  method: string;
  url: string;
  body: string | null;
  token: string;
}

/** What it got: `status: 0` where the browser did not let it read anything. */
export interface Loot extends Try {
  status: number;
  text: string;
}

/** Puts a skimmer into the host page before any other script: it reads every token that passes through the page's own `fetch`. */
export async function plantSkimmer(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const tokens: string[] = [];
    Object.defineProperty(window, '__tokens', { value: tokens });
    const { fetch } = window;
    window.fetch = (input, init) => {
      const { authorization } = (init?.headers ?? {}) as Record<string, string>;
      const token = authorization?.replace('Bearer ', '');
      if (token && !tokens.includes(token)) tokens.push(token);
      return fetch(input, init);
    };
  });
}

/** Every token that the skimmer has read so far, each once. */
export const skimmed = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { __tokens: string[] }).__tokens);

/** Sends each request from the page's own realm, with the page's cookies where the browser adds them, and reads what it may. */
export const tryFromPage = (page: Page, tries: readonly Try[]): Promise<Loot[]> =>
  page.evaluate(async (all) => {
    const loot: Loot[] = [];
    for (const each of all) {
      const headers = {
        authorization: `Bearer ${each.token}`,
        'idempotency-key': crypto.randomUUID(),
        ...(each.body !== null && { 'content-type': 'application/json' }),
      };
      const { method, url, body } = each;
      try {
        const init = { method, headers, body, credentials: 'omit', signal: AbortSignal.timeout(5_000) } as const;
        const answer = await fetch(url, init);
        loot.push({ ...each, status: answer.status, text: await answer.text() });
      } catch {
        loot.push({ ...each, status: 0, text: '' });
      }
    }
    return loot;
  }, tries as Try[]);

/**
 * The page holds a frame of its own making, greets it as the SDK would, and hands it the stolen handle; resolves with everything that
 * this frame says until it has painted.
 */
export const holdOwnFrame = (page: Page, { url, handle }: { url: string; handle: string }): Promise<unknown[]> =>
  page.evaluate(
    ({ url, handle }) =>
      new Promise<unknown[]>((done) => {
        const said: unknown[] = [];
        const frame = document.createElement('iframe');
        frame.name = 'stolen';
        frame.src = url;
        frame.width = '600';
        frame.height = '800';
        const greet = (event: MessageEvent) => {
          if (event.source !== frame.contentWindow || event.data?.liana !== 'syn') return;
          removeEventListener('message', greet);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => {
            said.push(data);
            if (data.type === 'painted' || data.type === 'failed') done(said);
          };
          frame.contentWindow!.postMessage({ liana: 'ack', version: event.data.version }, new URL(url).origin, [port2]);
          port1.postMessage({ type: 'start', handle, locale: 'en', scheme: 'light', boxHeight: 800 });
        };
        addEventListener('message', greet);
        document.body.prepend(frame);
      }),
    { url, handle },
  );
