import type { Handlers } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { portalOrigin } from '../tenants/origins.ts';
import { findToken, mintToken, useUp } from '../tokens/tokens.ts';

/** The ways of a frame: in with its ticket, out to the portal with a code. */
export const frameHandlers = {
  async createFrameToken({ deps, body, tenant, principal, finish }) {
    const now = deps.clock.now();
    return finish(async (tx) => {
      // Here and not before: a signature that is under way ends the handle, and no frame token comes after it (bar A7).
      const handle = await findToken(tx.db, 'session-handle', body.handle, now);
      const isOfTenant = handle?.tenant_id === tenant.id && handle.mode === tenant.mode;
      if (!handle || !isOfTenant) throw new ProblemError('unauthenticated', 'This is no live session handle of the tenant.');
      if (!(await useUp(tx, principal.tokenHash, now))) throw new ProblemError('unauthenticated', 'The ticket was used before.');
      const { token, expiresAt } = await mintToken(deps, tx, 'frame-token', { sessionId: handle.session_id, origin: handle.origin });
      return { token, expiresAt: expiresAt.toISOString() };
    });
  },

  /**
   * A code that the frame opens in a window of its own carries the proof of the contact along. One that goes through the host page
   * (`returnToShop`) may be read there, so the portal asks for a contact code again.
   */
  async createHandoff({ deps, body, tenant, principal, locale, finish }) {
    const origin = await portalOrigin(deps, tenant);
    const throughHostPage = body.returnToShop === true;
    return finish(async (tx) => {
      const { token, expiresAt } = await mintToken(deps, tx, 'one-time-code', {
        sessionId: principal.sessionId,
        personId: throughHostPage ? null : principal.personId,
        contactProved: principal.contactProved && !throughHostPage,
        purpose: throughHostPage ? 'handoff-return' : 'handoff',
      });
      await tx.audit('handed-to-portal', principal.sessionId ?? '', { throughHostPage });
      return { url: `${origin}/?locale=${locale}#code=${token}`, expiresAt: expiresAt.toISOString() };
    });
  },
} satisfies Partial<Handlers>;
