import { html, nothing } from 'lit';

/** The way back to the shop: a window that a page opened is closed, any other goes to the order; nothing where there is no shop. */
export function wayBack(returnUrl: string | null | undefined, label: string, look: 'button filled' | 'link small') {
  if (window.opener) return html`<button class=${look} type="button" @click=${() => window.close()}>${label}</button>`;
  return returnUrl ? html`<a class=${look} href=${returnUrl}>${label}</a>` : nothing;
}
