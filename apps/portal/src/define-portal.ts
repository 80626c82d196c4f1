import { defineElements, defineFlows } from '@liana/elements';
import { defineOverlay } from '@liana/elements/kit';
import { DecisionPage } from './pages/decision-page.ts';
import { LoanPage } from './pages/loan-page.ts';
import { LoansPage } from './pages/loans-page.ts';
import { ResumePage } from './pages/resume-page.ts';
import { ReviewPage } from './pages/review-page.ts';
import { SignPage } from './pages/sign-page.ts';
import { SignedAgreement } from './pages/signed-agreement.ts';
import { StartPage } from './pages/start-page.ts';
import { LianaPortal } from './shell/portal.ts';

/** Registers the portal with every screen in it. */
export function definePortal(): void {
  defineElements();
  defineFlows();
  defineOverlay();
  customElements.define('liana-start-page', StartPage);
  customElements.define('liana-resume-page', ResumePage);
  customElements.define('liana-review-page', ReviewPage);
  customElements.define('liana-decision-page', DecisionPage);
  customElements.define('liana-sign-page', SignPage);
  customElements.define('liana-loans-page', LoansPage);
  customElements.define('liana-loan-page', LoanPage);
  customElements.define('liana-signed-agreement', SignedAgreement);
  customElements.define('liana-portal', LianaPortal);
}
