import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Where the pictures of a journey go: `test-results/shots/<journey>/<language>-<width>/<number>-<name>.png`. */
export class Album {
  readonly #folder: string;
  #count = 0;

  constructor(journey: string, language: string, width: number) {
    this.#folder = `test-results/shots/${journey}/${language}-${width}`;
    mkdirSync(this.#folder, { recursive: true });
  }

  /** A picture of the whole page as it stands, numbered in the order of the journey. */
  async take(page: Page, name: string): Promise<void> {
    this.#count += 1;
    const number = String(this.#count).padStart(2, '0');
    await page.screenshot({ path: `${this.#folder}/${number}-${name}.png`, fullPage: true, animations: 'disabled' });
  }
}
