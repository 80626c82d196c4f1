import { readFileSync } from 'node:fs';
import { addMonths, annualCost, annuitySchedule, isoDate, minorUnits, percent, planWithinCaps, rational, xirr } from '@liana/finance';
import { irr } from '@liana/finance/spreadsheet';
import { financeReaders } from '../../conformance/finance/readers.ts';
import { readCases } from '../../conformance/reference-case.ts';
import type { Figure } from '../../figures/figure.ts';
import { sideBySide, timesFaster, type Work } from '../speed.ts';
import type { Loan, Peer } from './peer.ts';
import { dineroPeer } from './peers/dinero.ts';
import { financejsPeer } from './peers/financejs.ts';
import { financialPeer } from './peers/financial.ts';
import { loanjsPeer } from './peers/loanjs.ts';
import { nodeIrrPeer } from './peers/node-irr.ts';
import { xirrPeer } from './peers/xirr.ts';
import { rightOf } from './right.ts';

export const peers: readonly Peer[] = [financialPeer, financejsPeer, xirrPeer, nodeIrrPeer, loanjsPeer, dineroPeer];

/** Which of the published cases each gets right, how fast schedules and annual rates are beside theirs, and what one price takes. */
export function financeBench(now: () => number = () => performance.now()): Figure[] {
  return [...rights(), ...schedules(now), ...rates(now), ...prices(now)];
}

function rights(): Figure[] {
  const files = ['finance.json', 'finance-more.json'];
  const cases = files.flatMap((file) => readCases(readFileSync(new URL(`../../reference/${file}`, import.meta.url), 'utf8')));
  return [{ name: 'liana', readers: financeReaders }, ...peers].flatMap(({ name, readers }) => {
    const { right, claimed, all } = rightOf(cases, readers);
    const promise = name === 'liana' ? { gate: 100, ok: right === all } : {};
    return [
      { id: `finance.right.${name}`, value: (100 * right) / claimed, unit: `% of the ${claimed} cases that it claims` },
      { id: `finance.rightOfAll.${name}`, value: (100 * right) / all, unit: `% of all ${all} cases`, ...promise },
    ];
  });
}

const loan: Loan = { principal: 10_000, annualRatePercent: 6.9, months: 36 };

function schedules(now: () => number): Figure[] {
  const principal = minorUnits(loan.principal * 100);
  const periodicRate = percent(String(loan.annualRatePercent)).over(rational(12));
  const firstDueOn = isoDate('2027-01-31');
  const ours = () => annuitySchedule({ principal, periodicRate, periods: loan.months, rounding: 'half-up', firstDueOn });
  return peers.flatMap(({ name, schedule }) => (schedule ? besides('schedules', name, [ours, () => schedule(loan)], now) : []));
}

function rates(now: () => number): Figure[] {
  // As the lender sees them, because one of the peers finds no rate for the borrower.
  const amounts = [-10_000, ...Array<number>(loan.months).fill(308.31)];
  const dated = amounts.map((amount, month) => ({
    on: addMonths(isoDate('2027-01-31'), month),
    amount: minorUnits(Math.round(amount * 100)),
  }));
  return peers.flatMap(({ name, periodicRate, datedRate }) => {
    if (periodicRate) return besides('rates', name, [() => irr(amounts), () => periodicRate(amounts)], now);
    return datedRate ? besides('rates', name, [() => xirr(dated), () => datedRate(dated)], now) : [];
  });
}

/** One loan of a list: its payments and totals under a cap, and the annual percentage rate, without its rows and with them. */
function prices(now: () => number): Figure[] {
  const terms = { annualRate: percent('14.99'), periods: loan.months, advancedOn: isoDate('2026-11-21'), rounding: 'half-up' as const };
  const caps = [{ measure: 'us-mapr' as const, limitPercent: 36 }];
  let price = 1_000_000;
  const priced = () => {
    // Another amount each time, as in a list: nothing may be known from before.
    price = 1_000_000 + ((price + 100) % 100_000);
    const plan = planWithinCaps({ ...terms, price: minorUnits(price) }, caps)!;
    return { plan, apr: annualCost(plan, 'us-apr') };
  };
  const [inShort, whole] = sideBySide([priced, () => priced().plan.rows], now);
  const unit = 'µs for 36 payments, totals, cap and rate';
  return [
    { id: 'finance.price.inShort.us', value: 1e6 / inShort!.perSecond, unit },
    { id: 'finance.price.withRows.us', value: 1e6 / whole!.perSecond, unit: `${unit}, and every row` },
  ];
}

function besides(what: string, peer: string, works: readonly [ours: Work, theirs: Work], now: () => number): Figure[] {
  const [first, second] = sideBySide(works, now);
  return [
    { id: `finance.${what}.liana.beside.${peer}`, value: first!.perSecond, unit: 'a second' },
    { id: `finance.${what}.${peer}`, value: second!.perSecond, unit: 'a second' },
    { id: `finance.${what}.vs.${peer}`, value: timesFaster(first!, second!), unit: 'times as fast as it' },
  ];
}
