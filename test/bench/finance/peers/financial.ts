import * as financial from 'financial';
import { returnReaders } from '../../../conformance/finance/returns.ts';
import { spreadsheetReaders } from '../../../conformance/finance/spreadsheet.ts';
import type { Peer } from '../peer.ts';

const due = (when: unknown) => (when === 1 || when === 'begin' ? financial.PaymentDueTime.Begin : financial.PaymentDueTime.End);

const readers = {
  ...spreadsheetReaders({
    pmt: (rate, nper, pv, fv, when) => financial.pmt(rate, nper, pv, fv, due(when)),
    pv: (rate, nper, pmt, fv, when) => financial.pv(rate, nper, pmt, fv, due(when)),
    fv: (rate, nper, pmt, pv = 0, when) => financial.fv(rate, nper, pmt, pv, due(when)),
    nper: (rate, pmt, pv, fv, when) => financial.nper(rate, pmt, pv, fv, due(when)),
    rate: (nper, pmt, pv, fv = 0, when) => financial.rate(nper, pmt, pv, fv, due(when)),
    ipmt: (rate, per, nper, pv, fv, when) => financial.ipmt(rate, per, nper, pv, fv, due(when)),
    ppmt: (rate, per, nper, pv, fv, when) => financial.ppmt(rate, per, nper, pv, fv, due(when)),
    npv: (rate, flows, firstAt = 1) => financial.npv(rate, firstAt === 1 ? [0, ...flows] : [...flows]),
  }),
  ...returnReaders({ irr: (flows) => financial.irr([...flows]) }),
};

/** A port of numpy-financial. */
export const financialPeer: Peer = {
  name: 'financial',
  readers,
  schedule: ({ principal, annualRatePercent, months }) => {
    const rate = annualRatePercent / 1_200;
    let balance = principal;
    return Array.from({ length: months }, (_, index) => {
      const interest = -financial.ipmt(rate, index + 1, months, principal);
      const repaid = -financial.ppmt(rate, index + 1, months, principal);
      balance -= repaid;
      return { interest, repaid, balance };
    });
  },
  periodicRate: (amounts) => financial.irr([...amounts]),
};
