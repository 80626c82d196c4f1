import type { SealedPlace } from '../dependencies.ts';

/** Where a session's answer stands. The platform seals it anew when the person becomes known, so both sides must agree. */
export const sessionFactPlace = (tenantId: string, sessionId: string, fact: string): SealedPlace => ({
  tenantId,
  table: 'session_facts',
  column: 'value_sealed',
  row: `${sessionId}|${fact}`,
});
