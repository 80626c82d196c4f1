import { testContactDomain } from '@liana/contract';
import { inTransaction } from '../db/unit.ts';
import type { FeatureHooks } from '../feature-set.ts';
import { ownerOf } from '../http/answer.ts';
import type { Handlers } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { makeCode, sentBefore, tryCode, useCode } from './codes.queries.ts';
import { writeLetter } from './letters.ts';
import { contactIndex, normalisedContact } from './persons.queries.ts';
import { proveContact } from './prove.ts';

const RESEND_MS = 30_000;
const HOUR_MS = 60 * 60_000;
const CODES_PER_TOKEN = 6;
/** Per address and hour. Test identities are shared by everybody who tries the demo. */
const CODES_PER_ADDRESS = { live: 6, test: 5_000 };

/** Six digits to an address, and back. What is answered is the same whether the address is known or not (bar A12). */
export const contactHandlers = (hooks: FeatureHooks | undefined) =>
  ({
    async sendContactCode({ deps, body, tenant, principal, locale, finish }) {
      const email = normalisedContact(body.email);
      if (tenant.mode === 'live' && email.endsWith(`@${testContactDomain}`)) {
        throw new ProblemError('invalid-request', 'The body does not fit.', {
          errors: [{ path: 'email', message: 'this address is for test mode' }],
        });
      }
      return finish(async (tx) => {
        const now = deps.clock.now();
        const index = contactIndex(deps, tenant.id, email);
        const since = new Date(now - HOUR_MS);
        const before = await sentBefore(tx.db, { tokenHash: principal.tokenHash, tenantId: tenant.id, index, since });
        refuseTooMany(now, before, CODES_PER_ADDRESS[tenant.mode]);
        const { code, expiresAt } = await makeCode(deps, tx, {
          tokenHash: principal.tokenHash,
          sessionId: principal.sessionId ?? null,
          email,
        });
        await writeLetter(deps, tx, { kind: 'contact-code', to: email, locale, text: code, expiresAt });
        return { sent: true as const, expiresAt: expiresAt.toISOString(), resendAfter: new Date(now + RESEND_MS).toISOString() };
      });
    },

    async checkContactCode(context) {
      const { deps, body, tenant, principal, finish } = context;
      const { tokenHash } = principal;
      // The try is counted in a transaction of its own: a wrong code fails the request, and its count must stay.
      const tried = await inTransaction(deps, ownerOf(context), (tx) => tryCode(deps, tx, tokenHash, body.code));
      if (tried.outcome === 'wrong') throw new ProblemError('code-wrong', 'This is not the code. Look again, or ask for a new one.');
      if (tried.outcome === 'expired') throw expired();
      return finish(async (tx) => {
        if (!(await useCode(tx, tried.id, new Date(deps.clock.now())))) throw expired();
        await proveContact(deps, tx, hooks, { tenant, principal, email: tried.email });
        return { contactProved: true as const };
      });
    },
  }) satisfies Pick<Handlers, 'sendContactCode' | 'checkContactCode'>;

const expired = () => new ProblemError('code-expired', 'The code is too old or was tried too often. Ask for a new one.');

function refuseTooMany(now: number, before: Awaited<ReturnType<typeof sentBefore>>, perAddress: number): void {
  const waitMs = before.latestAt === null ? 0 : Date.parse(before.latestAt) + RESEND_MS - now;
  const isTooMany = before.byToken >= CODES_PER_TOKEN || before.toAddress >= perAddress;
  if (waitMs <= 0 && !isTooMany) return;
  const seconds = isTooMany ? HOUR_MS / 1000 : Math.ceil(waitMs / 1000);
  throw new ProblemError('rate-limited', 'A code was just sent. Wait before you ask for another.', {
    headers: { 'retry-after': String(seconds) },
  });
}
