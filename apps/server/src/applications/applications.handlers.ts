import { findChargeOfApplication } from '../charges/charges.queries.ts';
import type { Unit } from '../db/unit.ts';
import type { Handlers, RequestContext } from '../http/handler.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import { askedFact, checkGivenAnswer } from '../offers/check-given-answer.ts';
import { findOffer } from '../offers/offers.queries.ts';
import { scopeOf } from '../sessions/session.ts';
import { findSession } from '../sessions/sessions.queries.ts';
import { storeApplicationFacts } from './application-facts.ts';
import { applicationView, whatBecameOf } from './application-view.ts';
import { findApplication, updateApplication } from './applications.queries.ts';
import { chooseOffer } from './choose.ts';
import { isAskedInForm } from './form.ts';
import { closeApplication } from './leave.ts';
import { type LoadedApplication, loadOwnApplication, offerOfRow } from './load.ts';

type ApplicationRoute = 'chooseOffer' | 'getMyApplication' | 'answerApplication' | 'withdrawApplication';

/** What the person does with an application before anything binds, and what the merchant's server may read of it. */
export const applicationHandlers: Pick<Handlers, ApplicationRoute | 'getApplication'> = {
  chooseOffer: ({ deps, tenant, principal, body, finish }) =>
    finish(async (tx) => applicationView(deps, tx, await chooseOffer(deps, tx, tenant, principal, body.offerId), principal)),

  getMyApplication: ({ deps, tenant, principal, finish }) =>
    finish(async (tx) => {
      const view = await applicationView(deps, tx, await loadOwnApplication(deps, tx, tenant, principal), principal);
      return principal.isRetired ? whatBecameOf(view) : view;
    }),

  answerApplication: (context) =>
    context.finish(async (tx) => {
      const { deps, tenant, principal } = context;
      const loaded = await loadOwnApplication(deps, tx, tenant, principal);
      return applicationView(deps, tx, await answer(context, tx, loaded), principal);
    }),

  withdrawApplication: ({ deps, tenant, principal, finish }) =>
    finish(async (tx) => {
      const loaded = await loadOwnApplication(deps, tx, tenant, principal);
      const application = await closeApplication(tx, loaded.application, 'withdraw');
      return applicationView(deps, tx, { ...loaded, application }, principal);
    }),

  getApplication: async ({ deps, tenant, params }) => {
    const scope = scopeOf(tenant);
    const application = await findApplication(deps.db, scope, params.applicationId);
    if (!application) throw notFound('application');
    const session = await findSession(deps.db, scope, application.session_id);
    const offer = await findOffer(deps.db, scope, application.offer_id);
    const charge = await findChargeOfApplication(deps.db, scope, application.id);
    return {
      id: application.id,
      sessionId: application.session_id,
      state: application.state,
      orderReference: session?.order?.reference ?? null,
      cartHash: session?.order?.cartHash ?? null,
      financed: offerOfRow(offer!).terms.principal,
      chargeId: charge?.id ?? null,
      updatedAt: application.saved_at,
    };
  },
};

/** Seals one answer into the draft. Facts that shaped the list are answered in the list, where they are priced again. */
async function answer(
  { deps, tenant, now, body, locale }: RequestContext<'answerApplication'>,
  tx: Unit,
  loaded: LoadedApplication,
): Promise<LoadedApplication> {
  const { application, entry, dictionary, facts } = loaded;
  if (application.state !== 'draft')
    throw new ProblemError('illegal-transition', `An application that is ${application.state} was sent already.`);
  const definition = askedFact(dictionary, body.fact, ['matching', 'application']);
  const fields = JSON.parse(application.fields_json) as string[];
  if (!entry.product.applicationFields.includes(definition.id) || !isAskedInForm(definition, fields)) {
    const message = 'expected a question of this lender’s form';
    throw new ProblemError('invalid-request', 'This lender does not ask that.', { errors: [{ path: 'fact', message }] });
  }
  if (body.value === null) {
    const message = definition.question!.invalid[locale];
    throw new ProblemError('invalid-request', 'The lender needs this answer.', { errors: [{ path: 'value', message }] });
  }
  checkGivenAnswer(definition, body.value, { tenant, locale, now });
  await storeApplicationFacts(deps, tx, tenant, application, { [definition.id]: body.value });
  const savedAt = tx.now.toISOString();
  await updateApplication(tx.db, tx, application.id, { saved_at: savedAt });
  const value = body.value as string | number;
  return { ...loaded, application: { ...application, saved_at: savedAt }, facts: { ...facts, [definition.id]: value } };
}
