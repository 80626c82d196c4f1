import type { Facts, FactValue } from '@liana/matching';
import type { AttributeValue } from '../schema/condition.ts';
import type { Attribute, Distribution, Population, Told } from '../schema/population.ts';
import { draw, normalDraw, normalShare } from './chance.ts';
import { correlationRows, drawingOrder } from './correlations.ts';

/** What is true of somebody, by the names of the file. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** One made-up person with one wish. */
export interface Applicant {
  /** 0 for the first who arrives. */
  index: number;
  truth: Attributes;
  /** As the platform has heard it: by the names of the file, in the form that was told. What was left open is missing. */
  told: Readonly<Record<string, AttributeValue | undefined>>;
  /** The same by the platform's names and units. */
  facts: Facts;
}

/** Makes applicants of a population: number so-and-so is always the same one for the same seed. */
export class ApplicantSource {
  readonly #attributes: readonly Attribute[];
  readonly #rows: readonly (readonly number[])[];
  readonly #seed: number;

  constructor(population: Population, seed: number) {
    this.#attributes = drawingOrder(population);
    this.#rows = correlationRows(population);
    this.#seed = seed;
  }

  applicant(index: number): Applicant {
    const told: Record<string, AttributeValue> = {};
    const facts: Record<string, FactValue> = {};
    const truth = this.#truth((at) => normalDraw(this.#seed, 'latent', index, at));
    for (const [at, attribute] of this.#attributes.entries()) {
      const answer = attribute.told && answerOf(attribute, attribute.told, truth[attribute.name]!, this.#seed, index, at);
      if (answer === undefined) continue;
      told[attribute.name] = answer;
      facts[attribute.told!.fact] = asFact(answer, attribute.told!);
    }
    return { index, truth, told, facts };
  }

  /** What else may be true of somebody with the same truth in all that is asked: everything that is not asked is drawn anew. */
  another(index: number, draw: number): Attributes {
    return this.#truth((at) => {
      const isTold = this.#attributes[at]!.told !== undefined;
      return isTold
        ? normalDraw(this.#seed, 'latent', index, at)
        : normalDraw(this.#seed, 'unasked', index, draw * this.#attributes.length + at);
    });
  }

  #truth(independent: (at: number) => number): Attributes {
    const normals = this.#attributes.map((_, at) => independent(at));
    return Object.fromEntries(
      this.#attributes.map(({ name, distribution }, at) => {
        const z = this.#rows[at]!.reduce((sum, weight, column) => sum + weight * normals[column]!, 0);
        return [name, valueAt(distribution, z)];
      }),
    );
  }
}

/** The value that stands where the normal score `z` does. */
function valueAt(distribution: Distribution, z: number): AttributeValue {
  switch (distribution.is) {
    case 'normal':
      return bounded(distribution.mean + distribution.sd * z, distribution);
    case 'lognormal':
      return bounded(distribution.median * Math.exp(distribution.sigma * z), distribution);
    case 'uniform':
      return bounded(distribution.min + (distribution.max - distribution.min) * normalShare(z), distribution);
    case 'listed': {
      const { values } = distribution;
      let left = normalShare(z) * values.reduce((sum, { share }) => sum + share, 0);
      for (const { value, share } of values) {
        left -= share;
        if (left < 0) return value;
      }
      return values.at(-1)!.value;
    }
  }
}

function bounded(value: number, { min = -Infinity, max = Infinity, step }: { min?: number; max?: number; step?: number }): number {
  const stepped = step === undefined ? value : Math.round(value / step) * step;
  return Math.min(max, Math.max(min, stepped));
}

function answerOf({ distribution }: Attribute, told: Told, truth: AttributeValue, seed: number, index: number, at: number) {
  if (told.unanswered && draw(seed, 'unanswered', index, at) < told.unanswered) return undefined;
  if (told.instead && draw(seed, 'instead', index, at) < told.instead.share) return told.instead.answer;
  if (typeof truth === 'string' || !told.error || distribution.is === 'listed') return toldForm(told, truth);
  const { sd, relative = false } = told.error;
  const error = sd * normalDraw(seed, 'error', index, at);
  return toldForm(told, bounded(relative ? truth * Math.exp(error) : truth + error, distribution));
}

/** The form in which a value is told and published rules test it: its band where it has bands. */
export function toldForm(told: Told | undefined, value: AttributeValue): AttributeValue {
  if (!told?.bands || typeof value === 'string') return value;
  return told.bands.findLast(({ from }) => from === undefined || value >= from)!.answer;
}

function asFact(answer: AttributeValue, { times = 1 }: Told): FactValue {
  return typeof answer === 'number' ? Math.round(answer * times) : answer;
}
