import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { LenderAcknowledgement, LenderInstruction, OutcomeReport } from '@liana/contract';
import type { Delays } from '../settings.ts';
import { findByReference, type LenderApplication, saveApplication } from '../store/applications.ts';
import { withdrawLetters, writeLetter } from '../store/letters.ts';

export type InstructionKind = 'accept' | 'sign' | 'capture' | 'refund' | 'rescind';

/** What an instruction makes of an application: its new state and money to pay out, or nothing where it does not fit. */
interface Step {
  application: LenderApplication;
  paysOutMinor?: number;
}
type Move = (application: LenderApplication, amountMinor: number) => Step | undefined;

/** Told again under another request id, what is done stays done: acknowledged, and nothing moves twice. */
const moves: Readonly<Record<InstructionKind, Move>> = {
  accept: (application) => {
    const { state, decision } = application;
    if (state === 'approved') return { application };
    if (state !== 'counter-offered' || !decision.counterOffer) return undefined;
    const { validUntil: _, ...terms } = decision.counterOffer;
    return { application: { ...application, state: 'approved', terms } };
  },
  sign: (application) => {
    if (application.state === 'signed') return { application };
    if (application.state !== 'approved') return undefined;
    const signed: Step = { application: { ...application, state: 'signed' } };
    return application.isCash ? { ...signed, paysOutMinor: application.terms.principalMinor } : signed;
  },
  capture: (application, amountMinor) => {
    const capturedMinor = application.capturedMinor + amountMinor;
    if (application.state !== 'signed' || amountMinor <= 0 || capturedMinor > application.terms.principalMinor) return undefined;
    return { application: { ...application, capturedMinor }, paysOutMinor: amountMinor };
  },
  refund: (application, amountMinor) => {
    const refundedMinor = application.refundedMinor + amountMinor;
    if (amountMinor <= 0 || refundedMinor > application.capturedMinor) return undefined;
    return { application: { ...application, refundedMinor } };
  },
  rescind: (application) =>
    application.state === 'signed' || application.state === 'rescinded'
      ? { application: { ...application, state: 'rescinded' } }
      : undefined,
};

/** Carries out an instruction about a known application; money follows as an outcome report. Undefined: no such application. */
export function instruct(
  database: DatabaseSync,
  lenderId: string,
  lenderReference: string,
  kind: InstructionKind,
  instruction: LenderInstruction,
  delays: Delays,
  nowMs: number,
): LenderAcknowledgement | undefined {
  const application = findByReference(database, lenderId, lenderReference);
  if (!application || application.applicationId !== instruction.applicationId) return undefined;

  const step = moves[kind](application, instruction.amountMinor ?? 0);
  if (step) {
    saveApplication(database, step.application);
    if (step.paysOutMinor) reportFunded(database, step.application, step.paysOutMinor, instruction, delays.fundingMs, nowMs);
    if (kind === 'rescind') withdrawLetters(database, lenderId, lenderReference, 'outcomes');
  }
  return { requestId: instruction.requestId, accepted: step !== undefined };
}

/** `amountMinor` is this one payment, not the sum of all. */
function reportFunded(
  database: DatabaseSync,
  { lenderId, lenderReference, applicationId }: LenderApplication,
  amountMinor: number,
  { requestId, at }: LenderInstruction,
  fundingMs: number,
  nowMs: number,
) {
  const reportId = createHash('sha256').update(`${lenderReference}|funded|${requestId}`).digest('hex').slice(0, 32);
  const report: OutcomeReport = {
    reportId,
    applicationId,
    lenderReference,
    kind: 'funded',
    at: new Date(Date.parse(at) + fundingMs).toISOString(),
    amountMinor,
  };
  writeLetter(database, { id: reportId, lenderId, about: lenderReference, kind: 'outcomes', body: report }, nowMs, nowMs + fundingMs);
}
