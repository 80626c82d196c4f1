import { setTimeout as sleep } from 'node:timers/promises';
import type { ApplicationState } from '@liana/contract';
import { type Caller, call } from '../caller.ts';
import type { Journey } from '../journey.ts';
import { answerOf } from '../person.ts';

/** Chooses an offer, in the frame or in the portal. */
export async function choose(journey: Journey, where: Caller, offerId: string): Promise<void> {
  journey.application = await call(where, 'chooseOffer', { body: { offerId }, ...journey.act(`choose ${offerId}`) });
}

/** Answers what the lender still needs to know, until nothing is open. */
export async function fillForm(journey: Journey, where: Caller): Promise<void> {
  journey.application = await call(where, 'getMyApplication', {});
  while (journey.application.next) await fillNext(journey, where, journey.application.next.fact);
}

async function fillNext(journey: Journey, where: Caller, fact: string): Promise<void> {
  const body = { fact, value: answerOf(journey.person, { fact }) };
  const { id } = journey.application!;
  journey.application = await call(where, 'answerApplication', { body, ...answering(journey, `application answer ${fact} ${id}`, fact) });
}

/** The act of answering: once the server has taken it, the fact counts as asked. */
export function answering(journey: Journey, name: string, fact: string): ReturnType<Journey['act']> {
  const { idempotencyKey, onHead } = journey.act(name);
  return {
    idempotencyKey,
    onHead(status) {
      if (status < 300) journey.asked.push(fact);
      onHead(status);
    },
  };
}

const DECIDED_WITHIN_MS = 30_000;

/** What is waited for has not happened; it still may. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
}

/** Asks for the application until it is in one of `states`. */
export async function untilState(journey: Journey, states: ApplicationState[], withinMs = DECIDED_WITHIN_MS): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    journey.application = await call(journey.portal, 'getMyApplication', {});
    const { state } = journey.application;
    if (states.includes(state)) return;
    if (Date.now() > deadline) throw new NotYet(`the application is ${state} and not ${states.join(' or ')} after ${withinMs / 1000} s`);
    await sleep(100);
  }
}
