import { PrequalifyAnswer, type PrequalifyRequest } from '@liana/contract';
import { isoDate } from '@liana/finance';
import { ruleSetAt, todayIn } from '@liana/markets';
import { snapshotById } from '../catalogue/held-snapshots.ts';
import type { JobKind } from '../jobs/jobs.ts';
import { openQuestion } from '../lenders/ask-lender.ts';
import { callLender } from '../lenders/call-lender.ts';
import { findLender, findLenderRequest, settleLenderRequest } from '../lenders/lenders.queries.ts';
import { findPersonKey } from '../offers/answers.queries.ts';
import { findSession } from '../sessions/sessions.queries.ts';
import { domainTime } from '../tenants/tenant.ts';
import { findTenant } from '../tenants/tenants.queries.ts';
import { judgeAnswer, type Verdict } from './judge-answer.ts';
import { prequalificationTopic } from './topic.ts';

/** Asks one lender what it would offer, within the time after which it is given up. Asked anew after a crash, with the same id. */
export const prequalifyJob: JobKind = {
  tryMs: 75_000,
  // Half a dozen lenders may be silent at once before the others' answers come later.
  atOnce: 96,
  perSubject: 16,
  run: async (deps, job) => {
    const { requestId } = job.payload as { requestId: string };
    const tenant = await findTenant(deps.db, job.owner.tenantId, job.owner.mode);
    const row = await findLenderRequest(deps.db, job.owner, requestId);
    if (!tenant || row?.state !== 'asking') return;
    const session = await findSession(deps.db, job.owner, row.session_id);
    const lender = await findLender(deps.db, row.lender_id);
    const personKey = session?.personId ? await findPersonKey(deps.db, job.owner, session.personId) : undefined;
    // The person was erased, or the lender is no longer admitted: there is nobody to ask about, or to ask.
    const settle = (verdict: Verdict) =>
      job.finish(async (tx) => {
        const change = {
          state: verdict.state,
          answer_json: verdict.answer && JSON.stringify(verdict.answer),
          answered_at: tx.now.toISOString(),
        };
        const isFirst = await settleLenderRequest(tx.db, tx, row.id, change);
        if (isFirst)
          await tx.audit('lender.answered', row.session_id, { requestId, lenderId: row.lender_id, state: verdict.state, why: verdict.why });
      });
    if (!session || !lender || !personKey) return settle({ state: 'unavailable', answer: null, why: null });

    const now = domainTime(deps.clock.now(), tenant);
    const timeoutMs = deps.settings.giveUpAfterMs - (now.getTime() - Date.parse(row.asked_at));
    if (timeoutMs <= 0) return settle({ state: 'gave-up', answer: null, why: null });
    const { path, body } = openQuestion(deps, tenant, personKey, row);
    const reply = await callLender(deps, { lender, path, requestId, body, schema: PrequalifyAnswer, timeoutMs, signal: job.signal });
    const today = todayIn(tenant.market, now);
    const ruleSet = ruleSetAt(tenant.market, isoDate(today));
    const verdict = judgeAnswer(reply, body as PrequalifyRequest, await snapshotById(deps.db, session.snapshotId), ruleSet, today);
    if (verdict.state === 'garbage') deps.log.warn('lender-garbage', { lenderId: lender.id, why: verdict.why ?? '' });
    await settle(verdict);
    deps.signals.notify(prequalificationTopic(session.id));
  },
};
