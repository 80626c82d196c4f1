import {
  ApprovalError,
  type ApprovalModel,
  candidateProbability,
  certifiedThreshold,
  defaultPromise,
  defaultTraining,
  type FeatureDefinition,
  type OutcomeRow,
  type Segment,
  type TrainingParameters,
  trainApproval,
} from '@liana/matching';
import { InputError } from '../input-error.ts';
import type { Application } from './applications.ts';
import type { Description } from './description.ts';
import { foldsOf } from './folds.ts';

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

const folds = 5;
/** A quarter certifies, so that small tables still teach something. */
const heldOutShare = 0.25;
/** A table is one lender's, of one family, after whatever its lender asked. */
const segment: Segment = { lenderId: 'table', family: 'instalment', market: 'US', stage: 'after' };

/**
 * Each fifth of a table, judged by a model that was learned and certified on the other four.
 *
 * @param tell Is told which part is at work.
 * @throws {InputError} `leak` or `protected`, naming the column, for an input that no model may read; `table-invalid` for too few rows.
 */
export function outOfFold(description: Description, applications: readonly Application[], tell: (part: string) => void): OutOfFold {
  const approved = applications.filter((application) => application.approved).length;
  if (Math.min(approved, applications.length - approved) < folds) {
    const found = `${approved} approved and ${applications.length - approved} declined`;
    throw new InputError('table-invalid', `${description.name}: expected at least ${folds} rows of either outcome, found ${found}`);
  }
  const parameters: TrainingParameters = { ...defaultTraining, features: featuresOf(description), heldOutShare };
  const rows = applications.map(({ line, inputs, approved, decidedAt }): OutcomeRow => {
    return { key: `${description.name}/${line}`, segment, features: inputs, approved, ...(decidedAt !== undefined && { decidedAt }) };
  });
  const fold = foldsOf(rows, folds);
  const models = Array.from({ length: folds }, (_, part) => {
    tell(`part ${part + 1} of ${folds}`);
    const others = rows.filter((_, row) => fold[row] !== part);
    return learn(description, others, parameters);
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

function learn({ name }: Description, rows: readonly OutcomeRow[], parameters: TrainingParameters): ApprovalModel {
  try {
    return trainApproval(rows, parameters);
  } catch (error) {
    if (!(error instanceof ApprovalError)) throw error;
    const code = error.code === 'feature-leaks' ? 'leak' : error.code === 'feature-protected' ? 'protected' : 'description-invalid';
    throw new InputError(code, `${name}: ${error.message}`, { cause: error });
  }
}

/** The inputs of the model: what the description calls a number, bands or a category. */
function featuresOf({ columns }: Description): FeatureDefinition[] {
  return Object.entries(columns).flatMap(([name, column]): FeatureDefinition[] => {
    if (column.kind === 'number') return [{ name, kind: 'number', direction: column.direction }];
    if (column.kind === 'bands') return [{ name, kind: 'bands', order: column.order, direction: column.direction }];
    return column.kind === 'category' ? [{ name, kind: 'category' }] : [];
  });
}
