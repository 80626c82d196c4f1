import type { Handlers } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';

/** A tenant's own time, in test mode: it goes forward only, so that what has expired stays expired. */
export const testClockHandlers = {
  async moveTestClock({ deps, body, finish, now, tenant }) {
    const to = Date.parse(body.to);
    const answer = await finish(async (tx) => {
      const { offset: standing } = await tx.db
        .selectFrom('tenants')
        .select('clock_offset_ms as offset')
        .where('id', '=', tenant.id)
        .executeTakeFirstOrThrow();
      // As it stands now: another request may have moved it since this one came in.
      const reached = new Date(now.getTime() - tenant.clockOffsetMs + standing);
      if (to < reached.getTime()) {
        throw new ProblemError('clock-backwards', `The clock stands at ${reached.toISOString()} and goes forward only.`);
      }
      const offset = Math.max(standing, to - deps.clock.now());
      await tx.db.updateTable('tenants').set({ clock_offset_ms: offset }).where('id', '=', tenant.id).execute();
      await tx.audit('test-clock-moved', tenant.id, { from: now.toISOString(), to: body.to });
      return { now: body.to };
    });
    // What became due by it is done at once and not at its usual hour.
    deps.signals.notify('clock-moved');
    return answer;
  },
  async getTestClock({ now }) {
    return { now: now.toISOString() };
  },
} satisfies Pick<Handlers, 'moveTestClock' | 'getTestClock'>;
