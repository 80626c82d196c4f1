import { Finance } from 'financejs';
import { returnReaders } from '../../../conformance/finance/returns.ts';
import { spreadsheetReaders } from '../../../conformance/finance/spreadsheet.ts';
import { cannotAsk, monthlyLoan, twoPlaces } from '../loan-cases.ts';
import type { Peer } from '../peer.ts';

/** Its types leave out what its documentation has. */
interface WithXirr {
  XIRR(amounts: number[], dates: Date[], guess: number): number;
}

const finance = new Finance() as Finance & WithXirr;

/** Its results are percentages, rounded to two places. */
const fraction = (percent: number) => percent / 100;

export const financejsPeer: Peer = {
  name: 'financejs',
  readers: {
    ...spreadsheetReaders({
      pmt: (rate, nper, pv, fv = 0, when = 'end') =>
        fv !== 0 || when === 'begin' || when === 1
          ? cannotAsk('an amount at the end, or payments at the begin')
          : finance.PMT(rate, nper, pv),
      npv: (rate, [first, ...rest], firstAt = 1) =>
        firstAt === 1 ? finance.NPV(rate * 100, 0, first!, ...rest) : finance.NPV(rate * 100, first!, ...rest),
    }),
    ...returnReaders({
      irr: ([first, ...rest]) => fraction(finance.IRR(first!, ...rest)),
      xirr: (flows, dayCount) =>
        dayCount === 'ACT/365'
          ? fraction(
              finance.XIRR(
                flows.map(({ amount }) => amount),
                flows.map(({ on }) => new Date(on)),
                0,
              ),
            )
          : cannotAsk(dayCount),
    }),
    'schedule.annuity': (inputs) => {
      const { principal, annualRatePercent, months } = monthlyLoan(inputs);
      const payment = () => twoPlaces(finance.AM(principal, annualRatePercent, months, 1));
      return { emi: payment, monthlyPayment: payment };
    },
  },
  periodicRate: ([first, ...rest]) => fraction(finance.IRR(first!, ...rest)),
};
