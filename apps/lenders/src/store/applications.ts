import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { DecisionAnswer, LenderTerms } from '@liana/contract';

/** An application as its lender keeps it. */
export interface LenderApplication {
  lenderId: string;
  applicationId: string;
  lenderReference: string;
  state: 'approved' | 'referred' | 'counter-offered' | 'declined' | 'signed' | 'rescinded';
  /** Money to the person's account; otherwise to the shop, as it captures. */
  isCash: boolean;
  /** What was asked for, or the counter-offer once it is accepted. */
  terms: LenderTerms;
  decision: DecisionAnswer;
  capturedMinor: number;
  refundedMinor: number;
}

export function findApplication(database: DatabaseSync, lenderId: string, applicationId: string): LenderApplication | undefined {
  const row = database.prepare('select * from applications where lender_id = ? and application_id = ?').get(lenderId, applicationId);
  return row && fromRow(row);
}

export function findByReference(database: DatabaseSync, lenderId: string, lenderReference: string): LenderApplication | undefined {
  const row = database.prepare('select * from applications where lender_id = ? and lender_reference = ?').get(lenderId, lenderReference);
  return row && fromRow(row);
}

/** Writes the application as it is now, new or known. */
export function saveApplication(database: DatabaseSync, application: LenderApplication): void {
  const { lenderId, applicationId, lenderReference, state, isCash, terms, decision, capturedMinor, refundedMinor } = application;
  database
    .prepare(
      `insert or replace into applications
       (lender_id, application_id, lender_reference, state, is_cash, terms_json, decision_json, captured_minor, refunded_minor)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      lenderId,
      applicationId,
      lenderReference,
      state,
      Number(isCash),
      JSON.stringify(terms),
      JSON.stringify(decision),
      capturedMinor,
      refundedMinor,
    );
}

const fromRow = (row: Record<string, SQLOutputValue>): LenderApplication => ({
  lenderId: String(row.lender_id),
  applicationId: String(row.application_id),
  lenderReference: String(row.lender_reference),
  state: row.state as LenderApplication['state'],
  isCash: row.is_cash === 1,
  terms: JSON.parse(String(row.terms_json)) as LenderTerms,
  decision: JSON.parse(String(row.decision_json)) as DecisionAnswer,
  capturedMinor: Number(row.captured_minor),
  refundedMinor: Number(row.refunded_minor),
});
