import type { Page } from '@playwright/test';
import type { SystemUrls } from '../../../tools/system/settings.ts';

/** How something fails: nobody there, an answer that says so, or no answer at all. */
export type Failing = 'refused' | '503' | 'stalled';

/** Cuts the page off from what lies under `addresses`: origins, or origins with a path. */
export async function cutOff(page: Page, addresses: readonly string[], how: Failing): Promise<void> {
  for (const address of addresses) {
    await page.route(
      (url) => url.href.startsWith(address),
      async (route) => {
        if (how === 'refused') await route.abort('connectionrefused');
        if (how === '503') await route.fulfill({ status: 503, contentType: 'text/plain', body: 'no' });
        // Stalled: the request stays open until the page is gone.
      },
    );
  }
}

/** The two hosts of the operator's that a shop's page talks to. */
export const hostsOf = ({ api, embed }: SystemUrls) => ({ api: `${api}/`, embed: `${embed}/` });
