import type { PrequalifyAnswer } from '@liana/contract';
import type { Settings } from '../dependencies.ts';
import type { LenderAnswer } from '../offers/build-list.ts';
import type { LenderRequestRow } from './prequalification.queries.ts';

/** Where a lender's answer stands, as the person sees it. */
export type Progress = 'asking' | 'answered' | 'declined' | 'late' | 'gave-up' | 'garbage' | 'unavailable';

/** An open question grows late, and is given up in the end, by the tenant's clock alone: no job has to run for it. */
export function progressOf({ state, asked_at }: LenderRequestRow, now: Date, settings: Settings): Progress | 'stopped' {
  if (state !== 'asking') return state;
  const waitedMs = now.getTime() - Date.parse(asked_at);
  if (waitedMs >= settings.giveUpAfterMs) return 'gave-up';
  return waitedMs >= settings.lateAfterMs ? 'late' : 'asking';
}

/** An answer may still come. */
export const isPending = (progress: string) => progress === 'asking' || progress === 'late';

/** Asked in vain: what this lender would offer stays unknown, and an estimate in its place would promise what it did not say. */
export const isLost = (progress: string) => progress === 'garbage' || progress === 'gave-up' || progress === 'unavailable';

/** What the lenders have answered so far, by lender. An offer that its lender no longer stands by is left out. */
export function lenderAnswers(rows: readonly LenderRequestRow[], now: Date): Map<string, LenderAnswer> {
  const answered = rows.filter((row) => row.answer_json !== null && (row.state === 'answered' || row.state === 'declined'));
  const answers = answered.map((row) => [row.lender_id, JSON.parse(row.answer_json!) as PrequalifyAnswer] as const);
  const standing = answers.filter(
    ([, { decision, offers }]) => decision === 'ineligible' || offers.some((offer) => offer.validUntil > now.toISOString()),
  );
  return new Map(
    standing.map(([lenderId, { decision, offers, reasons }]) => [
      lenderId,
      { decision, offers: offers.filter((offer) => offer.validUntil > now.toISOString()), reasons },
    ]),
  );
}
