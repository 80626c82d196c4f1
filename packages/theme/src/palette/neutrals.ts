import { hexFromOklch, type Oklch, oklchFromHex } from '../colour/oklch.ts';
import type { Hex } from '../colour/srgb.ts';
import { walk } from '../colour/walk.ts';
import { AIM, REQUIRED } from './bars.ts';
import type { Palette, PaletteScheme } from './roles.ts';

export type Neutrals = Pick<
  Palette,
  'bg' | 'surface' | 'surface-sunken' | 'surface-raised' | 'text' | 'text-muted' | 'line' | 'line-strong'
>;

/** Lightness of each role, and how much of the theme's tint it takes (1 is the tint of text on light). */
const TONES = {
  light: { bg: [0.975, 0.37], surface: [1, 0], sunken: [0.958, 0.4], raised: [1, 0], text: [0.225, 1], line: [0.905, 0.43] },
  dark: {
    bg: [0.165, 0.45],
    surface: [0.212, 0.54],
    sunken: [0.185, 0.53],
    raised: [0.255, 0.57],
    text: [0.955, 0.24],
    line: [0.325, 0.64],
  },
} as const;

/** Where the walks of muted text and strong lines begin: too weak on purpose. */
const WALK_FROM = { light: { muted: 0.6, line: 0.7 }, dark: { muted: 0.6, line: 0.48 } } as const;
const WALKED_TINT = 0.78;

/**
 * Chroma of the greys: a trace of the brand.
 *
 * Greys near yellow look stained at a chroma that blue greys carry well, so hues around 100° get half.
 */
function tintOf(brand: Oklch): number {
  const distance = Math.abs(((brand.hue - 100 + 540) % 360) - 180);
  const damping = 0.5 + 0.5 * Math.min(1, distance / 60);
  return (0.007 + 0.085 * Math.min(0.22, brand.chroma)) * damping;
}

function papered(paper: Hex): Pick<Neutrals, 'bg' | 'surface' | 'surface-sunken' | 'surface-raised'> {
  const { lightness, chroma, hue } = oklchFromHex(paper);
  // Cards lie above the paper, wells below it; both keep its hue.
  const surface = hexFromOklch({ lightness: Math.max(lightness, 0.992), chroma: chroma * 0.4, hue });
  const sunken = hexFromOklch({ lightness: lightness - 0.016, chroma: chroma * 0.75, hue });
  return { bg: paper, surface, 'surface-sunken': sunken, 'surface-raised': surface };
}

/** The grounds, the text and the lines. A paper colours the light grounds only: night is not paper. */
export function neutrals(brand: Oklch, paper: Hex | undefined, scheme: PaletteScheme): Neutrals {
  const tint = tintOf(brand);
  const tone = ([lightness, share]: readonly [number, number]) => hexFromOklch({ lightness, chroma: tint * share, hue: brand.hue });
  const tones = TONES[scheme];
  const grounds =
    paper && scheme === 'light'
      ? papered(paper)
      : { bg: tone(tones.bg), surface: tone(tones.surface), 'surface-sunken': tone(tones.sunken), 'surface-raised': tone(tones.raised) };
  const against = Object.values(grounds);
  const direction = scheme === 'light' ? 'darker' : 'lighter';
  const walked = (lightness: number, ratio: number) =>
    walk({ lightness, chroma: tint * WALKED_TINT, hue: brand.hue }, direction, [{ against, ratio }]);
  return {
    ...grounds,
    text: walk({ lightness: tones.text[0], chroma: tint * tones.text[1], hue: brand.hue }, direction, [{ against, ratio: REQUIRED.text }]),
    'text-muted': walked(WALK_FROM[scheme].muted, AIM.muted),
    line: tone(tones.line),
    'line-strong': walked(WALK_FROM[scheme].line, AIM.edge),
  };
}
