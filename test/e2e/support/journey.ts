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
  /** The facts that this person was asked for, in order. */
  readonly asked: string[] = [];
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

  /** A product's page, with what its price costs by the month. */
  async goToProduct(sku: string): Promise<void> {
    await this.page.goto(`${this.urls.shop}/products/${sku}?lang=${this.locale}`);
    await expect(this.page.locator('liana-message .sentence')).toBeVisible();
  }

  /** From the product's page to the checkout, with that one thing in the cart. */
  async goToCheckout(): Promise<void> {
    await this.hands.tap(this.page.locator('form[action="/cart"] button'));
    await this.hands.tap(this.page.locator('form[action="/orders"] button'));
    await this.page.waitForURL(/\/orders\/[^/]+\/checkout/);
  }

  /** Opens the offers of the checkout: from the amount alone, in the shop's page, with the questions about the wish. */
  async openOffers(): Promise<void> {
    await this.hands.tap(this.page.locator('liana-checkout button.filled'));
    await expect(this.page.locator('liana-offer-card').first()).toBeVisible();
    await this.answerWish();
  }

  /** Answers what the page itself asks about the wish, until the way into the frame stands there. */
  async answerWish(): Promise<void> {
    const question = this.page.locator('liana-offers .first liana-question');
    const wayIn = this.page.locator('liana-offers .start button');
    while (await question.or(wayIn).first().isVisible()) {
      if (await wayIn.isVisible()) return;
      await this.answer(question);
    }
  }

  /** The first question about the person: the same place becomes the frame. */
  async enterFrame(): Promise<void> {
    await this.hands.tap(this.page.locator('liana-offers .start button'));
    await expect(this.page.locator('liana-offers .box[data-phase="shown"]')).toBeVisible();
    await expect(this.frame.locator('liana-offers-flow h1')).toBeVisible();
  }

  /** Answers until nothing is left to ask; says how many questions there were. */
  async answerQuestions(surface: Surface): Promise<number> {
    const question = surface.locator('liana-offers-flow liana-question');
    for (let count = 0; count < MOST_QUESTIONS; count += 1) {
      await expect(question.or(askSection(surface)).first()).toBeVisible();
      if ((await question.count()) === 0) return count;
      await this.answer(question);
    }
    throw new Error(`more than ${MOST_QUESTIONS} questions were asked`);
  }

  /** Answers until no question stands there, whether or not a lender is left to ask. */
  async answerToTheEnd(surface: Surface): Promise<void> {
    const question = surface.locator('liana-offers-flow liana-question');
    await expect(surface.locator('liana-offers-flow liana-offer-list')).toBeVisible();
    for (let count = 0; count < MOST_QUESTIONS && (await question.count()) > 0; count += 1) await this.answer(question);
    await expect(question).toHaveCount(0);
  }

  /** Proves the contact with the code that was sent. */
  async proveContact(surface: Surface): Promise<void> {
    const step = surface.locator('liana-contact-step');
    const since = new Date();
    await this.hands.type(step.locator('input').first(), this.person.email);
    await this.hands.tap(step.getByRole('button', { name: this.words.contact.send, exact: true }));
    await expect(step.getByText(this.words.contact.codeTitle, { exact: true })).toBeVisible();
    const code = await contactCode(apiOf(this.urls), this.person.email, since);
    await this.hands.type(step.locator('input').first(), code);
    await this.hands.tap(step.getByRole('button', { name: this.words.contact.check, exact: true }));
    await expect(step).toBeHidden();
  }

  /** Goes on from the settled list: contact, a consent for every lender shown, and their answers as they come. */
  async askLenders(surface: Surface, { shot = async () => {} }: { shot?: (name: string) => Promise<void> } = {}): Promise<void> {
    await this.hands.tap(askSection(surface).locator('button'));
    const consents = surface.locator('liana-consents-step');
    const contact = surface.locator('liana-contact-step');
    await expect(contact.or(consents).first()).toBeVisible();
    await shot('contact');
    if (await contact.isVisible()) await this.proveContact(surface);
    await expect(consents).toBeVisible();
    await shot('consents');
    // One lender alone has a box and no *all*.
    await this.hands.tap(consents.locator('label.all').or(consents.locator('liana-consent input[type=checkbox]')).first());
    await this.hands.tap(consents.locator('button.filled'));
    await expect(consents).toBeHidden();
  }

  offers = (surface: Surface): Locator => surface.locator('liana-offer-list liana-offer-card');

  /**
   * Chooses the first offer of the list. While lenders still answer, the one under the finger may just have been priced anew: the page
   * says so, and the person taps again.
   */
  async chooseFirst(surface: Surface): Promise<void> {
    const question = surface.locator('liana-apply-flow liana-question');
    await expect(async () => {
      if (!(await question.isVisible())) await this.hands.tap(this.offers(surface).first().locator('[part=action]'));
      await expect(question).toBeVisible({ timeout: 8_000 });
    }).toPass({ timeout: 30_000 });
  }

  /** Answers so many questions of the application, one a screen, or all; says how many there were. */
  async answerApplication(surface: Surface, { questions = MOST_QUESTIONS }: { questions?: number } = {}): Promise<number> {
    const flow = surface.locator('liana-apply-flow');
    const question = flow.locator('liana-question');
    const ready = flow.getByText(this.words.apply.readyTitle, { exact: true });
    for (let count = 0; count < questions; count += 1) {
      await expect(question.or(ready).first()).toBeVisible();
      if (await ready.isVisible()) return count;
      await this.answer(question, flow.getByRole('button', { name: this.words.apply.continue, exact: true }));
    }
    return questions;
  }

  /** Fills the application to its end; says how many questions there were. */
  async fillApplication(surface: Surface): Promise<number> {
    const count = await this.answerApplication(surface);
    await expect(surface.locator('liana-apply-flow').getByText(this.words.apply.readyTitle, { exact: true })).toBeVisible();
    return count;
  }

  /** *Review and sign*: the portal opens in a window of its own. */
  async reviewInPortal(surface: Surface): Promise<Page> {
    const opened = this.page.waitForEvent('popup');
    await this.hands.tap(surface.locator('liana-apply-flow').getByRole('button', { name: this.words.apply.review, exact: true }));
    return opened;
  }

  /** Answers what stands in `question` and sends it; the next question, or none, stands there afterwards. */
  private async answer(question: Locator, send = question.locator('button.filled')): Promise<void> {
    const asked = await enterAnswer(question, this.person, this.hands);
    this.asked.push(asked.fact);
    if (await send.isVisible()) await this.hands.tap(send);
    await expect.poll(() => factAsked(question)).not.toBe(asked.fact);
  }
}

const askSection = (surface: Surface): Locator => surface.locator('liana-offers-flow section.ask');

/** Node does not know `*.localhost`; the API answers on the address too. */
export const apiOf = ({ api }: SystemUrls) => api.replace('api.localhost', '127.0.0.1');

/** The fact that is asked; undefined when nothing is. Does not wait for an element that is just going away. */
const factAsked = (question: Locator): Promise<string | undefined> =>
  question.evaluateAll(([element]) => (element as unknown as { question?: { fact: string } } | undefined)?.question?.fact);
