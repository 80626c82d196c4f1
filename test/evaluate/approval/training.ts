import {
  ApprovalError,
  checkTraining,
  defaultTraining,
  type FeatureDefinition,
  type OutcomeRow,
  type Segment,
  type Suspicion,
  type TrainingParameters,
} from '@liana/matching';
import { InputError } from '../input-error.ts';
import type { Application } from './applications.ts';
import type { Description } from './description.ts';

/** A table as outcomes, and how a model is learned from them. */
export interface Training {
  name: string;
  applications: readonly Application[];
  /** One for each application, in their order. */
  rows: readonly OutcomeRow[];
  parameters: TrainingParameters;
  /** Inputs that come near to a leak. */
  suspicions: readonly Suspicion[];
}

/** A table is one lender's, of one family, after whatever its lender asked. */
export const segment: Segment = { lenderId: 'table', family: 'instalment', market: 'US', stage: 'after' };

/** Parts of a table, each judged by what was learned from the others. */
export const folds = 5;
/** A quarter certifies, so that small tables still teach something. */
const heldOutShare = 0.25;

/**
 * The outcomes of a table, once a model may be learned from them.
 *
 * @throws {InputError} `leak` or `protected`, naming the column, for an input that no model may read; `no-input` where there is none;
 * `table-invalid` for too few rows.
 */
export function trainingOf(description: Description, applications: readonly Application[]): Training {
  const { name } = description;
  const good = applications.filter(({ approved }) => approved).length;
  if (Math.min(good, applications.length - good) < folds) {
    const found = `${good} approved and ${applications.length - good} declined`;
    throw new InputError('table-invalid', `${name}: expected at least ${folds} rows of either outcome, found ${found}`);
  }
  const features = featuresOf(description);
  if (features.length === 0) {
    const fix = 'give at least one column of dataset.json the kind "number", "bands" or "category"';
    throw new InputError('no-input', `${name}: no column is an input, so that nothing could be learned from it; ${fix}`);
  }
  const parameters: TrainingParameters = { ...defaultTraining, features, heldOutShare };
  const rows = applications.map(({ line, inputs, approved, decidedAt }): OutcomeRow => {
    return { key: `${name}/${line}`, segment, features: inputs, approved, ...(decidedAt !== undefined && { decidedAt }) };
  });
  const suspicions = refusing(name, () => checkTraining(rows, parameters));
  return { name, applications, rows, parameters, suspicions };
}

/** Does the work; what the model refuses of the table is said of the table. */
export function refusing<Answer>(name: string, work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ApprovalError)) throw error;
    const code = error.code === 'feature-leaks' ? 'leak' : error.code === 'feature-protected' ? 'protected' : 'description-invalid';
    throw new InputError(code, `${name}: ${error.message}${remedies[code]}`, { cause: error });
  }
}

/** How a description says what the model's words ask for. */
const remedies = {
  protected: ': in dataset.json its "kind" is "protected", by which the report shows how each group fares',
  leak: '. In dataset.json the "kind" of what is not known before is "after-decision"',
  'description-invalid': '',
} as const;

/** The inputs of the model: what the description calls a number, bands or a category. */
function featuresOf({ columns }: Description): FeatureDefinition[] {
  return Object.entries(columns).flatMap(([name, column]): FeatureDefinition[] => {
    if (column.kind === 'number') return [{ name, kind: 'number', direction: column.direction }];
    if (column.kind === 'bands') return [{ name, kind: 'bands', order: column.order, direction: column.direction }];
    return column.kind === 'category' ? [{ name, kind: 'category' }] : [];
  });
}
