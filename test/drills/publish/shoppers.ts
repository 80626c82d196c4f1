import type { AnswerValue, OffersView, SessionCreated } from '@liana/contract';
import type { RunningSystem } from '../../../tools/system/system.ts';
import { type AnyGiven, attempt, type Caller, Refused } from '../../support/caller.ts';
import { shopPage } from '../../support/callers.ts';
import { aJourney, type Journey } from '../../support/journey.ts';
import { walkTo } from '../../support/walk.ts';
import type { Arrival } from './open-loop.ts';

type Route = 'getMyOffers' | 'answerQuestion' | 'createSession';

/** A handful of people with a list open in the frame, who came before the catalogue changed. */
export interface Crowd {
  shoppers: readonly Journey[];
  /** One of them reads, answers, or somebody new comes, in turn. */
  arrive: Arrival;
  /** Whoever came meanwhile, in the order of their answers. */
  readonly newcomers: readonly Newcomer[];
}

export interface Newcomer {
  /** On the clock of `performance.now`. */
  dueAt: number;
  /** What the list showed them. */
  products: readonly string[];
}

/** What the answers change between: each is a list of its own. */
const changing: Readonly<Record<string, readonly AnswerValue[]>> = {
  creditBand: ['good', 'excellent'],
  incomeMonthly: [640_000, 600_000],
  employment: ['employed', 'self-employed'],
};
/** Every eighth opens a session; of the others, about half answer and half read. */
const acts = ['read', 'answer', 'read', 'answer', 'read', 'answer', 'read', 'open'] as const;

export async function gather(system: RunningSystem, count: number): Promise<Crowd> {
  const shoppers: Journey[] = [];
  for (let number = 0; number < count; number += 1) shoppers.push(await walkTo(aJourney(system), 'answered'));
  const newcomers: Newcomer[] = [];
  const turns = new Map<Journey, number>();

  return {
    shoppers,
    newcomers,
    async arrive(number, dueAt) {
      const act = acts[number % acts.length]!;
      const shopper = shoppers[Math.floor(number / 2) % shoppers.length]!;
      if (act === 'open') newcomers.push({ dueAt, products: productsOf((await open(shopper)).offers) });
      else if (act === 'read') await ask(shopper.frame!, 'getMyOffers', {});
      else {
        const turn = turns.get(shopper) ?? 0;
        turns.set(shopper, turn + 1);
        await answer(shopper, turn);
      }
      return act;
    },
  };
}

/** The list as this shopper sees it now. */
export const readList = (shopper: Journey) => ask<OffersView>(shopper.frame!, 'getMyOffers', {});

/** Somebody else comes to the same page with the same wish. */
export function open({ system, keys, pageOrigin, wish }: Journey): Promise<SessionCreated> {
  const page = shopPage(system.urls.api, { origin: pageOrigin, token: keys.publishableKey });
  return ask<SessionCreated>(page, 'createSession', { body: { wish } });
}

/** Products by what a shopper could tell them apart by: a new version has another name. */
export const productsOf = ({ offers }: OffersView): string[] =>
  offers.map(({ productId, productName }) => `${productId}: ${productName.en}`);

function answer(shopper: Journey, turn: number): Promise<OffersView> {
  const facts = Object.keys(changing);
  const fact = facts[turn % facts.length]!;
  const values = changing[fact]!;
  const value = values[Math.floor(turn / facts.length) % values.length]!;
  return ask<OffersView>(shopper.frame!, 'answerQuestion', { body: { fact, value } });
}

/** The answer as it came: to check each against its contract would take this process as long as the server takes to give it. */
async function ask<Answer>(caller: Caller, name: Route, given: AnyGiven): Promise<Answer> {
  const answered = await attempt(caller, name, given);
  if (answered.status >= 300) throw new Refused(name, answered);
  return JSON.parse(answered.text) as Answer;
}
