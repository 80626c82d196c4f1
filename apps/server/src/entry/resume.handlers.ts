import { writeLetter } from '../contacts/letters.ts';
import { contactOf } from '../contacts/persons.queries.ts';
import type { Handlers } from '../http/handler.ts';
import { notFound } from '../http/problem.ts';
import { portalOrigin } from '../tenants/origins.ts';
import { mintToken } from '../tokens/tokens.ts';

const RESUME_LIFE_MS = 24 * 60 * 60_000;

/** A link to go on with another device. It opens the portal, and the portal asks for the contact again before it shows anything. */
export const resumeHandlers = {
  async sendResumeLink({ deps, tenant, principal, locale, finish }) {
    const { personId, sessionId } = principal;
    const email = personId && (await contactOf(deps, tenant, personId));
    if (!email || !sessionId) throw notFound('session');
    const origin = await portalOrigin(deps, tenant);
    return finish(async (tx) => {
      const code = await mintToken(deps, tx, 'one-time-code', { sessionId, purpose: 'resume', lifeMs: RESUME_LIFE_MS });
      const url = `${origin}/?locale=${locale}#code=${code.token}`;
      await writeLetter(deps, tx, { kind: 'resume-link', to: email, locale, text: url, expiresAt: code.expiresAt });
      await tx.audit('resume-link-sent', sessionId);
      return { sent: true as const, expiresAt: code.expiresAt.toISOString() };
    });
  },
} satisfies Pick<Handlers, 'sendResumeLink'>;
