import { FinanceError } from './errors.ts';
import type { OrderedFlow } from './period-flow.ts';
import { highestRate, middleGrowth, rootBetween, type Tangent } from './root.ts';

/** A rate of a period at which the flows are worth nothing together. */
export interface Crossing {
  readonly rate: number;
  /** Whether the flows are worth more at higher rates, as those of a debt are: what is paid later weighs less. */
  readonly isRising: boolean;
}

/** What comes in and what goes out at one rate, each with the size of its slope. All four fall as the rate rises. */
interface Worth {
  rate: number;
  received: number;
  paid: number;
  receivedSlope: number;
  paidSlope: number;
}

function worthAt(flows: readonly OrderedFlow[], rate: number): Worth {
  const worth: Worth = { rate, received: 0, paid: 0, receivedSlope: 0, paidSlope: 0 };
  const growth = 1 + rate;
  let discount = 1;
  let at = 0;
  for (const { amount, periods, simple } of flows) {
    // Most flows are a period apart, and a division costs far less than a power.
    discount = periods - at === 1 ? discount / growth : growth ** -periods;
    at = periods;
    const value = (amount * discount) / (1 + simple * rate);
    const slope = value * (periods / growth + simple / (1 + simple * rate));
    if (amount > 0) {
      worth.received += value;
      worth.receivedSlope += slope;
    } else {
      worth.paid -= value;
      worth.paidSlope -= slope;
    }
  }
  return worth;
}

const netOf = ({ received, paid }: Worth) => received - paid;
const slopeOf = ({ receivedSlope, paidSlope }: Worth) => paidSlope - receivedSlope;

/** Every rate from 0 to the highest at which the flows are worth nothing. */
export function crossings(flows: readonly OrderedFlow[]): Crossing[] {
  const tangentAt = (rate: number): Tangent => {
    const worth = worthAt(flows, rate);
    return { value: netOf(worth), slope: slopeOf(worth) };
  };
  return brackets(flows).map(({ low, high, isRising }) => ({
    rate: tangentAt(low).value === 0 ? low : rootBetween(tangentAt, low, high, isRising),
    isRising,
  }));
}

interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly isRising: boolean;
}

/** Stretches of growth narrower than this are one rate for all that a double can tell. */
const narrowest = 1e-9;
/** Flows that are weighed before they count as having several rates: thousands of stretches of them, where a loan needs a few dozen. */
const patience = 4_000_000;

/** Stretches of rates in which the flows' worth crosses zero exactly once, each with its lower end and without its upper one. */
function brackets(flows: readonly OrderedFlow[]): Bracket[] {
  const whole = [worthAt(flows, 0), worthAt(flows, highestRate)] as const;
  // Descartes: flows that change their sign once cross zero once, and those that never do never cross.
  const changes = flows.filter(({ amount }, index) => index > 0 && amount > 0 !== flows[index - 1]!.amount > 0).length;
  if (changes < 2) return changes === 1 ? crossing(...whole) : [];

  const found: Bracket[] = [];
  const open: (readonly [Worth, Worth])[] = [whole];
  for (let looks = 0; open.length > 0; looks += 1) {
    const [low, high] = open.pop()!;
    // Everything falls with the rate, so the ends bound all that lies between them.
    if (low.received < high.paid || high.received > low.paid) continue;
    if (low.receivedSlope < high.paidSlope || high.receivedSlope > low.paidSlope) {
      found.push(...crossing(low, high));
      continue;
    }
    if (looks * flows.length > patience || (1 + high.rate) / (1 + low.rate) < 1 + narrowest) {
      throw new FinanceError('several-rates', `more than one rate of a period fits these flows near ${(low.rate * 100).toFixed(4)} %`);
    }
    const middle = worthAt(flows, middleGrowth(low.rate, high.rate));
    open.push([middle, high], [low, middle]);
  }
  return found;
}

function crossing(low: Worth, high: Worth): Bracket[] {
  const [atLow, atHigh] = [netOf(low), netOf(high)];
  return atLow === 0 || atLow * atHigh < 0 ? [{ low: low.rate, high: high.rate, isRising: atHigh > atLow }] : [];
}
