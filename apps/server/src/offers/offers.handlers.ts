import { type FactDefinition, usFacts } from '@liana/matching';
import type { Unit } from '../db/unit.ts';
import type { Handlers, RequestContext } from '../http/handler.ts';
import { stopPrequalifications } from '../prequalification/prequalification.queries.ts';
import { changeOrdering } from '../sessions/change-ordering.ts';
import { changeWishOfPerson, type WishPatch } from '../sessions/change-wish.ts';
import type { Session } from '../sessions/session.ts';
import { readAnswers, storeAnswer } from './answers.ts';
import { askedFact, checkGivenAnswer } from './check-given-answer.ts';
import { currentOffers, pinnedOffers, sessionOf } from './offers.service.ts';

type OfferRoute = 'getMyOffers' | 'answerQuestion' | 'changeMyWish' | 'changeMyOrdering';

/** The list and its questions, for the person in the frame or in the portal. */
export const offerHandlers: Pick<Handlers, OfferRoute> = {
  getMyOffers: async ({ deps, tenant, now, principal, finish }) => {
    const session = await sessionOf(deps.db, tenant, principal.sessionId);
    return currentOffers(deps, { tenant, session, reader: principal, now }, finish);
  },

  answerQuestion: ({ deps, tenant, now, principal, body, locale, finish }) => {
    const definition = askedFact(usFacts, body.fact, ['matching']);
    if (body.value !== null) checkGivenAnswer(definition, body.value, { tenant, locale, now });
    return finish(async (tx) => {
      const session = await sessionOf(tx.db, tenant, principal.sessionId);
      const answered =
        definition.about === 'wish' && body.value !== null
          ? await changeWishOfPerson(tx, tenant, session, wishPatch(definition, body.value, tenant.currency))
          : await answer({ deps, tenant, principal }, tx, session, definition, body.value);
      return pinnedOffers(deps, tx, { tenant, session: answered, reader: principal, now });
    });
  },

  changeMyWish: ({ deps, tenant, now, principal, body, finish }) =>
    finish(async (tx) => {
      const session = await changeWishOfPerson(tx, tenant, await sessionOf(tx.db, tenant, principal.sessionId), body.wish);
      return pinnedOffers(deps, tx, { tenant, session, reader: principal, now });
    }),

  changeMyOrdering: ({ deps, tenant, now, principal, body, finish }) =>
    finish(async (tx) => {
      const session = await changeOrdering(tx, await sessionOf(tx.db, tenant, principal.sessionId), body);
      return pinnedOffers(deps, tx, { tenant, session, reader: principal, now });
    }),
};

type Answerer = Pick<RequestContext<'answerQuestion'>, 'deps' | 'tenant' | 'principal'>;

async function answer(
  { deps, tenant, principal }: Answerer,
  tx: Unit,
  session: Session,
  { id }: FactDefinition,
  value: string | number | boolean | null,
): Promise<Session> {
  const before = (await readAnswers(deps, tx.db, tenant, session, principal)).facts[id];
  // Lenders were asked about what was said then; something else is another question to them.
  if (before !== undefined && before !== value) await stopPrequalifications(tx.db, tx, session.id);
  await storeAnswer(deps, tx, { tenant, session, reader: principal }, { fact: id, value });
  return session;
}

/** Facts about the wish are part of it, wherever they are asked. */
function wishPatch({ id }: FactDefinition, value: string | number | boolean, currency: string): WishPatch {
  if (id === 'amount') return { amount: { amountMinor: Number(value), currency } };
  return id === 'tenorMonths' ? { tenorMonths: Number(value) } : { purpose: String(value) };
}
