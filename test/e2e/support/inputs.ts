import type { Locator, Page } from '@playwright/test';

/** The shopper's hands: every tap and every field is counted, so that "few questions" is a number. */
export class Hands {
  taps = 0;
  fields = 0;

  async tap(target: Locator): Promise<void> {
    await target.click();
    this.taps += 1;
  }

  /** A tap that closes its own window. The window may be gone before the browser has reported the click: gone is what counts. */
  async tapToClose(window: Page, target: Locator): Promise<void> {
    const closed = window.waitForEvent('close');
    await target.click().catch((unfinished) =>
      closed.catch(() => {
        throw unfinished;
      }),
    );
    await closed;
    this.taps += 1;
  }

  /** Fills one field; its characters do not count, the field does. */
  async type(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    this.fields += 1;
  }

  /** Picks one of a list: one input, as a tap is. */
  async pick(list: Locator, value: string): Promise<void> {
    await list.selectOption(value);
    this.taps += 1;
  }

  get inputs(): number {
    return this.taps + this.fields;
  }
}
