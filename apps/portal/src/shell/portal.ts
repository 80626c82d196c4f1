import { type Client, ClientError } from '@liana/client';
import type { Locale, PortalSessionView } from '@liana/contract';
import { LocalizedElement, setLocale } from '@liana/elements';
import { Acts, flowWords, focusOn, problemNotice } from '@liana/elements/kit';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { portalWords } from '../words/index.ts';
import type { PortalBoot } from './boot.ts';
import type { GoEvent } from './go.ts';
import { portalStyles } from './portal.styles.ts';
import { Router } from './router.ts';
import type { Route } from './routes.ts';

/**
 * The partner's portal at top level: everything of this person's, and whatever binds.
 *
 * @tagname liana-portal
 */
export class LianaPortal extends LocalizedElement {
  static override styles = portalStyles;

  @property({ attribute: false }) client!: Client;
  @property({ attribute: false }) boot!: PortalBoot;
  /** The one-time code that the visitor came with, if any; it is already out of the address. */
  @property({ attribute: false }) code?: string;

  @state() private session?: PortalSessionView;
  @state() private isLinkUsed = false;
  readonly #acts = new Acts(this);
  readonly #router = new Router(this, () => this.#turn());

  get #texts() {
    return portalWords(this.words.locale).shell;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (!this.session) void this.#acts.run('arrive', this.#arrive);
  }

  override updated() {
    document.documentElement.lang = this.words.locale;
  }

  override render() {
    const texts = this.#texts;
    return html`
      <a class="skip" href="#main" @click=${this.#toMain}>${texts.main}</a>
      ${this.boot.mode === 'test' ? html`<p class="test small"><span class="wrap" role="note">${texts.testMode}</span></p>` : nothing}
      <header class="top">
        <div class="wrap">
          <a class="brand" href="/" @click=${this.#toStart}><i aria-hidden="true"></i>${this.boot.name}</a>
          <nav>
            <button class="link" type="button" @click=${this.#toLoans}>${texts.myLoans}</button>
            <button class="link" type="button" lang=${this.#other} aria-label=${texts.otherLanguageLabel} @click=${this.#switchLanguage}>
              ${texts.otherLanguage}
            </button>
          </nav>
        </div>
      </header>
      <main
        class="wrap"
        id="main"
        tabindex="-1"
        @liana-go=${this.#go}
        @liana-application-started=${() => this.#router.go({ page: 'resume' })}
        @liana-handoff=${() => this.#router.go({ page: 'review' })}
        @liana-change-offer=${() => this.#router.go({ page: 'offers' })}
        @liana-contact-proved=${this.#look}
        @liana-session-over=${this.#startAgain}
      >
        ${this.session ? this.#page(this.#router.route, this.session) : this.#arriving()}
      </main>
      <footer class="wrap"><p class="foot smallest muted">${texts.regulatory(this.boot.name)}</p></footer>
    `;
  }

  #arriving() {
    if (this.#acts.error) return problemNotice(this.#acts, flowWords(this.words.locale));
    return html`<p class="muted" role="status">${this.#texts.loading}</p>`;
  }

  #page(route: Route, session: PortalSessionView) {
    const { client, locale, boot } = this;
    if (this.isLinkUsed) return this.#notice(this.#texts.linkUsed);
    switch (route.page) {
      case 'start':
        return html`<liana-start-page .client=${client} .locale=${locale} .tenantName=${boot.name} .currency=${boot.currency} .session=${session}></liana-start-page>`;
      case 'resume':
        return html`<liana-resume-page .client=${client} .locale=${locale}></liana-resume-page>`;
      case 'offers':
        return html`<liana-offers-flow .client=${client} .locale=${locale} .changing=${route.change} surface="portal"></liana-offers-flow>`;
      case 'apply':
        return html`<liana-apply-flow .client=${client} .locale=${locale} .openFact=${route.fact} surface="portal"></liana-apply-flow>`;
      case 'review':
        return html`<liana-review-page .client=${client} .locale=${locale}></liana-review-page>`;
      case 'decision':
        return html`<liana-decision-page .client=${client} .locale=${locale} .session=${session}></liana-decision-page>`;
      case 'sign':
        return html`<liana-sign-page .client=${client} .locale=${locale}></liana-sign-page>`;
      case 'loans':
        return html`<liana-loans-page .client=${client} .locale=${locale}></liana-loans-page>`;
      case 'loan':
        return html`<liana-loan-page .client=${client} .locale=${locale} .loanId=${route.loanId}></liana-loan-page>`;
      case 'not-found':
        return this.#notice(this.#texts.notFound);
    }
  }

  #notice = ({ title, body, go }: { title: string; body: string; go: string }) => html`
    <section class="stack">
      <h1 tabindex="-1">${title}</h1>
      <p class="muted measure">${body}</p>
      <p><button class="button" type="button" @click=${this.#startAgain}>${go}</button></p>
    </section>
  `;

  /** A code is traded for the cookie; without one, the cookie says who is here. */
  #arrive = async () => {
    const { code } = this;
    this.code = undefined;
    if (!code) {
      const session = await this.client.call('getPortalSession');
      // A bookmark of one's loans is a way in: the code is sent within a visit, and there is none yet.
      const isForLoans = ['loans', 'loan'].includes(this.#router.route.page);
      this.session = isForLoans ? await this.#visiting(session) : session;
      return;
    }
    try {
      this.session = await this.client.call('createPortalSession', { body: { code } });
      this.#router.go(this.session.hasSession ? { page: 'resume' } : { page: 'loans' }, { replace: true });
    } catch (error) {
      // A code that was lost on its way is still good; one that was refused is not.
      if (error instanceof ClientError && error.mayRetry) this.code = code;
      if (!(error instanceof ClientError) || error.mayRetry) throw error;
      this.isLinkUsed = true;
      this.session = await this.client.call('getPortalSession');
    }
  };

  /** A new page is read from its beginning. */
  #turn() {
    void focusOn(this, 'main');
    void this.#look();
  }

  /** Who is here may have changed with the page. */
  #look = async () => {
    this.session = await this.client.call('getPortalSession').catch(() => this.session);
  };

  #go = ({ route, replace }: GoEvent) => this.#router.go(route, { replace });

  #startAgain = async () => {
    this.isLinkUsed = false;
    this.#router.go({ page: 'start' }, { replace: true });
  };

  #toStart = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#startAgain();
  };

  #toMain = (event: Event) => {
    event.preventDefault();
    void focusOn(this, 'main');
  };

  #toLoans = () =>
    this.#acts.run('loans', async () => {
      this.isLinkUsed = false;
      this.session = await this.#visiting(this.session);
      this.#router.go({ page: 'loans' });
    });

  /** The visit that there is, or a new one. */
  async #visiting(session: PortalSessionView | undefined): Promise<PortalSessionView> {
    return session?.authenticated ? session : this.client.call('openPortal');
  }

  get #other(): Locale {
    return this.words.locale === 'en' ? 'zh-Hans' : 'en';
  }

  /** The language stands in the address, so that a reload keeps it; it is not stored anywhere. */
  #switchLanguage = () => {
    this.locale = this.#other;
    setLocale(this.locale);
    const address = new URL(location.href);
    address.searchParams.set('locale', this.locale);
    history.replaceState(history.state, '', address);
  };
}
