import type { Journey } from './journey.ts';
import { answerQuestions, askLenders, chooseOffer, fillApplication, openFrame, proveContact } from './steps/frame.ts';
import { enterPortal, sign, submit, untilApproved } from './steps/portal.ts';
import { bindOrder, openSession } from './steps/shop-page.ts';
import { capture, refund } from './steps/shop-server.ts';

/** US-1 in its order: each step by what is true after it. */
const steps = {
  opened: openSession,
  bound: bindOrder,
  framed: openFrame,
  answered: answerQuestions,
  proved: (journey: Journey) => proveContact(journey, journey.frame!),
  prequalified: askLenders,
  chosen: chooseOffer,
  filled: fillApplication,
  entered: enterPortal,
  submitted: submit,
  approved: untilApproved,
  signed: sign,
  captured: capture,
  refunded: refund,
} satisfies Record<string, (journey: Journey) => Promise<void>>;

export type Milestone = keyof typeof steps;
export const milestones = Object.keys(steps) as Milestone[];

const reached = new WeakMap<Journey, number>();

/** Goes on from wherever the journey is until `milestone` is true. A step that failed is taken again the next time. */
export async function walkTo(journey: Journey, milestone: Milestone): Promise<Journey> {
  const goal = milestones.indexOf(milestone);
  for (let next = reached.get(journey) ?? 0; next <= goal; next += 1) {
    await steps[milestones[next]!](journey);
    reached.set(journey, next + 1);
  }
  return journey;
}

/** Counts everything up to `milestone` as done: a test has done it in its own way. */
export function skipTo(journey: Journey, milestone: Milestone): void {
  reached.set(journey, milestones.indexOf(milestone) + 1);
}
