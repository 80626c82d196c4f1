import { oklchFromHex } from './colour/oklch.ts';
import { hexFromRgb, isHex } from './colour/srgb.ts';
import { isFontName } from './fonts.ts';
import { buttonShapes, densities, RADIUS_MAX, schemes, type ThemeTokens } from './tokens.ts';

export type TokenProblemCode = 'unknown-token' | 'wrong-shape' | 'out-of-range' | 'not-on-the-list' | 'paper-too-dark' | 'paper-too-strong';

/** One thing that is wrong with a token document; `path` is dotted, such as `color.brand`. */
export interface TokenProblem {
  path: string;
  code: TokenProblemCode;
}

export type TokenReading = { ok: true; tokens: ThemeTokens } | { ok: false; problems: TokenProblem[] };

type Rule = (value: unknown) => TokenProblemCode | null;
type Grammar = { [key: string]: Grammar | Rule };

/** A paper darker or stronger than this is a brand colour, and text on it would have to shout. */
const PAPER_LIGHTNESS_MIN = 0.92;
const PAPER_CHROMA_MAX = 0.04;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf =
  (list: readonly unknown[]): Rule =>
  (value) =>
    list.includes(value) ? null : 'not-on-the-list';

const radius: Rule = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'wrong-shape';
  return value >= 0 && value <= RADIUS_MAX ? null : 'out-of-range';
};

const components: Rule = (value) => {
  if (!Array.isArray(value) || value.length !== 3 || !value.every((part) => typeof part === 'number')) return 'wrong-shape';
  return value.every((part) => part >= 0 && part <= 1) ? null : 'out-of-range';
};

const paperComponents: Rule = (value) => {
  const problem = components(value);
  if (problem) return problem;
  const paper = oklchFromHex(hexFromRgb(value as [number, number, number]));
  if (paper.lightness < PAPER_LIGHTNESS_MIN) return 'paper-too-dark';
  return paper.chroma > PAPER_CHROMA_MAX ? 'paper-too-strong' : null;
};

const hexText: Rule = (value) => (typeof value === 'string' && isHex(value) ? null : 'wrong-shape');
const fontName: Rule = (value) => (typeof value === 'string' && isFontName(value) ? null : 'not-on-the-list');

const token = ($type: string, $value: Grammar | Rule): Grammar => ({ $type: oneOf([$type]), $value });
const colour = (rule: Rule) => token('color', { colorSpace: oneOf(['srgb']), components: rule, 'hex?': hexText });

const GRAMMAR: Grammar = {
  'color?': { 'brand?': colour(components), 'paper?': colour(paperComponents) },
  'radius?': { 'base?': token('dimension', { value: radius, unit: oneOf(['px']) }) },
  'font?': { 'sans?': token('fontFamily', fontName), 'display?': token('fontFamily', fontName) },
  '$extensions?': {
    'dev.liana.theme?': { 'density?': oneOf(densities), 'buttonShape?': oneOf(buttonShapes), 'scheme?': oneOf(schemes) },
  },
};

function problemsOf(value: unknown, grammar: Grammar | Rule, path: string): TokenProblem[] {
  if (typeof grammar === 'function') {
    const code = grammar(value);
    return code ? [{ path, code }] : [];
  }
  if (!isRecord(value)) return [{ path, code: 'wrong-shape' }];
  const at = (key: string) => (path ? `${path}.${key}` : key);
  const known = new Map(Object.entries(grammar).map(([key, rule]) => [key.replace(/\?$/, ''), { rule, isOptional: key.endsWith('?') }]));
  const strangers = Object.keys(value).filter((key) => !known.has(key));
  return [
    // The stranger's own name is not repeated: it is as untrusted as its value.
    ...strangers.slice(0, 1).map((): TokenProblem => ({ path, code: 'unknown-token' })),
    ...[...known].flatMap(([key, { rule, isOptional }]) => {
      if (!Object.hasOwn(value, key)) return isOptional ? [] : [{ path: at(key), code: 'wrong-shape' as const }];
      return problemsOf(value[key], rule, at(key));
    }),
  ];
}

/**
 * Judges a token document that came from outside. Only what the grammar names passes; everything else is a problem with its path.
 *
 * The result is a copy, so that nothing inherited or added later can ride along.
 */
export function readThemeTokens(input: unknown): TokenReading {
  const problems = problemsOf(input, GRAMMAR, '');
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, tokens: structuredClone(input) as ThemeTokens };
}
