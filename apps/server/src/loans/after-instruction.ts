import type { OfferTerms } from '@liana/contract';
import { findApplication } from '../applications/applications.queries.ts';
import type { AfterInstruction } from '../applications/instruct.job.ts';
import { pinnedEntry } from '../catalogue/live-catalogue.ts';
import { countFunding } from '../charges/count-funding.ts';
import { repaymentOf } from './loan-view.ts';
import { findLoanOfApplication, updateLoan } from './loans.queries.ts';
import { scheduleAfterRefund } from './repayment.ts';

/** The lender has taken a capture: what it says it paid out at once counts as funded; the rest comes as reports. */
export const afterCapture: AfterInstruction = async (_deps, tx, { application }, { fundedMinor }) => {
  if (fundedMinor) await countFunding(tx, application.id, fundedMinor);
};

/** The lender has taken a refund: the loan's schedule follows. Where it refused, the schedule stays as it was. */
export const afterRefund: AfterInstruction = async (_deps, tx, { application: asked }, { accepted }, { amountMinor }) => {
  const application = (await findApplication(tx.db, tx, asked.id))!;
  const loan = await findLoanOfApplication(tx.db, tx, application.id);
  if (!accepted || !loan || !amountMinor) return;
  const { product } = await pinnedEntry(tx.db, application.snapshot_id, application.product_version_id);
  const { contractRate } = JSON.parse(loan.terms_json) as OfferTerms;
  const rows = scheduleAfterRefund(repaymentOf(loan), amountMinor, contractRate, product);
  await updateLoan(tx.db, tx, loan.id, { schedule_json: JSON.stringify(rows) });
};

/** Signature and withdrawal need no more than to be known. */
export const afterNotice: AfterInstruction = async () => {};
