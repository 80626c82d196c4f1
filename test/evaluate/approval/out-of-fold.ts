import { type ApprovalModel, candidateProbability, certifiedThreshold, defaultPromise, trainApproval } from '@liana/matching';
import type { Tell } from '../progress.ts';
import type { Application } from './applications.ts';
import { foldsOf } from './folds.ts';
import { folds, refusing, segment, type Training } from './training.ts';

/** What a model said of an application that it had not seen. */
export interface Verdict {
  application: Application;
  scorecard: number;
  boosted: number;
  /** By whichever of the two was champion. */
  probability: number;
  /** The promises at whose certified threshold it stands, or above. */
  certifiedFor: readonly number[];
}

export interface OutOfFold {
  verdicts: readonly Verdict[];
  models: readonly ApprovalModel[];
}

/** The share of recommended applications that is to be approved: what the gate asks, and what the product promises unless told otherwise. */
export const promises = [0.95, defaultPromise] as const;

/**
 * Each fifth of a table, judged by a model that was learned and certified on the other four.
 *
 * @param tell Is told which part is at work.
 * @throws {InputError} `leak` for an input that tells the outcome in one of the parts.
 */
export function outOfFold({ name, applications, rows, parameters }: Training, tell: Tell): OutOfFold {
  const fold = foldsOf(rows, folds);
  const models = Array.from({ length: folds }, (_, part) => {
    tell(part / folds, `part ${part + 1} of ${folds}`);
    const others = rows.filter((_, row) => fold[row] !== part);
    return refusing(name, () => trainApproval(others, parameters));
  });
  const thresholds = models.map((model) => new Map(promises.map((promise) => [promise, certifiedThreshold(model, segment, promise)])));
  const verdicts = rows.map(({ features }, row): Verdict => {
    const model = models[fold[row]!]!;
    const proven = thresholds[fold[row]!]!;
    const [scorecard, boosted] = (['scorecard', 'boosted'] as const).map((name) => candidateProbability(model, name, segment, features));
    const probability = model.champion === 'boosted' ? boosted! : scorecard!;
    const certifiedFor = promises.filter((promise) => probability >= (proven.get(promise) ?? Number.POSITIVE_INFINITY));
    return { application: applications[row]!, scorecard: scorecard!, boosted: boosted!, probability, certifiedFor };
  });
  return { verdicts, models };
}
