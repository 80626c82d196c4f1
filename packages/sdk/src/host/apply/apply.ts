import { html, nothing } from 'lit';
import { frameBoxStyles } from '../frame-box.styles.ts';
import { FrameStage } from '../frame-stage.ts';
import { HostElement } from '../host-element.ts';
import { applyStyles } from './apply.styles.ts';

const firstHeight = 640;

/**
 * The application widget: brings back the draft that this person left, after a contact code, and goes on with it.
 * It is a frame from the first moment; the page sees its height and the documented events.
 *
 * @tagname liana-apply
 * @fires {HostEvent} liana-open - The frame took the place.
 * @fires {HostEvent} liana-step - Where the shopper is.
 * @fires {HostEvent} liana-status - What became of it; for display only.
 * @fires {HostEvent} liana-error - It could not be opened.
 */
export class LianaApply extends HostElement {
  static override styles = [...HostElement.styles, frameBoxStyles, applyStyles];

  readonly #stage = new FrameStage(this);

  override connectedCallback() {
    super.connectedCallback();
    void this.#open();
  }

  override updated() {
    this.shadowRoot?.querySelector<HTMLElement>('.box')?.style.setProperty('block-size', `${this.#stage.height || firstHeight}px`);
  }

  override render() {
    if (!this.settings || !this.hasWish) return nothing;
    const { phase, frame } = this.#stage;
    if (phase === 'failed') return this.#wayOut();
    return html`<div class="box" data-phase=${phase} aria-busy=${phase !== 'shown'}>${frame ?? nothing}</div>`;
  }

  #wayOut() {
    const portal = this.config?.portalOrigin ?? this.settings?.portal;
    return html`
      <section class="way-out" role="status">
        <p>${this.words.failedTitle}</p>
        <button type="button" @click=${this.#open}>${this.words.retry}</button>
        ${portal ? html`<a class="action" href=${portal}>${this.words.goToPortal}</a>` : nothing}
      </section>
    `;
  }

  #open = async () => {
    if (!this.api || !this.settings || !this.hasWish) return;
    try {
      const [config, session] = await Promise.all([this.loadConfig(), this.api.createSession(this.wish)]);
      await this.#stage.open({
        view: 'apply',
        handle: session.handle,
        locale: this.language,
        scheme: this.scheme,
        title: this.words.frameTitle,
        embedOrigin: config.embedOrigin,
        portalOrigin: config.portalOrigin,
        publishableKey: this.settings.publishableKey,
        boxHeight: firstHeight,
      });
    } catch (error) {
      void this.advice.on(error);
      this.#stage.phase = 'failed';
      this.requestUpdate();
    }
  };
}
