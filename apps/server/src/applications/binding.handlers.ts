import type { ApplicationView } from '@liana/contract';
import { inTransaction, type Unit } from '../db/unit.ts';
import { ownerOf } from '../http/answer.ts';
import type { Handlers, RequestContext } from '../http/handler.ts';
import { settled } from '../jobs/jobs.ts';
import { acceptCounterOffer } from './accept.ts';
import { agreementOf } from './agreement.ts';
import { applicationView } from './application-view.ts';
import { type LoadedApplication, loadOwnApplication } from './load.ts';
import { review } from './review.ts';
import { signApplication } from './sign.ts';
import { checkStillOffered } from './still-offered.ts';
import { submitApplication } from './submit.ts';

type BindingRoute = 'getReview' | 'submitApplication' | 'acceptCounterOffer' | 'getAgreement' | 'signApplication';

/** What binds the person: in the portal, at top level, and nowhere else. */
export const bindingHandlers: Pick<Handlers, BindingRoute> = {
  getReview: ({ deps, tenant, principal, finish }) =>
    finish(async (tx) => review(deps, tx, await loadOwnApplication(deps, tx, tenant, principal), principal)),

  submitApplication: (context) => afterLender(context, (tx, loaded) => submitApplication(context.deps, tx, loaded, context.body)),

  acceptCounterOffer: (context) => afterLender(context, (tx, loaded) => acceptCounterOffer(context.deps, tx, loaded)),

  getAgreement: ({ deps, tenant, principal, finish }) =>
    finish(async (tx) => {
      const loaded = await loadOwnApplication(deps, tx, tenant, principal);
      const { text, disclosure } = agreementOf(loaded);
      await checkStillOffered(tx, loaded);
      return { application: await applicationView(deps, tx, loaded, principal), agreement: text, disclosure: disclosure.view };
    }),

  signApplication: ({ deps, tenant, principal, body, finish }) =>
    finish(async (tx) => {
      const signed = await signApplication(deps, tx, await loadOwnApplication(deps, tx, tenant, principal), body.agreement);
      return applicationView(deps, tx, signed, principal);
    }),
};

/**
 * Commits what the person did together with the job that tells the lender, then waits a moment for the answer. Whether it has come or not,
 * the application is answered as it stands; the person's page asks again.
 */
async function afterLender(
  context: RequestContext<'submitApplication' | 'acceptCounterOffer'>,
  work: (tx: Unit, loaded: LoadedApplication) => Promise<string | null>,
): Promise<ApplicationView> {
  const { deps, tenant, principal, signal, finish } = context;
  const jobId = await inTransaction(deps, ownerOf(context), async (tx) => work(tx, await loadOwnApplication(deps, tx, tenant, principal)));
  if (jobId) await settled(deps, jobId, deps.settings.answerWithinMs, signal);
  return finish(async (tx) => applicationView(deps, tx, await loadOwnApplication(deps, tx, tenant, principal), principal));
}
