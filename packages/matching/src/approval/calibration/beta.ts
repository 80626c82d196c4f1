/**
 * Beta calibration (Kull, Silva Filho, Flach, AISTATS 2017): log-odds of the answer are a · ln p − b · ln(1 − p) + c, with a and b never
 * below 0, so that the order of scores stays. a = b is Platt's.
 */
export interface BetaCalibration {
  kind: 'beta';
  a: number;
  b: number;
  c: number;
}

/** Pull towards leaving the score as it is, in outcomes at even odds. */
const identityStrength = 20;
const steps = 30;

export function betaProbability({ a, b, c }: BetaCalibration, logOdds: number): number {
  const { up, down } = sides(logOdds);
  return 1 / (1 + Math.exp(-(a * up + b * down + c)));
}

/** ln p and −ln(1 − p) of a score, without losing digits far out. */
function sides(logOdds: number): { up: number; down: number } {
  const down = logOdds > 30 ? logOdds : Math.log1p(Math.exp(logOdds));
  return { up: logOdds - down, down };
}

/** The figures that judge `scored` best, drawn towards a = b = 1, c = 0 where there are few. */
export function fitBeta(scored: readonly { logOdds: number; approved: boolean }[]): BetaCalibration {
  const free = newton(scored, [true, true]);
  if (free.a >= 0 && free.b >= 0) return rounded(free);
  return rounded(newton(scored, [free.a >= 0, free.b >= 0]));
}

function newton(scored: readonly { logOdds: number; approved: boolean }[], isFree: readonly [boolean, boolean]): BetaCalibration {
  const parameters = [isFree[0] ? 1 : 0, isFree[1] ? 1 : 0, 0];
  const towards = [1, 1, 0];
  const inputs = scored.map(({ logOdds }) => sides(logOdds));
  const pull = identityStrength / 4;
  for (let step = 0; step < steps; step += 1) {
    const slope = parameters.map((value, index) => pull * (towards[index]! - value));
    const curve = [0, 1, 2].map((row) => [0, 1, 2].map((column) => (row === column ? pull : 0)));
    for (const [index, { up, down }] of inputs.entries()) {
      const x = [up, down, 1];
      const probability = 1 / (1 + Math.exp(-(parameters[0]! * up + parameters[1]! * down + parameters[2]!)));
      for (let row = 0; row < 3; row += 1) {
        slope[row]! += (Number(scored[index]!.approved) - probability) * x[row]!;
        for (let column = 0; column < 3; column += 1) curve[row]![column]! += probability * (1 - probability) * x[row]! * x[column]!;
      }
    }
    for (const held of [0, 1].filter((index) => !isFree[index])) {
      slope[held] = 0;
      curve[held] = [0, 0, 0];
      for (const row of curve) row[held] = 0;
      curve[held][held] = 1;
    }
    const change = solve(curve, slope);
    for (let index = 0; index < 3; index += 1) parameters[index]! += Math.max(-1, Math.min(1, change[index]!));
    if (change.every((value) => Math.abs(value) < 1e-9)) break;
  }
  return { kind: 'beta', a: parameters[0]!, b: parameters[1]!, c: parameters[2]! };
}

const rounded = ({ a, b, c }: BetaCalibration): BetaCalibration => {
  const short = (value: number) => Math.round(value * 1e7) / 1e7;
  return { kind: 'beta', a: Math.max(0, short(a)), b: Math.max(0, short(b)), c: short(c) };
};

/** Solution of a positive definite system of linear equations, by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (const [index, pivot] of rows.entries()) {
    for (const other of rows.slice(index + 1)) {
      const factor = other[index]! / pivot[index]!;
      for (let column = index; column < other.length; column += 1) other[column]! -= factor * pivot[column]!;
    }
  }
  const solution = Array<number>(rows.length).fill(0);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index]!;
    const known = solution.reduce((sum, value, column) => (column > index ? sum + value * row[column]! : sum), 0);
    solution[index] = (row.at(-1)! - known) / row[index]!;
  }
  return solution;
}
