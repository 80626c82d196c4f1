import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepText, find, search } from './page.ts';

/** Waits until `text` can be read somewhere in `root`. */
export const says = (root: Element, text: string) =>
  waitUntil(() => deepText(root).includes(text), `expected to read: ${text}`, { timeout: 4000 });

/** Presses a button by keyboard, by its words. */
export async function press(root: Element, label: string): Promise<void> {
  const button = search(root, 'button').find((one) => deepText(one) === label || one.getAttribute('aria-label') === label);
  if (!button) throw new Error(`no button says ${label}`);
  button.focus();
  await sendKeys({ press: 'Enter' });
}

/** Types into the first field that `selector` matches. */
export async function type(root: Element, selector: string, text: string): Promise<void> {
  find(root, selector).focus();
  await sendKeys({ type: text });
}

/** Ticks a box by keyboard. */
export async function tick(box: HTMLElement): Promise<void> {
  box.focus();
  await sendKeys({ press: ' ' });
}
