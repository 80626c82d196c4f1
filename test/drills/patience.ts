import { setTimeout as sleep } from 'node:timers/promises';
import { MerchantError } from '@liana/merchant';
import { Refused } from '../support/caller.ts';
import { NotYet } from '../support/steps/application.ts';
import { AnswerLost } from './points.ts';

const PATIENCE_MS = 20_000;

/**
 * A person, or a shop's server, who asks again while there is no answer, or while an earlier try, whose answer was lost, is still being
 * worked on. Every other refusal is final.
 */
export async function patiently<T>(work: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isWorthAnotherTry(error as Error) || Date.now() > deadline) throw error;
      await sleep(250);
    }
  }
}

const forAMoment = ['idempotency-in-progress', 'unavailable'];
const lostOnTheWay = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'];

function isWorthAnotherTry(error: Error): boolean {
  if (error instanceof Refused) return forAMoment.includes(error.problem?.code ?? '');
  if (error instanceof MerchantError) return error.code === 'unreachable';
  // A lender whose call-backs found nobody waits up to a minute before the next.
  if (error instanceof NotYet || error instanceof AnswerLost) return true;
  return lostOnTheWay.includes((error as NodeJS.ErrnoException).code ?? '');
}
