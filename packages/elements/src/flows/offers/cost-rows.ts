import type { Money, OfferTerms, OfferView, ProductFamily } from '@liana/contract';
import type { LocaleController } from '../../locale/locale-controller.ts';
import type { FlowWords } from '../words/index.ts';

export interface CostRow {
  label: string;
  value: string;
  note?: string;
  /** One of the two figures that stand out by law. */
  isProminent?: boolean;
}

/**
 * The whole price of an offer before it is chosen, in the four figures and the order of a Truth in Lending disclosure, then
 * everything else that its terms say. The disclosure itself is computed by the server, for what will be signed.
 */
export function costRows({ terms, family, earlySettlementCharge }: OfferView, words: LocaleController, texts: FlowWords['offers']['cost']) {
  const { annualCost, numberOfPayments } = terms;
  const { financed, total, atStart } = sumsOf(terms, family);
  const boxes: CostRow[] = [
    {
      label: texts.rate,
      value: words.percent(annualCost.percent),
      note: annualCost.estimate ? texts.rateEstimate : texts.rateNote,
      isProminent: true,
    },
    { label: texts.charge, value: words.money(terms.costOfCredit), note: texts.chargeNote, isProminent: true },
    { label: texts.financed, value: words.money(financed), note: texts.financedNote },
    { label: texts.total, value: words.money(total), note: texts.totalNote },
  ];
  const isLastDifferent = terms.lastInstalment.amountMinor !== terms.instalment.amountMinor;
  const facts: CostRow[] = [
    {
      label: texts.payments,
      value: isLastDifferent
        ? texts.paymentsAndLast(numberOfPayments - 1, words.money(terms.instalment), words.money(terms.lastInstalment))
        : texts.paymentsOf(numberOfPayments, words.money(terms.instalment)),
    },
    { label: texts.firstDue, value: words.date(terms.firstDueDate) },
    ...(terms.downPayment.amountMinor > 0 ? [{ label: texts.down, value: words.money(terms.downPayment) }] : []),
    { label: texts.fees, value: words.money(terms.fees) },
    ...(atStart.amountMinor > 0
      ? [
          { label: texts.atStart, value: words.money(atStart) },
          { label: texts.inAll, value: words.money(terms.totalPayable) },
        ]
      : []),
    { label: texts.contractRate, value: texts.rateOf[terms.rateType](words.percent(terms.contractRate)) },
    { label: texts.early, value: earlySettlementCharge ? words.of(earlySettlementCharge) : texts.earlyFree },
  ];
  return { boxes, facts };
}

/**
 * The sums as the disclosure takes them: the payments alone, and of those what is not the finance charge. A fee that is paid at the start
 * is no payment, and what it takes was never lent. The payments of a card or a line vary, and none of it is paid at the start.
 */
function sumsOf(
  { instalment, lastInstalment, numberOfPayments, costOfCredit, principal, totalPayable }: OfferTerms,
  family: ProductFamily,
) {
  const money = (amountMinor: number): Money => ({ amountMinor, currency: principal.currency });
  if (family === 'revolving-line' || family === 'credit-card') return { financed: principal, total: totalPayable, atStart: money(0) };
  const total = (numberOfPayments - 1) * instalment.amountMinor + lastInstalment.amountMinor;
  return { financed: money(total - costOfCredit.amountMinor), total: money(total), atStart: money(totalPayable.amountMinor - total) };
}
