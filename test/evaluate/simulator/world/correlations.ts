import type { Attribute, Population } from '../schema/population.ts';
import { SimulatorError } from '../simulator-error.ts';

/** Attributes in the order in which they are drawn: what is told first, so that the rest can be drawn anew for the same answers. */
export function drawingOrder({ attributes }: Population): Attribute[] {
  return [...attributes.filter(({ told }) => told), ...attributes.filter(({ told }) => !told)];
}

/**
 * The lower triangle that turns independent normal scores into the file's correlated ones (Cholesky), a row for each attribute in drawing
 * order.
 *
 * @throws {SimulatorError} `impossible-correlations` where no population can have them all at once.
 */
export function correlationRows(population: Population): number[][] {
  const { correlations } = population;
  const attributes = drawingOrder(population);
  const at = new Map(attributes.map(({ name }, index) => [name, index]));
  const matrix = attributes.map((_, row) => attributes.map((_, column): number => (row === column ? 1 : 0)));
  for (const { between, r } of correlations) {
    const [a, b] = [at.get(between[0])!, at.get(between[1])!];
    matrix[a]![b] = r;
    matrix[b]![a] = r;
  }
  const rows: number[][] = [];
  for (const [row, target] of matrix.entries()) {
    const lower: number[] = [];
    for (let column = 0; column < row; column += 1) {
      const other = rows[column]!;
      lower.push((target[column]! - dot(lower, other, column)) / other[column]!);
    }
    const left = 1 - dot(lower, lower, row);
    if (left < 1e-9) {
      const message = `no population has all of these at once; "${attributes[row]!.name}" is too closely tied to those before it`;
      const fix = 'write an "r" that is nearer to 0, or remove a pair';
      throw SimulatorError.of([{ code: 'impossible-correlations', path: ['population', 'correlations'], message, fix }]);
    }
    lower.push(Math.sqrt(left));
    rows.push(lower);
  }
  return rows;
}

function dot(a: readonly number[], b: readonly number[], length: number): number {
  let sum = 0;
  for (let index = 0; index < length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}
