import {
  allocate,
  dinero,
  down,
  halfAwayFromZero,
  halfDown,
  halfEven,
  halfOdd,
  halfTowardsZero,
  halfUp,
  toSnapshot,
  transformScale,
  USD,
  up,
} from 'dinero.js';
import { list, unreadable, wholeNumber, word } from '../../../conformance/keys.ts';
import type { Reader } from '../../../conformance/verdict.ts';
import { cannotAsk } from '../loan-cases.ts';
import type { Peer } from '../peer.ts';

const modes = {
  'half-even': halfEven,
  'half-odd': halfOdd,
  'half-up': halfUp,
  'half-down': halfDown,
  'half-away-from-zero': halfAwayFromZero,
  'half-towards-zero': halfTowardsZero,
  up,
  down,
  ceiling: up,
  floor: down,
};

/** It rounds where decimal places are dropped. */
const rounding: Reader = (inputs) => {
  const mode = Object.entries(modes).find(([name]) => name === word(inputs, 'mode'))?.[1];
  if (!mode) throw unreadable('mode', inputs.mode);
  const [numerator, denominator] = [wholeNumber(inputs, 'numerator'), wholeNumber(inputs, 'denominator')];
  const scale = Math.log10(denominator);
  if (!Number.isInteger(scale)) cannotAsk(`a division by ${denominator}`);
  const exact = dinero({ amount: numerator, currency: USD, scale });
  return { result: () => String(toSnapshot(transformScale(exact, 0, mode)).amount + 0) };
};

const allocation: Reader = (inputs) => {
  const ratios = list(inputs, 'ratios').map((share) => wholeNumber({ share }, 'share'));
  if (!word(inputs, 'policy').startsWith('floor each share, hand remaining units to the first')) throw unreadable('policy', inputs.policy);
  const amount = dinero({ amount: wholeNumber(inputs, 'amountMinor'), currency: USD });
  return { shares: () => allocate(amount, ratios).map((part) => String(toSnapshot(part).amount)) };
};

export const dineroPeer: Peer = { name: 'dinero.js', readers: { 'rounding.money': rounding, allocation } };
