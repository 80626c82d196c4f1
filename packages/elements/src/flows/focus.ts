import type { LitElement } from 'lit';

/** Sets the focus on the words that say what went wrong, once they stand; they lead to the field (WCAG 3.3.1). */
export const focusProblem = (host: LitElement) => focusOn(host, '.notice.critical');

/** Sets the focus on what `selector` finds after the next update, so that a new screen is read from where it begins. */
export async function focusOn(host: LitElement, selector: string): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
