import xirr from 'xirr';
import { returnReaders } from '../../../conformance/finance/returns.ts';
import { cannotAsk } from '../loan-cases.ts';
import type { Flow, Peer } from '../peer.ts';

const rateOf = (flows: readonly Flow[]) => xirr(flows.map(({ amount, on }) => ({ amount, when: new Date(on) })));

export const xirrPeer: Peer = {
  name: 'xirr',
  readers: returnReaders({ xirr: (flows, dayCount) => (dayCount === 'ACT/365' ? rateOf(flows) : cannotAsk(dayCount)) }),
  datedRate: rateOf,
};
