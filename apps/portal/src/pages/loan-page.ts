import type { Client } from '@liana/client';
import type { LoanView } from '@liana/contract';
import { icon, lenderName } from '@liana/elements/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Route } from '../shell/routes.ts';
import { loanPageStyles } from './loan-page.styles.ts';
import { PersonalPage } from './personal-page.ts';

/**
 * One loan: its schedule, what settles it today, and the right to withdraw while there is one.
 *
 * @tagname liana-loan-page
 */
export class LoanPage extends PersonalPage<LoanView> {
  static override styles = [...PersonalPage.styles, loanPageStyles];

  @property({ attribute: false }) loanId = '';

  @state() private isAsking = false;
  protected override readonly reason = 'loans';

  protected override fetch = (client: Client) => client.call('getMyLoan', { params: { loanId: this.loanId } });

  protected override elsewhere = (code: string): Route | undefined => (code === 'not-found' ? { page: 'loans' } : undefined);

  protected override screen(loan: LoanView): TemplateResult {
    const texts = this.texts.loan;
    const { terms, lender } = loan;
    return html`
      <div class="page">
        <header class="stack tight">
          <p><button class="link" type="button" @click=${() => this.go({ page: 'loans' })}><span class="mirrored">${icon('back')}</span>${texts.back}</button></p>
          <h1 tabindex="-1">${texts.title(lender.name)}</h1>
          <p class="muted measure">
            ${texts.lead(this.words.money(terms.principal), this.words.payments(terms.numberOfPayments), this.words.money(terms.instalment))}
            ${this.words.messages.cost.annual[terms.annualCost.convention]} ${this.words.percent(terms.annualCost.percent)}
          </p>
        </header>
        ${this.problem()}
        ${
          loan.state === 'rescinded'
            ? html`<p class="notice" role="status">${icon('info', 'medium')}${texts.withdrawn}</p>`
            : html`<liana-schedule .payments=${loan.schedule} .locale=${this.locale}></liana-schedule>`
        }
        <liana-signed-agreement .client=${this.client} .loanId=${loan.id} .locale=${this.locale}></liana-signed-agreement>
        <div class="pair">${this.#settlement(loan)} ${this.#withdrawal(loan)}</div>
      </div>
    `;
  }

  #settlement({ earlySettlement, lender }: LoanView) {
    if (!earlySettlement) return nothing;
    const texts = this.texts.loan;
    const { on, amount, saves } = earlySettlement;
    return html`
      <section class="surface stack">
        <h2>${texts.settleTitle}</h2>
        ${lenderName(lender, [texts.settleOn(this.words.date(on))])}
        <dl class="row">
          <div class="figure"><dt>${texts.settlePay}</dt><dd>${this.words.money(amount)}</dd></div>
          <div class="figure"><dt>${texts.settleSave}</dt><dd>${this.words.money(saves)}</dd></div>
        </dl>
        <p class="smallest muted">${texts.settleNote}</p>
      </section>
    `;
  }

  #withdrawal({ withdrawUntil, state }: LoanView) {
    if (!withdrawUntil || state === 'rescinded') return nothing;
    const texts = this.texts.loan;
    return html`
      <section class="surface stack">
        <h2>${texts.withdrawTitle}</h2>
        <p class="small muted">${texts.withdrawBody(this.words.date(withdrawUntil))}</p>
        <p><button class="button" type="button" @click=${this.#ask}>${texts.withdrawGo}</button></p>
        <liana-overlay .heading=${texts.withdrawSure} .locale=${this.locale} ?open=${this.isAsking} @liana-overlay-close=${this.#keep}>
          <p>${texts.withdrawSureBody}</p>
          <div slot="foot" class="row">
            <button class="button" type="button" @click=${this.#rescind}>${texts.withdrawYes}</button>
            <button class="button" type="button" @click=${this.#keep}>${texts.withdrawNo}</button>
          </div>
        </liana-overlay>
      </section>
    `;
  }

  #ask = () => {
    this.isAsking = true;
  };

  #keep = () => {
    this.isAsking = false;
  };

  #rescind = () => {
    this.isAsking = false;
    return this.act('rescind', async () => {
      this.data = await this.client!.call('rescindLoan', { params: { loanId: this.loanId } });
    });
  };
}
