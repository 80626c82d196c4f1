import type { PrequalifyAnswer } from '@liana/contract';
import { fraction } from '../chance.ts';

/** A body and whether it is signed: each way in which an answer can be worth nothing. */
export interface Garbled {
  body: string;
  signed: boolean;
}

/** Broken text, a true answer without a signature, or signed nonsense; the same for the same request. */
export function garbled(answer: PrequalifyAnswer): Garbled {
  const whole = JSON.stringify(answer);
  const ways: Garbled[] = [
    { body: whole.slice(0, whole.length / 2), signed: true },
    { body: whole, signed: false },
    {
      body: JSON.stringify({ ...answer, offers: answer.offers.map((offer) => ({ ...offer, principalMinor: -1, contractRate: 'cheap' })) }),
      signed: true,
    },
  ];
  return ways[Math.floor(fraction(answer.requestId, 'garbled') * ways.length)]!;
}
