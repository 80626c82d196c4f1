import type { Client } from '@liana/client';
import type { PortalSessionView } from '@liana/contract';
import { LocalizedElement } from '@liana/elements';
import { Acts, flowWords, focusOn, focusProblem, icon, problemNotice, textField, typedMoney } from '@liana/elements/kit';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { GoEvent } from '../shell/go.ts';
import type { Route } from '../shell/routes.ts';
import { type PortalWords, portalWords } from '../words/index.ts';
import { pageStyles } from './page.styles.ts';
import { startPageStyles } from './start-page.styles.ts';

const tenors = [6, 12, 18, 24, 36, 48, 60];
type Purpose = keyof PortalWords['start']['purposes'];

/** Bounds of a wish in minor units, the same as the question's. */
const smallest = 5_000;
const largest = 5_000_000;

/**
 * The first page: a wish, or one's loans.
 *
 * @tagname liana-start-page
 */
export class StartPage extends LocalizedElement {
  static override styles = [...pageStyles, startPageStyles];

  @property({ attribute: false }) client?: Client;
  @property({ attribute: false }) tenantName = '';
  @property({ attribute: false }) currency = 'USD';
  /** Who is here already, if anybody. */
  @property({ attribute: false }) session?: PortalSessionView;

  @state() private amount = '';
  @state() private isWrong = false;
  #tenorMonths = 24;
  #purpose: Purpose = 'home-improvement';
  readonly #acts = new Acts(this);

  get #texts() {
    return portalWords(this.words.locale).start;
  }

  override render() {
    const texts = this.#texts;
    return html`
      <div class="page">
        <section class="hero">
          <div class="stack">
            <h1 tabindex="-1">${texts.title}</h1>
            <p class="lead muted measure">${texts.lead}</p>
            ${this.#unfinished()}
          </div>
          ${this.#wish()}
        </section>
        <section class="stack loose">
          <h2>${texts.how}</h2>
          <ol class="steps">
            ${texts.steps.map(({ title, body }) => html`<li class="stack tight"><h3>${title}</h3><p class="small muted">${body}</p></li>`)}
          </ol>
        </section>
        <section class="loans row apart">
          <div>
            <h2>${texts.loansTitle}</h2>
            <p class="small muted">${texts.loansBody}</p>
          </div>
          <button class="button" type="button" @click=${this.#toLoans}>${texts.loansGo}</button>
        </section>
        <section class="who stack tight">
          <h2>${texts.who}</h2>
          <p class="small measure">${texts.whoBody(this.tenantName)}</p>
        </section>
      </div>
    `;
  }

  #unfinished() {
    if (!this.session?.hasApplication) return nothing;
    const { body, go } = portalWords(this.words.locale).shell.goOn;
    return html`
      <p class="notice" role="status">
        ${icon('info', 'medium')}
        <span>${body} <button class="link" type="button" @click=${() => this.#go({ page: 'resume' })}>${go}</button></span>
      </p>
    `;
  }

  #wish() {
    const texts = this.#texts;
    return html`
      <form class="wish surface stack loose" novalidate @submit=${this.#start}>
        ${problemNotice(this.#acts, flowWords(this.words.locale))}
        <div class="fields">
          ${textField({
            id: 'amount',
            label: texts.amount,
            wrong: this.isWrong ? texts.amountInvalid : undefined,
            value: this.amount,
            onInput: (value) => {
              this.amount = value;
            },
            inputMode: 'decimal',
            maxLength: 14,
            sign: '$',
          })}
          ${this.#choice('tenor', texts.within, tenors, this.#tenorMonths, this.#tenorWords, (value) => {
            this.#tenorMonths = Number(value);
          })}
        </div>
        ${this.#choice(
          'purpose',
          texts.purpose,
          Object.keys(texts.purposes) as Purpose[],
          this.#purpose,
          (purpose) => texts.purposes[purpose],
          (value) => {
            this.#purpose = value as Purpose;
          },
        )}
        <button class="button filled" aria-disabled=${!!this.#acts.running}>${texts.go}</button>
        <p class="smallest muted">${texts.reassurance}</p>
      </form>
    `;
  }

  #tenorWords = (months: number) => (months % 12 === 0 ? this.#texts.years(months / 12) : this.#texts.months(months));

  #choice<Value extends string | number>(
    id: string,
    label: string,
    values: readonly Value[],
    chosen: Value,
    words: (value: Value) => string,
    onPick: (value: string) => void,
  ) {
    return html`
      <div class="field">
        <label for=${id}>${label}</label>
        <div class="select">
          <select id=${id} @change=${(event: Event) => onPick((event.target as HTMLSelectElement).value)}>
            ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${words(value)}</option>`)}
          </select>
          <span class="down">${icon('chevron')}</span>
        </div>
      </div>
    `;
  }

  #start = async (event: Event) => {
    event.preventDefault();
    const amountMinor = typedMoney(this.amount, this.currency) ?? 0;
    this.isWrong = amountMinor < smallest || amountMinor > largest;
    if (this.isWrong) return focusOn(this, '#amount');
    const wish = { amount: { amountMinor, currency: this.currency }, tenorMonths: this.#tenorMonths, purpose: this.#purpose };
    const isStarted = await this.#acts.run('start', async () => {
      this.session = await this.client!.call('startInPortal', { body: { wish } });
      this.#go({ page: 'offers' });
    });
    if (!isStarted) await focusProblem(this);
  };

  /** The cookie comes first, so that a code can be sent; what it shows needs a proved contact. */
  #toLoans = async () => {
    const isOpen = await this.#acts.run('open', async () => {
      if (!this.session?.authenticated) await this.client!.call('openPortal');
      this.#go({ page: 'loans' });
    });
    if (!isOpen) await focusProblem(this);
  };

  #go = (route: Route) => this.dispatchEvent(new GoEvent(route));
}
