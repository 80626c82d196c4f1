import { setTimeout as sleep } from 'node:timers/promises';
import { type ApplicationState, ApplicationView, MyLoansView, OffersView, ReviewView, type RouteName, SignView } from '@liana/contract';
import { type AnyGiven, attempt } from '../support/caller.ts';
import type { Exchange } from '../support/exchange.ts';
import type { Journey } from '../support/journey.ts';
import { answerOf } from '../support/person.ts';
import { given } from '../support/steps/frame.ts';

/** Something that person, page, shop or lender may do at any time, whether it makes sense or not. */
export type Act = (journey: Journey, dice: number) => Promise<Exchange | undefined>;

const nonsense = { textId: 'none', hash: '0'.repeat(64), lenderId: null };
const readAs = <T>(schema: { parse(value: unknown): T }, answer: Exchange): T | undefined =>
  answer.status === 200 ? schema.parse(JSON.parse(answer.text)) : undefined;

const byPerson = ({ portal }: Journey, name: RouteName, options: AnyGiven = {}) => attempt(portal, name, options);
const onCharge = async (journey: Journey, name: 'captureCharge' | 'refundCharge' | 'voidCharge', body: object) => {
  const chargeId = await chargeOf(journey);
  return chargeId ? attempt(journey.shopServer, name, { params: { chargeId }, body }) : undefined;
};

/** Every act by name. `dice` decides what is left open: which offer, how much. */
export const acts = {
  choose: async (journey, dice) => {
    const list = readAs(OffersView, await byPerson(journey, 'getMyOffers'));
    const offers = list?.offers.filter(({ stage }) => stage === 'prequalified') ?? [];
    const chosen = offers[dice % Math.max(1, offers.length)];
    return chosen && byPerson(journey, 'chooseOffer', { body: { offerId: chosen.id } });
  },
  answerAll: async (journey) => {
    let last: Exchange | undefined;
    for (let next = await openQuestion(journey); next; next = await openQuestion(journey)) {
      last = await byPerson(journey, 'answerApplication', { body: { fact: next, value: answerOf(journey.person, { fact: next }) } });
      if (last.status !== 200) return last;
    }
    return last;
  },
  submit: async (journey) => {
    const review = readAs(ReviewView, await byPerson(journey, 'getReview'));
    const body = review
      ? {
          disclosureHash: review.disclosure.hash,
          dwellMs: review.disclosure.confirmation.readingSeconds * 1000,
          consents: review.consents.map(given),
        }
      : { disclosureHash: nonsense.hash, dwellMs: 0, consents: [nonsense] };
    return byPerson(journey, 'submitApplication', { body });
  },
  accept: (journey) => byPerson(journey, 'acceptCounterOffer'),
  sign: async (journey) => {
    const agreement = readAs(SignView, await byPerson(journey, 'getAgreement'))?.agreement;
    return byPerson(journey, 'signApplication', { body: { agreement: agreement ? given(agreement) : nonsense } });
  },
  withdraw: (journey) => byPerson(journey, 'withdrawApplication'),
  rescind: async (journey) => {
    const loanId = readAs(MyLoansView, await byPerson(journey, 'getMyLoans'))?.loans.at(-1)?.id;
    return loanId ? byPerson(journey, 'rescindLoan', { params: { loanId } }) : undefined;
  },
  capture: (journey, dice) => onCharge(journey, 'captureCharge', { amountMinor: 1 + dice * 700, reference: `parcel ${dice}` }),
  refund: (journey, dice) => onCharge(journey, 'refundCharge', { amountMinor: 1 + dice * 500, reference: `return ${dice}` }),
  void: (journey, dice) => onCharge(journey, 'voidCharge', { reference: `void ${dice}` }),
  bind: (journey) =>
    attempt(journey.shopServer, 'bindSession', { params: { sessionId: journey.sessionId! }, body: { order: journey.order } }),
  changeAmount: (journey, dice) =>
    attempt(journey.page!, 'changeWish', {
      params: { sessionId: journey.sessionId! },
      body: { wish: { amount: { amountMinor: 60_000 + dice * 100, currency: 'USD' } } },
    }),
  wait: async () => void (await sleep(150)),
} satisfies Record<string, Act>;

export type ActName = keyof typeof acts;

async function openQuestion(journey: Journey): Promise<string | undefined> {
  return readAs(ApplicationView, await byPerson(journey, 'getMyApplication'))?.next?.fact;
}

export interface SeenApplication {
  state: ApplicationState;
  chargeId: string | null;
}

const known = new WeakMap<Journey, Set<string>>();

/** Every application that this visit has had so far, as the shop knows it. */
export async function applicationsOf(journey: Journey): Promise<Map<string, SeenApplication>> {
  const ids = known.get(journey) ?? new Set<string>();
  known.set(journey, ids);
  const current = readAs(ApplicationView, await byPerson(journey, 'getMyApplication'));
  if (current) ids.add(current.id);
  const seen = new Map<string, SeenApplication>();
  for (const id of ids) seen.set(id, await journey.merchant.readApplication(id));
  return seen;
}

async function chargeOf(journey: Journey): Promise<string | undefined> {
  const charges = [...(await applicationsOf(journey)).values()].flatMap(({ chargeId }) => chargeId ?? []);
  return charges.at(-1);
}
