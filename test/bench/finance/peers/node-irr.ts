import { convertRate, irr, RateInterval, xirr } from 'node-irr';
import { returnReaders } from '../../../conformance/finance/returns.ts';
import { cannotAsk } from '../loan-cases.ts';
import type { Peer } from '../peer.ts';

export const nodeIrrPeer: Peer = {
  name: 'node-irr',
  readers: returnReaders({
    irr: (flows) => irr([...flows]),
    xirr: (flows, dayCount) => {
      if (dayCount !== 'ACT/365') cannotAsk(dayCount);
      const { rate } = xirr(flows.map(({ amount, on }) => ({ amount, date: on })));
      return convertRate(rate, RateInterval.Year);
    },
  }),
  periodicRate: (amounts) => irr([...amounts]),
};
