import { setTimeout as sleep } from 'node:timers/promises';
import type { PrequalificationEvent } from '@liana/contract';
import { stream } from '../support/caller.ts';
import type { Journey } from '../support/journey.ts';
import type { LenderWire } from '../support/lender-wire.ts';
import { consentToSoftChecks } from '../support/steps/frame.ts';
import { skipTo } from '../support/walk.ts';

export interface Heard {
  event: PrequalificationEvent;
  /** Since the lenders were asked. */
  atMs: number;
}

/** Asks every lender and listens to the end, with the time of each event. */
export async function hearLenders(journey: Journey, wire: LenderWire): Promise<Heard[]> {
  const heard: Heard[] = [];
  const before = wire.calls.length;
  const asked = consentToSoftChecks(journey);
  // Whoever opens the stream before there is a question hears that nobody is waited for.
  while (wire.calls.length === before) await Promise.race([asked, sleep(5)]);
  const from = performance.now();
  for await (const event of stream(journey.frame!, 'streamPrequalification', {})) {
    heard.push({ event, atMs: performance.now() - from });
    if (event.type === 'offers') journey.offers = event.offers;
  }
  await asked;
  skipTo(journey, 'prequalified');
  return heard;
}
