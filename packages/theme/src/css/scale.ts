import { type FontFamily, fontFamilies } from '../fonts.ts';
import type { PaletteScheme } from '../palette/roles.ts';
import type { Theme } from '../theme.ts';

export type Declarations = Record<string, string>;

/** Sizes and line heights in rem: the reader's own text size counts. */
const TYPE: Declarations = {
  'weight-regular': '400',
  'weight-medium': '500',
  'weight-strong': '600',
  'text-xs': '.75rem',
  'lh-xs': '1.125rem',
  'text-sm': '.875rem',
  'lh-sm': '1.3125rem',
  'text-md': '1rem',
  'lh-md': '1.5rem',
  'text-lg': '1.1875rem',
  'lh-lg': '1.625rem',
  'text-xl': '1.5rem',
  'lh-xl': '1.875rem',
  'text-2xl': '2rem',
  'lh-2xl': '2.375rem',
  'text-3xl': '2.75rem',
  'lh-3xl': '3rem',
};

const FIXED: Declarations = {
  target: '48px',
  hairline: '1px',
  'focus-width': '3px',
  'focus-gap': '2px',
  ease: 'cubic-bezier(.2, 0, 0, 1)',
};

export const motion: Declarations = { quick: '120ms', calm: '240ms', slow: '400ms' };
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

/** Every token that does not depend on the scheme. Values are spelled out: no `var()`, no `calc()`, nothing that could point elsewhere. */
export function scale(theme: Theme): Declarations {
  const sans: FontFamily = fontFamilies[theme.sans];
  const display: FontFamily = fontFamilies[theme.display];
  const density = DENSITY[theme.density];
  return {
    'font-sans': sans.stack,
    'font-display': display.stack,
    'font-figures': display.hasTabularFigures ? display.stack : fontFamilies['System UI'].stack,
    ...TYPE,
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
