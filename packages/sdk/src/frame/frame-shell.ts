import type { Client } from '@liana/client';
import type { Locale } from '@liana/contract';
import type { FrameToHost } from '@liana/contract/bridge';
import type { ApplicationStartedEvent, FlowStatusEvent, FlowStepEvent, HandoffEvent } from '@liana/elements';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * All that stands in a frame: the offers, then the application, for one person and one token. What the page around it may know goes
 * out through `tell`; everything else stays here.
 */
export class FrameShell extends LitElement {
  static override styles = css`
    :host {
      display: flow-root;
      padding: var(--liana-space-4);
    }
  `;

  @property({ attribute: false }) client!: Client;
  @property() locale: Locale = 'en';
  @property({ attribute: false }) tell: (message: FrameToHost) => void = () => {};
  @property() view: 'offers' | 'apply' = 'offers';
  @property() tenantName = '';
  /** Grows when the page changed its wish: what stands here is compared with it. */
  @property({ type: Number }) wishVersion = 0;

  #toldStep: FlowStepEvent['step'] | undefined;
  #toldStatus: Pick<FlowStatusEvent, 'status' | 'applicationId'> | undefined;

  override render() {
    const flow = this.view === 'offers' ? this.#offers() : this.#application();
    return html`
      <div
        @liana-flow-step=${this.#step}
        @liana-flow-status=${this.#status}
        @liana-application-started=${this.#apply}
        @liana-change-offer=${this.#chooseAgain}
        @liana-handoff=${this.#handOff}
        @liana-session-over=${this.#over}
      >
        ${flow}
      </div>
    `;
  }

  #offers() {
    return html`<liana-offers-flow .client=${this.client} .locale=${this.locale} .wishVersion=${this.wishVersion} surface="frame"></liana-offers-flow>`;
  }

  #application() {
    return html`<liana-apply-flow
      .client=${this.client}
      .locale=${this.locale}
      .tenantName=${this.tenantName}
      .wishVersion=${this.wishVersion}
      surface="frame"
    ></liana-apply-flow>`;
  }

  /** Flows say where the person is whenever they draw it anew; the page hears of each arrival once. */
  #step = ({ step }: FlowStepEvent) => {
    if (step !== this.#toldStep) this.tell({ type: 'step', step });
    this.#toldStep = step;
  };

  #status = ({ status, applicationId }: FlowStatusEvent) => {
    const isTold = this.#toldStatus?.status === status && this.#toldStatus.applicationId === applicationId;
    if (!isTold) this.tell({ type: 'status', status, applicationId });
    this.#toldStatus = { status, applicationId };
  };

  #apply = (_: ApplicationStartedEvent) => {
    this.view = 'apply';
  };

  #chooseAgain = () => {
    this.view = 'offers';
  };

  #handOff = ({ url }: HandoffEvent) => {
    if (url) this.tell({ type: 'portal', url });
  };

  #over = () => this.tell({ type: 'failed', code: 'refused' });
}
