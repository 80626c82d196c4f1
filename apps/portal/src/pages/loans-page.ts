import type { Client } from '@liana/client';
import type { LoanView, MyLoansView } from '@liana/contract';
import { icon, lenderName } from '@liana/elements/kit';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { consentsPanel } from './consents-panel.ts';
import { daysBetween, instalmentOf, loanStanding, nextPaymentOf, openApplicationWords } from './loan-facts.ts';
import { loansPageStyles } from './loans-page.styles.ts';
import { PersonalPage } from './personal-page.ts';
import { saveAsFile } from './save-as-file.ts';

/**
 * A person's loans, what is still open, and what becomes of their data.
 *
 * @tagname liana-loans-page
 */
export class LoansPage extends PersonalPage<MyLoansView> {
  static override styles = [...PersonalPage.styles, loansPageStyles];

  @state() private said = '';
  protected override readonly reason = 'loans';

  protected override fetch = (client: Client) => client.call('getMyLoans');

  protected override screen({ loans, openApplications, consents }: MyLoansView): TemplateResult {
    const texts = this.texts.loans;
    return html`
      <div class="page">
        <header class="row apart">
          <h1 tabindex="-1">${texts.title}</h1>
          <button class="link" type="button" @click=${this.#leave}>${texts.leave}</button>
        </header>
        ${this.problem()} ${this.#next(loans)}
        <div class="columns">
          <div class="stack">
            <h2 class="visually-hidden">${texts.list}</h2>
            ${loans.length + openApplications.length === 0 ? this.#none() : nothing} ${loans.map(this.#loan)}
            ${openApplications.map(this.#open)}
          </div>
          <aside>
            ${consentsPanel(consents, this.words, texts, this.#withdraw)}
            <section class="surface stack tight">
              <h3>${texts.export}</h3>
              <p class="small muted">${texts.exportBody}</p>
              <p><button class="link" type="button" @click=${this.#export}>${icon('download')}${texts.export}</button></p>
            </section>
            <section class="surface stack tight">
              <h3>${texts.tight}</h3>
              <p class="small muted">${texts.tightBody}</p>
            </section>
          </aside>
        </div>
        <p class="smallest muted">${texts.figures}</p>
        <p class="visually-hidden" role="status">${this.said}</p>
      </div>
    `;
  }

  #next(loans: readonly LoanView[]) {
    const next = nextPaymentOf(loans);
    if (!next) return nothing;
    const texts = this.texts.loans;
    const days = next.today === undefined ? undefined : daysBetween(next.today, next.dueDate);
    return html`
      <section class="next stack tight">
        <p class="small">${days === undefined ? texts.nextTitle : days < 0 ? texts.nextOverdue : texts.next(days)}</p>
        <p class="amount">${this.words.money(next.payment)}</p>
        <p class="small">${texts.nextLine(this.words.date(next.dueDate), next.collector)}</p>
      </section>
    `;
  }

  #loan = (loan: LoanView): TemplateResult => {
    const texts = this.texts.loans;
    const { terms, schedule } = loan;
    const made = schedule.filter(({ paid }) => paid).length;
    const standing = loanStanding(loan, texts.states);
    const { cost } = this.words.messages;
    return html`
      <article class="surface stack" aria-labelledby="lender">
        <div class="row apart">
          ${lenderName(loan.lender, [this.words.of(loan.lender.licence)])}
          <span class="tag ${standing.tone}">${standing.tone === 'positive' ? icon('check') : nothing}${standing.text}</span>
        </div>
        <dl class="figures">
          ${this.#figure(texts.owed, this.words.money(loan.outstanding), texts.of(this.words.money(terms.principal)))}
          ${this.#figure(texts.monthly, this.words.money(instalmentOf(loan)), texts.left(schedule.length - made))}
          ${this.#figure(cost.annual[terms.annualCost.convention], this.words.percent(terms.annualCost.percent), terms.rateType === 'fixed' ? texts.fixed : texts.variable)}
        </dl>
        <progress max=${schedule.length} value=${made} aria-label=${texts.made(made, schedule.length)}></progress>
        <p class="row apart small muted">
          <span>${texts.made(made, schedule.length)}</span><span>${texts.ends(this.words.date(schedule.at(-1)!.dueDate))}</span>
        </p>
        <p class="row">
          <button class="link" type="button" aria-label=${texts.openOf(loan.lender.name)} @click=${() => this.go({ page: 'loan', loanId: loan.id })}>
            ${texts.open}
          </button>
          ${loan.earlySettlement ? html`<span class="small muted">${texts.settle(this.words.money(loan.earlySettlement.amount))}</span>` : nothing}
        </p>
      </article>
    `;
  };

  #figure = (label: string, value: string, unit: string) => html`
    <div class="figure lesser"><dt>${label}</dt><dd>${value}</dd><dd class="unit">${unit}</dd></div>
  `;

  #open = ({ state, lender, amount }: MyLoansView['openApplications'][number]): TemplateResult => html`
    <article class="surface row apart" aria-label=${lender.name}>
      ${lenderName(lender, [this.words.money(amount)])}
      <span class="row">
        <span class="tag caution">${icon('clock')}${openApplicationWords(state, this.texts.loans.states)}</span>
        <button class="link" type="button" @click=${() => this.go({ page: 'resume' })}>${this.texts.loans.goOn}</button>
      </span>
    </article>
  `;

  #none() {
    const { title, body, go } = this.texts.loans.none;
    return html`
      <section class="surface stack tight">
        <h2>${title}</h2>
        <p class="muted">${body}</p>
        <p><button class="button" type="button" @click=${() => this.go({ page: 'start' })}>${go}</button></p>
      </section>
    `;
  }

  #withdraw = (consentId: string) =>
    this.act('consent', async () => {
      this.data = await this.client!.call('withdrawConsent', { params: { consentId } });
      this.said = this.texts.loans.withdrawnSaid;
    });

  #export = () => this.act('export', async () => saveAsFile(this.texts.loans.exportName, await this.client!.call('exportMyData')));

  #leave = () =>
    this.act('leave', async () => {
      await this.client!.call('leavePortal');
      this.go({ page: 'start' }, { replace: true });
    });
}
