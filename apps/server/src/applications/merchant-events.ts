import type { Session } from '../sessions/session.ts';
import type { ApplicationRow } from './applications.queries.ts';

/** What every webhook says about its application: ids and the order's own marks, never a fact about the person (bar E20). */
export const aboutApplication = ({ id }: Pick<ApplicationRow, 'id'>, session: Session) => ({
  applicationId: id,
  sessionId: session.id,
  orderReference: session.order?.reference ?? null,
  cartHash: session.order?.cartHash ?? null,
});
