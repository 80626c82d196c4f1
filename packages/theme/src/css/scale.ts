import { type FontFamily, fontFamilies } from '../fonts.ts';
import type { PaletteScheme } from '../palette/roles.ts';
import type { Theme } from '../theme.ts';

export type Declarations = Record<string, string>;

/** Size and line height of each step, in px at a root of 16. */
const TYPE = { xs: [12, 18], sm: [14, 21], md: [16, 24], lg: [19, 26], xl: [24, 30], '2xl': [32, 38], '3xl': [44, 48] } as const;
const WEIGHTS: Declarations = { 'weight-regular': '400', 'weight-medium': '500', 'weight-strong': '600' };

/** `rem` follows the reader's text size; `px` is for a page whose root size is somebody else's. */
export type TextUnit = 'rem' | 'px';

const FIXED: Declarations = {
  target: '48px',
  hairline: '1px',
  'focus-width': '3px',
  'focus-gap': '2px',
  ease: 'cubic-bezier(.2, 0, 0, 1)',
};

const motion: Declarations = { quick: '120ms', calm: '240ms', slow: '400ms' };
export const noMotion: Declarations = { quick: '0ms', calm: '0ms', slow: '0ms' };

export const shadows: Record<PaletteScheme, Declarations> = {
  light: {
    scrim: 'rgb(20 24 22 / .45)',
    'shadow-1': '0 1px 2px rgb(20 24 22 / .06)',
    'shadow-2': '0 2px 4px rgb(20 24 22 / .05), 0 8px 24px rgb(20 24 22 / .08)',
    'shadow-3': '0 8px 16px rgb(20 24 22 / .08), 0 24px 64px rgb(20 24 22 / .18)',
  },
  dark: {
    scrim: 'rgb(0 0 0 / .6)',
    'shadow-1': '0 1px 2px rgb(0 0 0 / .4)',
    'shadow-2': '0 8px 24px rgb(0 0 0 / .45)',
    'shadow-3': '0 24px 64px rgb(0 0 0 / .6)',
  },
};

const DENSITY = { dense: 0.9, calm: 1, roomy: 1.1 } as const;
const SPACES = [4, 8, 12, 16, 24, 32, 48, 72];

/** Pixels with at most two decimals, so that the text is the same on every engine. */
const px = (length: number) => `${Math.round(length * 100) / 100}px`;

const textSizes = (unit: TextUnit): Declarations => {
  const length = (size: number) => (unit === 'px' ? px(size) : `${size / 16}rem`);
  return Object.fromEntries(
    Object.entries(TYPE).flatMap(([step, [size, line]]) => [
      [`text-${step}`, length(size)],
      [`lh-${step}`, length(line)],
    ]),
  );
};

/** Every token that does not depend on the scheme. Values are spelled out: no `var()`, no `calc()`, nothing that could point elsewhere. */
export function scale(theme: Theme, unit: TextUnit): Declarations {
  const sans: FontFamily = fontFamilies[theme.sans];
  const display: FontFamily = fontFamilies[theme.display];
  const density = DENSITY[theme.density];
  return {
    'font-sans': sans.stack,
    'font-display': display.stack,
    'font-figures': display.hasTabularFigures ? display.stack : fontFamilies['System UI'].stack,
    ...WEIGHTS,
    ...textSizes(unit),
    density: String(density),
    ...Object.fromEntries(SPACES.map((space, index) => [`space-${index + 1}`, px(space * density)])),
    radius: px(theme.radius),
    'radius-sm': px(theme.radius * 0.6),
    'radius-md': px(theme.radius),
    'radius-lg': px(theme.radius * 1.4),
    'radius-button': theme.buttonShape === 'pill' ? '999px' : px(theme.radius),
    ...FIXED,
    ...motion,
  };
}
