import { writeLetter } from '../contacts/letters.ts';
import { contactOf } from '../contacts/persons.queries.ts';
import type { Handlers } from '../http/handler.ts';
import { notFound } from '../http/problem.ts';
import { resumeLink } from './resume-link.ts';

/** A link to go on with another device. It opens the portal, and the portal asks for the contact again before it shows anything. */
export const resumeHandlers = {
  async sendResumeLink({ deps, tenant, principal, locale, finish }) {
    const { personId, sessionId } = principal;
    const email = personId && (await contactOf(deps, tenant, personId));
    if (!email || !sessionId) throw notFound('session');
    return finish(async (tx) => {
      const { url, expiresAt } = await resumeLink(deps, tx, { tenant, sessionId, locale });
      await writeLetter(deps, tx, { kind: 'resume-link', to: email, locale, text: url, expiresAt });
      await tx.audit('resume-link-sent', sessionId);
      return { sent: true as const, expiresAt: expiresAt.toISOString() };
    });
  },
} satisfies Pick<Handlers, 'sendResumeLink'>;
