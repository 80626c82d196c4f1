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
  journey.asked.push(fact);
  const body = { fact, value: answerOf(journey.person, { fact }) };
  const { id } = journey.application!;
  journey.application = await call(where, 'answerApplication', { body, ...journey.act(`application answer ${fact} ${id}`) });
}

const DECIDED_WITHIN_MS = 30_000;

/** Asks for the application until it is in one of `states`. */
export async function untilState(journey: Journey, states: ApplicationState[], withinMs = DECIDED_WITHIN_MS): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    journey.application = await call(journey.portal, 'getMyApplication', {});
    const { state } = journey.application;
    if (states.includes(state)) return;
    if (Date.now() > deadline) throw new Error(`the application is ${state} and not ${states.join(' or ')} after ${withinMs / 1000} s`);
    await sleep(100);
  }
}
