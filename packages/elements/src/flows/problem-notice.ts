import type { LitElement } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../icons.ts';
import type { Acts } from './acts.ts';
import { SessionOverEvent } from './events.ts';
import { errorWords, type FlowWords } from './words/index.ts';

/** What went wrong, and a way to try again where that can help. Nothing where nothing did. */
export function problemNotice({ error, again }: Pick<Acts, 'error'> & { again: () => void }, words: FlowWords) {
  if (!error || error.code === 'contact-not-proved' || error.code === 'invalid-request') return nothing;
  return html`
    <div class="notice critical" role="alert" tabindex="-1">
      ${icon(error.code === 'unreachable' ? 'offline' : 'warning', 'medium')}
      <div>
        ${errorWords(words, error)}
        ${error.mayRetry ? html`<button class="link" type="button" @click=${again}>${words.retry}</button>` : nothing}
      </div>
    </div>
  `;
}

/** The token has run out. Whoever made it is asked for another when the person wants to go on. */
export function sessionOver(host: LitElement, words: FlowWords) {
  const { title, body, goOn } = words.sessionOver;
  return html`
    <section class="surface stack" role="status">
      <h1>${title}</h1>
      <p class="muted">${body}</p>
      <p><button class="button filled" type="button" @click=${() => host.dispatchEvent(new SessionOverEvent())}>${goOn}</button></p>
    </section>
  `;
}
