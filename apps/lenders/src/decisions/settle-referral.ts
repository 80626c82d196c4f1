import type { DatabaseSync } from 'node:sqlite';
import type { DecisionAnswer } from '@liana/contract';
import { findApplication, saveApplication } from '../store/applications.ts';

/** A person at the lender has decided a referred application. Done again, it changes nothing. */
export function settleReferral(database: DatabaseSync, lenderId: string, decision: DecisionAnswer): void {
  const application = findApplication(database, lenderId, decision.applicationId);
  if (application?.state !== 'referred') return;
  saveApplication(database, { ...application, decision, state: decision.decision === 'approve' ? 'approved' : 'declined' });
}
