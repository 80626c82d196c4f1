import type { Locale } from '@liana/contract';
import { flowWords, messagesOf } from '@liana/elements/words';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { SystemUrls } from '../../../tools/system/settings.ts';
import { contactCode } from '../../support/letters.ts';
import type { Person } from '../../support/person.ts';
import { enterAnswer } from './answering.ts';
import { Hands } from './inputs.ts';

/** Where flows can stand: the frame in a shop's page, or the portal. */
export type Surface = Page | FrameLocator;

/** No list asks more than this; a journey that does is going in circles. */
const MOST_QUESTIONS = 20;

/**
 * A shopper with a browser, in one language. What they do is what a person does: look for words on the screen and tap them; every
 * input is counted.
 */
export class Shopper {
  readonly hands = new Hands();
  readonly page: Page;
  readonly person: Person;
  readonly locale: Locale;
  readonly urls: SystemUrls;

  constructor(page: Page, person: Person, locale: Locale, urls: SystemUrls) {
    this.page = page;
    this.person = person;
    this.locale = locale;
    this.urls = urls;
  }

  get words() {
    return flowWords(this.locale);
  }
  get labels() {
    return messagesOf(this.locale);
  }
  /** The frame that took the place of `<liana-offers>`. */
  get frame(): FrameLocator {
    return this.page.frameLocator('iframe[src*="/frame/"]');
  }

  /** From the shop's first page to its checkout with one thing in the cart. */
  async goToCheckout(sku: string): Promise<void> {
    await this.page.goto(`${this.urls.shop}/products/${sku}?lang=${this.locale}`);
    await this.hands.tap(this.page.locator('form[action="/cart"] button'));
    await this.hands.tap(this.page.locator('form[action="/orders"] button'));
    await this.page.waitForURL(/\/orders\/[^/]+\/checkout/);
  }

  /** Opens the offers of the checkout: from the amount alone, in the shop's page. */
  async openOffers(): Promise<void> {
    await this.hands.tap(this.page.locator('liana-checkout button.filled'));
    await expect(this.page.locator('liana-offer-card').first()).toBeVisible();
  }

  /** The first question about the person: the same place becomes the frame. */
  async enterFrame(): Promise<void> {
    await this.hands.tap(this.page.locator('liana-offers .start button'));
    await expect(this.page.locator('liana-offers .box[data-phase="shown"]')).toBeVisible();
    await expect(this.frame.locator('liana-offers-flow')).toBeVisible();
  }

  /** Answers until nothing is left to ask. Answers the number of questions. */
  async answerQuestions(surface: Surface): Promise<number> {
    const question = surface.locator('liana-offers-flow liana-question');
    const ask = this.askButton(surface);
    for (let count = 0; count < MOST_QUESTIONS; count += 1) {
      await expect(question.or(ask).first()).toBeVisible();
      if ((await question.count()) === 0) return count;
      const asked = await enterAnswer(question, this.person, this.hands);
      const button = question.locator('button.filled');
      if (await button.isVisible()) await this.hands.tap(button);
      await expect.poll(() => this.factAsked(question)).not.toBe(asked.fact);
    }
    throw new Error(`more than ${MOST_QUESTIONS} questions were asked`);
  }

  /** Proves the contact with the code that was sent. */
  async proveContact(surface: Surface): Promise<void> {
    const step = surface.locator('liana-contact-step');
    const since = new Date();
    await this.hands.type(step.locator('input').first(), this.person.email);
    await this.hands.tap(step.getByRole('button', { name: this.words.contact.send }));
    await expect(step.getByText(this.words.contact.codeTitle)).toBeVisible();
    const code = await contactCode(this.urls.api, this.person.email, since);
    await this.hands.type(step.locator('input').first(), code);
    await this.hands.tap(step.getByRole('button', { name: this.words.contact.check, exact: true }));
    await expect(step).toBeHidden();
  }

  protected askButton = (surface: Surface): Locator => surface.getByRole('button', { name: this.words.offers.ask.go, exact: true });

  private async factAsked(question: Locator): Promise<string | undefined> {
    if ((await question.count()) === 0) return undefined;
    return question.evaluate((element) => (element as unknown as { question?: { fact: string } }).question?.fact);
  }
}
