/** What a draw is for: two purposes never share one. */
const purposes = {
  latent: 1,
  error: 2,
  instead: 3,
  unanswered: 4,
  decision: 5,
  exploration: 6,
  stage: 7,
  oneOfMany: 8,
  unasked: 9,
} as const;
type Purpose = keyof typeof purposes;

/**
 * A number in (0, 1) that is fixed by the seed, the purpose and up to two whole numbers. Draws do not depend on which others were made,
 * so the same applicant meets the same luck under every strategy.
 */
export function draw(seed: number, purpose: Purpose, a: number, b = 0): number {
  let state = mix(seed ^ 0x9e3779b9);
  state = mix(state ^ purposes[purpose]);
  state = mix(state + a);
  state = mix(state ^ Math.imul(b + 1, 0x85ebca6b));
  return (state + 0.5) / 2 ** 32;
}

/** A draw of the standard normal distribution. */
export function normalDraw(seed: number, purpose: Purpose, a: number, b = 0): number {
  // Box and Muller, 1958.
  const radius = Math.sqrt(-2 * Math.log(draw(seed, purpose, a, 2 * b)));
  return radius * Math.cos(2 * Math.PI * draw(seed, purpose, a, 2 * b + 1));
}

/** MurmurHash3's last step (A. Appleby, public domain): every bit of the input changes half of the output's. */
function mix(input: number): number {
  let state = input | 0;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** Share of the standard normal distribution below `z`; within 1e-7 (Abramowitz and Stegun 26.2.17). */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const above = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
  return z >= 0 ? 1 - above : above;
}
