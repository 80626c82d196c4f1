import { findPerson } from '../contacts/persons.queries.ts';
import { claimSession } from '../contacts/prove.ts';
import type { Unit } from '../db/unit.ts';
import type { FeatureHooks } from '../feature-set.ts';
import { clearPortalCookie, setPortalCookie } from '../http/cookies.ts';
import type { Handlers, Principal, RequestContext } from '../http/handler.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import { findToken, mintToken, type TokenClaims, tokenLifeMs, useUp } from '../tokens/tokens.ts';
import { portalView, type Visitor } from './portal-view.ts';

type PortalRoute = 'createPortalSession' | 'getPortalSession' | 'startInPortal' | 'openPortal' | 'leavePortal';
type PortalContext = Pick<RequestContext<PortalRoute>, 'deps' | 'headers' | 'principal'>;

/** The portal at top level: in by a code, by a wish or by nothing; out by leaving. */
export const portalHandlers = (hooks: FeatureHooks | undefined) =>
  ({
    async createPortalSession(context) {
      const { deps, body, tenant, finish } = context;
      const now = deps.clock.now();
      const expired = () =>
        new ProblemError('code-expired', 'This link was used before or is too old. Go on where you started, or ask for a new one.');
      const code = await findToken(deps.db, 'one-time-code', body.code, now);
      if (!code || code.tenant_id !== tenant.id || code.mode !== tenant.mode) throw expired();
      return finish(async (tx) => {
        if (!(await useUp(tx, code.hash, now))) throw expired();
        const contactProved = code.contact_proved === 1;
        await enter(context, tx, { sessionId: code.session_id, personId: code.person_id, contactProved, purpose: code.purpose });
        await tx.audit('portal-entered', code.session_id ?? '', { purpose: code.purpose });
        return portalView(tx.db, tenant, { sessionId: code.session_id, contactProved, purpose: code.purpose });
      });
    },

    async getPortalSession({ deps, tenant, principal }) {
      return portalView(deps.db, tenant, await visitorOf(deps, principal));
    },

    async startInPortal(context) {
      const { deps, body, tenant, principal, locale, finish } = context;
      if (!hooks || !tenant.kinds.includes('portal')) throw notFound('resource');
      const { personId, contactProved } = principal;
      return finish(async (tx) => {
        const sessionId = await hooks.openCashSession(deps, tx, { tenant, wish: body.wish, locale });
        const tokenHash = await enter(context, tx, { sessionId, personId, contactProved });
        const person = personId && contactProved ? await findPerson(tx.db, tenant, personId) : undefined;
        if (person) {
          await claimSession(deps, tx, tenant, sessionId, person);
          await hooks.onContactProved(deps, tx, { tenant, sessionId, personId: person.id, tokenHash });
        }
        return portalView(tx.db, tenant, { sessionId, contactProved, purpose: null });
      });
    },

    async openPortal(context) {
      const { deps, tenant, principal, finish } = context;
      const known = await visitorOf(deps, principal);
      if (known) return portalView(deps.db, tenant, known);
      return finish(async (tx) => {
        await enter(context, tx, {});
        return portalView(tx.db, tenant, { sessionId: null, contactProved: false, purpose: null });
      });
    },

    async leavePortal({ headers, principal, finish }) {
      await finish(async (tx) => {
        await tx.db.deleteFrom('tokens').where('hash', '=', principal.tokenHash).execute();
        await tx.audit('portal-left', principal.sessionId ?? principal.personId ?? '');
      });
      headers.append('set-cookie', clearPortalCookie());
      return undefined;
    },
  }) satisfies Pick<Handlers, PortalRoute>;

/** A fresh cookie for each way in; the one before ends, so that nobody who knew it comes along. */
async function enter({ deps, headers, principal }: PortalContext, tx: Unit, claims: TokenClaims): Promise<string> {
  if (principal.tokenHash) await tx.db.deleteFrom('tokens').where('hash', '=', principal.tokenHash).execute();
  const { token, hash } = await mintToken(deps, tx, 'portal-session', claims);
  headers.append('set-cookie', setPortalCookie(token, tokenLifeMs['portal-session']));
  return hash;
}

async function visitorOf(deps: PortalContext['deps'], principal: Principal): Promise<Visitor | undefined> {
  if (principal.access !== 'portal-session') return undefined;
  const row = await deps.db.selectFrom('tokens').select('purpose').where('hash', '=', principal.tokenHash).executeTakeFirst();
  return { sessionId: principal.sessionId ?? null, contactProved: principal.contactProved, purpose: row?.purpose ?? null };
}
