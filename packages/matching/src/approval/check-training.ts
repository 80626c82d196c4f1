import { ApprovalError } from './errors.ts';
import { mostValues } from './inputs/binning.ts';
import { refuseLeaks, type Suspicion } from './inputs/leaks.ts';
import { refuseProtected } from './inputs/protected-names.ts';
import type { OutcomeRow, TrainingParameters } from './model.ts';

/**
 * Whether a model may be made from these outcomes in this way. Returns what comes near to a leak, for a person to look at.
 *
 * @throws {ApprovalError} `parameters-out-of-range`, `feature-refused` for an input outside the declared list, `feature-protected`,
 * `duplicate-key`, `feature-leaks`.
 */
export function checkTraining(outcomes: readonly OutcomeRow[], parameters: TrainingParameters): Suspicion[] {
  checkParameters(parameters);
  const permitted = new Set(parameters.features.map(({ name }) => name));
  const refused = outcomes.flatMap((row) => Object.keys(row.features)).find((name) => !permitted.has(name));
  if (refused !== undefined) {
    throw new ApprovalError('feature-refused', `the model may not read "${refused}"; permitted are ${[...permitted].join(', ')}`);
  }
  refuseProtected(parameters.features);
  if (new Set(outcomes.map((row) => row.key)).size !== outcomes.length) {
    throw new ApprovalError('duplicate-key', 'two outcomes have the same key, so one decision would count twice');
  }
  return refuseLeaks(parameters.features, outcomes);
}

function checkParameters({ features, priorStrength, heldOutShare, calibrationShare }: TrainingParameters): void {
  const refuse = (expected: string, found: unknown) => {
    throw new ApprovalError('parameters-out-of-range', `expected ${expected}, got ${String(found)}`);
  };
  if (!(heldOutShare > 0 && calibrationShare > 0 && heldOutShare + calibrationShare < 1)) {
    refuse('two shares above 0 that leave some to learn from', `${heldOutShare} held out and ${calibrationShare} to calibrate`);
  }
  if (!(priorStrength > 0 && priorStrength < Number.POSITIVE_INFINITY)) refuse('a prior strength above 0', priorStrength);
  const names = features.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) refuse('each input once', `"${twice}" twice`);
  const wide = features.find((feature) => feature.kind === 'bands' && feature.order.length > mostValues);
  if (wide?.kind === 'bands') refuse(`${mostValues} bands at most`, `${wide.order.length} of "${wide.name}"`);
  // The trees read the segment under names that begin like this.
  const odd = names.find((name) => name === '' || name.startsWith('@'));
  if (odd !== undefined) refuse('inputs with names that do not begin with @', `"${odd}"`);
}
