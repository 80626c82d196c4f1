import type { ApplicationView } from '@liana/contract';
import { html, nothing } from 'lit';
import { deciderOf } from '../../parts/decider.ts';
import type { ApplicationStage } from '../application-stage.ts';
import type { FlowWords } from '../words/index.ts';

/** What stands in the place of questions while, and after, things happen in the portal. */
export function outcomeScreen(
  stage: ApplicationStage,
  { offer, nextBest }: ApplicationView,
  texts: FlowWords['apply'],
  openPortal: () => void,
) {
  const lender = deciderOf(offer).name;
  const { title, body, action } = {
    filling: { title: texts.waitingTitle, body: texts.waitingBody, action: texts.openAgain },
    deciding: { title: texts.sentTitle(lender), body: texts.sentBody, action: undefined },
    'to-sign': { title: texts.approvedTitle(lender), body: texts.approvedBody, action: texts.review },
    financed: { title: texts.financedTitle, body: texts.financedBody, action: undefined },
    closed: nextBest
      ? { title: texts.declinedTitle(lender), body: texts.declinedBody, action: texts.openAgain }
      : { title: texts.closedTitle, body: texts.closedBody, action: texts.openAgain },
  }[stage];
  return html`
    <div class="stack" role="status">
      <h1 tabindex="-1">${title}</h1>
      <p class="muted">${body}</p>
    </div>
    ${action ? html`<p><button class="button ${stage === 'to-sign' ? 'filled' : ''}" type="button" @click=${openPortal}>${action}</button></p>` : nothing}
  `;
}
