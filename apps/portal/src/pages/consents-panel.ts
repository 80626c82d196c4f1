import type { MyLoansView } from '@liana/contract';
import type { LocaleController } from '@liana/elements';
import { html, nothing } from 'lit';
import type { PortalWords } from '../words/index.ts';

/** The latest stand open; the others, soft checks as a rule, wait behind one line. */
const SHOWN_AT_ONCE = 4;

/** Who may see what, and one tap to take each consent back. */
export function consentsPanel(
  consents: MyLoansView['consents'],
  words: LocaleController,
  texts: PortalWords['loans'],
  withdraw: (consentId: string) => void,
) {
  const list = (some: MyLoansView['consents']) => html`
    <ul class="consents small">
        ${some.map(({ id, purpose, label, lenderName, givenAt, withdrawnAt }) => {
          const sentence = words.of(label);
          return html`
            <li>
              <p>${sentence}</p>
              <p class="row apart">
                <span class="muted">${withdrawnAt ? texts.withdrawn(words.date(withdrawnAt)) : texts.given(words.date(givenAt))}</span>
                ${
                  withdrawnAt || !isRevocable(purpose)
                    ? nothing
                    : html`<button class="link" type="button" aria-label=${texts.withdrawOf(lenderName ?? sentence)} @click=${() => withdraw(id)}>${texts.withdraw}</button>`
                }
              </p>
            </li>
          `;
        })}
    </ul>
  `;
  const rest = consents.slice(SHOWN_AT_ONCE);
  return html`
    <section class="surface stack tight">
      <h3>${texts.consents}</h3>
      ${consents.length === 0 ? html`<p class="small muted">${texts.noConsents}</p>` : list(consents.slice(0, SHOWN_AT_ONCE))}
      ${rest.length === 0 ? nothing : html`<details><summary class="link">${texts.moreConsents(rest.length)}</summary>${list(rest)}</details>`}
    </section>
  `;
}

/** A signature is no consent: from the agreement one withdraws on the page of the loan. */
const isRevocable = (purpose: MyLoansView['consents'][number]['purpose']) => purpose !== 'loan-agreement';
