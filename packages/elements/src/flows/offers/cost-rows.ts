import type { OfferView } from '@liana/contract';
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
export function costRows({ terms, earlySettlementCharge }: OfferView, words: LocaleController, texts: FlowWords['offers']['cost']) {
  const { annualCost, numberOfPayments } = terms;
  const boxes: CostRow[] = [
    {
      label: texts.rate,
      value: words.percent(annualCost.percent),
      note: annualCost.estimate ? texts.rateEstimate : texts.rateNote,
      isProminent: true,
    },
    { label: texts.charge, value: words.money(terms.costOfCredit), note: texts.chargeNote, isProminent: true },
    { label: texts.financed, value: words.money(terms.principal), note: texts.financedNote },
    { label: texts.total, value: words.money(terms.totalPayable), note: texts.totalNote },
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
    { label: texts.contractRate, value: texts.rateOf[terms.rateType](words.percent(terms.contractRate)) },
    { label: texts.early, value: earlySettlementCharge ? words.of(earlySettlementCharge) : texts.earlyFree },
  ];
  return { boxes, facts };
}
