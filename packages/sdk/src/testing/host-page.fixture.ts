import { applyTheme, expectAccessibleIn, scriptedServer } from '@liana/elements/testing/in-browser';
import type { RequestHandler } from 'msw';
import type { HostElement } from '../host/host-element.ts';
import { keepPageSettings } from '../loader/settings.ts';

/** Where the API of this page is, as far as the page knows. */
export const origin = 'http://api.test';
export const portal = 'http://portal.test/';

keepPageSettings({
  // Nothing listens here: a frame that is opened in a test never greets.
  embedOrigin: 'http://embed.test',
  apiOrigin: origin,
  publishableKey: 'pk_test_page',
  portal,
  locale: 'en',
  version: '0.1.0',
});

/** A shop's page with the script tag on it, and the server that a suite scripts. What one test has made the page remember, the next forgets. */
export function aHostPage(...standing: RequestHandler[]) {
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push('reason' in event ? String(event.reason) : event.message);
  before(() => {
    applyTheme();
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  beforeEach(() => {
    thrown.length = 0;
    Reflect.deleteProperty(globalThis, Symbol.for('liana.host-api.v1'));
  });
  return { server: scriptedServer(...standing), thrown };
}

/** In the light and in the dark scheme, of which the shop's page tells the element. */
export async function expectAccessibleInPage(element: Element & Pick<HostElement, 'scheme' | 'updateComplete'>): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    element.scheme = scheme;
    await element.updateComplete;
    await expectAccessibleIn(scheme, element);
  }
  applyTheme('light');
}
