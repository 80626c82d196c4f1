import type { Locator } from '@playwright/test';

/** The shopper's hands: every tap and every field is counted, so that "few questions" is a number. */
export class Hands {
  taps = 0;
  fields = 0;

  async tap(target: Locator): Promise<void> {
    await target.click();
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
