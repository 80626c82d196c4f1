import { type Judged, logLoss } from '../measures.ts';
import { type BetaCalibration, betaProbability, fitBeta } from './beta.ts';
import { fitIsotonic, type IsotonicCalibration, isotonicProbability } from './isotonic-calibration.ts';

/** From a score in log-odds to a probability: the chosen way and its figures. */
export type Calibration = BetaCalibration | IsotonicCalibration;

/** A score that an outcome got from a model that had not seen it. */
export interface Scored {
  logOdds: number;
  approved: boolean;
  /** Which cross-fitting part the outcome is in. */
  fold: number;
}

const ways: readonly ((scored: readonly Scored[]) => Calibration)[] = [fitBeta, fitIsotonic];

/** The probability that belongs to a score. Never falls as the score rises. */
export function calibrated(calibration: Calibration, logOdds: number): number {
  return calibration.kind === 'beta' ? betaProbability(calibration, logOdds) : isotonicProbability(calibration, logOdds);
}

/**
 * The way of calibrating that judges outcomes best which it was not fitted to, fitted to all; with those outcomes' probabilities, in the
 * order of the scores, each from a calibration that had not seen it.
 */
export function calibrate(scored: readonly Scored[]): { calibration: Calibration; unseen: Judged[]; logLoss: number } {
  const folds = [...new Set(scored.map(({ fold }) => fold))];
  const tried = ways.map((fit) => {
    const byFold = new Map(folds.map((fold) => [fold, fit(scored.filter((row) => row.fold !== fold))]));
    const unseen = scored.map(({ logOdds, approved, fold }) => ({ probability: calibrated(byFold.get(fold)!, logOdds), approved }));
    return { fit, unseen, logLoss: logLoss(unseen) };
  });
  const best = tried.reduce((least, next) => (next.logLoss < least.logLoss ? next : least));
  return { calibration: best.fit(scored), unseen: best.unseen, logLoss: best.logLoss };
}
