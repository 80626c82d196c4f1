import type { Page } from '@playwright/test';
import { aPerson } from '../support/person.ts';
import { expect, test } from './support/fixtures.ts';
import { heardInHostPage, listenInHostPage } from './support/host-listener.ts';
import { personalDataIn, personalDataOf } from './support/personal-data.ts';
import { laptop } from './support/ways.ts';

// The journeys assert that this listener hears nothing personal. Here it is shown that it would.
const person = aPerson({ behaviour: 'approve' });
const everything = personalDataOf(person);

test.beforeEach(async ({ page, urls }) => {
  await listenInHostPage(page);
  await page.goto(`${urls.shop}/products/${laptop}`);
  await expect(page.locator('liana-message .sentence')).toBeVisible();
  expect(personalDataIn(await heardInHostPage(page), person)).toEqual([]);
});

test('E1, positive control: each datum that is typed into a form of the host page is heard', async ({ page }) => {
  await page.evaluate((count) => {
    const form = document.createElement('form');
    for (let at = 0; at < count; at += 1) form.append(document.createElement('input'));
    document.body.append(form);
  }, everything.length);

  for (const [at, datum] of everything.entries())
    await page
      .locator('form input')
      .nth(-everything.length + at)
      .pressSequentially(datum);

  expect(personalDataIn(await heardInHostPage(page), person)).toEqual(everything);
});

const leaks: [string, (datum: string) => unknown][] = [
  ['a fetch', (datum) => fetch('/nowhere', { method: 'POST', body: datum }).catch(() => {})],
  [
    'an XMLHttpRequest',
    (datum) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/nowhere');
      request.send(datum);
    },
  ],
  ['a beacon', (datum) => navigator.sendBeacon('/nowhere', datum)],
  ['the data of a form', (datum) => new FormData().append('field', datum)],
  [
    'a socket',
    (datum) => {
      const { send } = WebSocket.prototype;
      try {
        send.call(Object.create(WebSocket.prototype), datum);
      } catch {
        // Nobody listens at the other end.
      }
    },
  ],
  ['a message to the window', (datum) => window.postMessage({ datum }, '*')],
  [
    'a message over a port',
    (datum) =>
      new Promise<void>((heard) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => heard();
        port2.postMessage({ datum });
      }),
  ],
  ['an event of ours', (datum) => document.body.dispatchEvent(new CustomEvent('liana-status', { bubbles: true, detail: { datum } }))],
  [
    'a text in the page',
    (datum) => {
      document.body.dataset.place = 'here';
      document.body.append(Object.assign(document.createElement('p'), { textContent: datum }));
    },
  ],
  [
    'a text in a shadow tree',
    (datum) => {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'closed' }).append(datum);
    },
  ],
];

for (const [way, leak] of leaks) {
  test(`E1, positive control: what leaves by ${way} is heard`, async ({ page }) => {
    const [datum] = everything;

    await page.evaluate(leak as (datum: string) => void, datum!);

    await expect.poll(() => hears(page)).toEqual([datum]);
  });
}

const hears = async (page: Page) => personalDataIn(await heardInHostPage(page), person);
