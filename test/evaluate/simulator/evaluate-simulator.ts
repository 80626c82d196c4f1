import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultPromise } from '@liana/matching';
import { z } from 'zod';
import type { Figure } from '../../figures/figure.ts';
import type { Evaluated } from '../evaluation.ts';
import { type Tell, within } from '../progress.ts';
import { driftFigures } from './figures/drift-figures.ts';
import { stageFigures } from './figures/stage-figures.ts';
import type { Played } from './played.ts';
import { readPolicies } from './read-policies.ts';
import { simulatorReport } from './report/simulator-report.ts';
import { begin, simulate, workOf } from './run/simulate.ts';
import { policiesSchema } from './schema/policies.ts';
import { SimulatorError } from './simulator-error.ts';

const ownPolicies = new URL('policies/', import.meta.url);

/** Suffix of the second stage in the names of figures; the first has none. */
const stageSuffix = { before: '', after: '.prequalified' } as const;

/**
 * The platform's recommendations before lenders with hidden policies: one file, or the project's own. What carries no file's name is of
 * all files together; what carries no promise is of the platform's usual one.
 *
 * @throws {SimulatorError} for a file that cannot be simulated.
 */
export async function evaluateSimulator(files: readonly string[], tell: Tell): Promise<Evaluated> {
  const paths = files.length > 0 ? files : ownFiles();
  // All files are read, and all teach, before the first is judged: a fault in the last is told at once.
  const read = paths.map((path) => ({ path, name: basename(path, '.json'), file: readPolicies(path) }));
  const twice = read.find(({ name }, index) => read.findIndex((other) => other.name === name) !== index);
  if (twice) throw new SimulatorError('duplicate-name', '$', 'two files of this name; their figures could not be told apart', twice.name);
  const begun = read.map(({ path, name, file }) => ({ name, file, first: inFile(path, () => begin(file)) }));
  const work = begun.map(({ file }) => workOf(file.run));
  const share = (count: number) => sumOf(work.slice(0, count)) / sumOf(work);
  const played = begun.map(({ name, file, first }, at): Played => {
    const ofThis = within(tell, share(at), share(at + 1));
    const simulation = simulate(first, (done, what) => ofThis(done, `${name}: ${what}`));
    const drift = file.drift.find(({ afterApplicants }) => afterApplicants >= file.run.training + file.run.judged);
    return { name, file, simulation, driftedAt: drift?.afterApplicants };
  });
  const figures = figuresOf(played);
  return { figures, report: simulatorReport(played, figures) };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Does the work; what cannot be simulated is said of the file. */
function inFile<Answer>(path: string, work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SimulatorError)) throw error;
    throw new SimulatorError(error.code, error.path, error.fault, path, { cause: error });
  }
}

/** The JSON Schema of a file of policies, for editors and for whoever writes one. */
export function simulatorSchema(): object {
  return z.toJSONSchema(policiesSchema, { io: 'input' });
}

function ownFiles(): string[] {
  const names = readdirSync(ownPolicies).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => fileURLToPath(new URL(name, ownPolicies)));
}

function figuresOf(played: readonly Played[]): Figure[] {
  const stagesOf = (some: readonly Played[], suffix: string) =>
    (['before', 'after'] as const).flatMap((stage) =>
      stageFigures(
        some.flatMap(({ simulation }) => simulation.stages.filter((course) => course.stage === stage)),
        `${suffix}${stageSuffix[stage]}`,
      ),
    );
  const all = [
    ...stagesOf(played, ''),
    ...played.flatMap((one) => stagesOf([one], `.${one.name}`)),
    ...played.flatMap(({ name, driftedAt, simulation: { followed } }) =>
      followed ? driftFigures(followed, driftedAt ?? Number.POSITIVE_INFINITY, `.${name}`) : [],
    ),
  ];
  return [...headlines(all, played), ...all];
}

/** The figures at the usual promise once more, under the short names; recovery is that of the first file that has one. */
function headlines(figures: readonly Figure[], played: readonly Played[]): Figure[] {
  const promise = `.${100 * defaultPromise}`;
  const again = (short: string, id: string): Figure[] => {
    const figure = figures.find((one) => one.id === id);
    return figure ? [{ id: short, value: figure.value, unit: figure.unit }] : [];
  };
  const rates = ['recommended', 'coverage', 'empty'].flatMap((what) =>
    ['', '.low', '.high'].flatMap((end) => again(`simulator.${what}${end}`, `simulator.${what}${promise}${end}`)),
  );
  const recoveries = played.flatMap(({ name }) => again('simulator.recoveryOutcomes', `simulator.recoveryOutcomes.${name}.withFeedback`));
  return [...rates, ...recoveries.slice(0, 1)];
}
