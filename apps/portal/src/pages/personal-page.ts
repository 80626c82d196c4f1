import type { Client } from '@liana/client';
import { LocalizedElement } from '@liana/elements';
import { Acts, Delayed, flowWords, focusOn, focusProblem, problemNotice, sessionOver } from '@liana/elements/kit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { GoEvent } from '../shell/go.ts';
import type { Route } from '../shell/routes.ts';
import { portalWords } from '../words/index.ts';
import { pageStyles } from './page.styles.ts';

/**
 * A screen that shows something of this person's. It fetches it, asks for a code first where the contact is not proved in this
 * session, and has words for waiting and for failing; what it shows when all is there is its own.
 */
export abstract class PersonalPage<Data> extends LocalizedElement {
  static override styles = pageStyles;

  @property({ attribute: false }) client?: Client;
  /** The partner's name. */
  @property({ attribute: false }) tenantName = '';

  @state() protected data?: Data;
  @state() private needsContact = false;
  protected readonly acts = new Acts(this);
  readonly #wait = new Delayed(this);

  /** What the code is for, as it is said to the person. */
  protected readonly reason: 'draft' | 'loans' = 'draft';

  protected abstract fetch(client: Client): Promise<Data>;
  protected abstract screen(data: Data): TemplateResult;

  /** What to do instead of showing a failure; undefined where the failure is shown. */
  protected elsewhere(_code: string): Route | undefined {
    return undefined;
  }

  protected get texts() {
    return portalWords(this.words.locale);
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('client') && this.client) void this.load();
  }

  override render() {
    const words = flowWords(this.words.locale);
    if (this.acts.error?.code === 'unauthenticated') return sessionOver(this, words);
    if (this.needsContact) {
      return html`
        <liana-contact-step
          .client=${this.client}
          .locale=${this.locale}
          .reason=${this.reason}
          @liana-contact-proved=${this.#proved}
        ></liana-contact-step>
      `;
    }
    if (this.data) return this.screen(this.data);
    if (this.acts.error) return html`<div class="page">${this.problem()}</div>`;
    return this.#wait.isDue ? html`<p class="muted" role="status">${this.texts.shell.loading}</p>` : html`${nothing}`;
  }

  protected load = async () => {
    await this.acts.run('load', async () => {
      this.data = await this.fetch(this.client!);
    });
    const code = this.acts.error?.code;
    this.needsContact = code === 'contact-not-proved';
    const elsewhere = code && this.elsewhere(code);
    if (elsewhere) this.go(elsewhere, { replace: true });
  };

  /** Runs an act of the person's; a failure is said where the reader is. */
  protected async act(name: string, work: () => Promise<unknown>): Promise<boolean> {
    const isDone = await this.acts.run(name, work);
    if (!isDone) await focusProblem(this);
    return isDone;
  }

  protected problem = () => problemNotice(this.acts, flowWords(this.words.locale));

  protected go = (route: Route, options?: { replace?: boolean }) => this.dispatchEvent(new GoEvent(route, options));

  #proved = async () => {
    this.needsContact = false;
    await this.load();
    await focusOn(this, 'h1');
  };
}
