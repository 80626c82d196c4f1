import type { LoanView, OutcomeReport } from '@liana/contract';
import type { ScriptedLenders } from '../../lenders.ts';
import type { Shopper } from '../shopper.ts';
import type { Walk } from '../stage.ts';

const month = 31 * 86_400_000;

/** A loan from its signature on: its first days, its payments, another wish beside it, and a change of mind. */
export const repaying: Walk = {
  families: ['instalment'],
  async go({ lenders, newShopper }) {
    const hasty = newShopper();
    await hasty.upToReviewOf('tessel-purchase', 'nora@example.com');
    await hasty.upToCharge();
    const [regretted] = (await hasty.portal.hear('getMyLoans', 'signed')).loans;
    const params = { loanId: regretted!.id };
    await hasty.portal.hear('getMyLoan', 'signed', { params });
    await hasty.portal.hear('getSignedAgreement', 'signed', { params });
    await hasty.portal.hear('rescindLoan', 'rescinded', { params });

    const borrower = newShopper();
    await borrower.upToReviewOf('tessel-purchase', 'mara@example.com');
    const { authorised, id } = await borrower.upToCharge();
    const loan = await borrower.onlyLoan();
    await borrower.byShop('POST', `/v1/charges/${id}/captures`, { amountMinor: authorised.amountMinor, reference: 'parcel' });
    await report(lenders, borrower, loan, 'funded', 'funded', loan.terms.principal.amountMinor);
    for (const { number, payment } of loan.schedule.slice(0, 3)) {
      await borrower.moveTestClock(month);
      await report(lenders, borrower, loan, 'repayment', `payment-${number}`, payment.amountMinor);
    }
    const again = newShopper();
    lenders.script.apply = () => ({ decision: 'refer' });
    await again.upToReviewOf('tessel-purchase', 'mara@example.com', 'order-2');
    await again.submit();
    await again.portal.hear('getMyLoan', 'repaying', { params: { loanId: loan.id } });
    const { consents } = await again.portal.hear('getMyLoans', 'repaying');
    await again.portal.hear('withdrawConsent', 'withdrawn', { params: { consentId: consents[0]!.id } });
  },
};

async function report(
  lenders: ScriptedLenders,
  { server }: Shopper,
  { applicationId, lender }: LoanView,
  kind: OutcomeReport['kind'],
  reportId: string,
  amountMinor: number,
): Promise<void> {
  const row = await server.deps.db.selectFrom('applications').selectAll().where('id', '=', applicationId).executeTakeFirstOrThrow();
  const at = new Date(server.clock.now()).toISOString();
  const { status, text } = await lenders.report(lender.id, {
    reportId: `report-${reportId}`,
    applicationId,
    lenderReference: row.lender_reference!,
    kind,
    at,
    amountMinor,
  });
  if (status !== 200) throw new Error(text);
}
