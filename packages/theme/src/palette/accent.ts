import { hexFromOklch, type Oklch, oklchFromHex } from '../colour/oklch.ts';
import { contrast, type Hex } from '../colour/srgb.ts';
import { type Bar, clears, walk } from '../colour/walk.ts';
import { AIM, REQUIRED } from './bars.ts';
import type { Palette, PaletteScheme } from './roles.ts';

export type Accent = Pick<
  Palette,
  'accent' | 'on-accent' | 'accent-edge' | 'accent-hover' | 'accent-soft' | 'accent-text' | 'focus' | 'chart-principal'
>;

const WHITE: Hex = '#ffffff';
/** How far a pressed or hovered fill moves away from the words on it. */
const HOVER_SHIFT = 0.045;
/** A brand darker and greyer than this is ink: walked until it is seen by night it would be a mid grey, which reads as switched off. */
const INK = { lightness: 0.4, chroma: 0.04 } as const;
/** Lightness of ink by night: near white, a little below the text. */
const INK_BY_NIGHT = 0.93;
/** Walked tones stay below these, so that a neon brand does not glow in text. */
const CHROMA_MAX = { edge: 0.12, text: 0.15, chart: 0.085, softLight: 0.024, softDark: 0.032 } as const;

/** The brand as it is, if it passes; otherwise walked until it does, with its chroma held to `chromaMax`. */
function keptOrWalked(start: Hex, chromaMax: number, direction: 'darker' | 'lighter', holds: Bar, aim = holds.ratio): Hex {
  if (clears(start, [holds])) return start;
  const colour = oklchFromHex(start);
  return walk({ ...colour, chroma: Math.min(colour.chroma, chromaMax) }, direction, [{ ...holds, ratio: aim }]);
}

/** The brand as a fill by night: ink turns to chalk, anything else is lightened until its edge is seen. */
function byNight(brandHex: Hex, brand: Oklch, edgeBar: Bar): Hex {
  const isInk = brand.lightness < INK.lightness && brand.chroma < INK.chroma;
  if (isInk) return hexFromOklch({ ...brand, lightness: INK_BY_NIGHT });
  return keptOrWalked(brandHex, brand.chroma, 'lighter', edgeBar, AIM.edge);
}

/** White where it reads at 4.5, else near black; black itself in the narrow band of mid tones where near black fails by a hair. */
function wordsOn(accent: Hex): Hex {
  if (contrast(WHITE, accent) >= REQUIRED.onAccent) return WHITE;
  const { chroma, hue } = oklchFromHex(accent);
  return walk({ lightness: 0.17, chroma: Math.min(chroma, 0.02), hue }, 'darker', [{ against: [accent], ratio: REQUIRED.onAccent }]);
}

function softFill(brand: Oklch, paper: Hex | undefined, scheme: PaletteScheme): Hex {
  if (scheme === 'dark') return hexFromOklch({ ...brand, lightness: 0.275, chroma: Math.min(CHROMA_MAX.softDark, brand.chroma * 0.25) });
  if (!paper) return hexFromOklch({ ...brand, lightness: 0.958, chroma: Math.min(CHROMA_MAX.softLight, brand.chroma * 0.215) });
  // On paper a tint of the brand looks like a stain; mostly the paper's own hue, deeper, looks like more paper.
  const sheet = oklchFromHex(paper);
  const turn = ((brand.hue - sheet.hue + 540) % 360) - 180;
  return hexFromOklch({ lightness: sheet.lightness - 0.033, chroma: Math.min(0.03, sheet.chroma * 2.5), hue: sheet.hue + turn * 0.23 });
}

/** Every role that carries the brand. `grounds` are the four surfaces of the scheme. */
export function accentColours(brandHex: Hex, paper: Hex | undefined, grounds: readonly Hex[], surface: Hex, scheme: PaletteScheme): Accent {
  const brand = oklchFromHex(brandHex);
  const away = scheme === 'light' ? 'darker' : 'lighter';
  const edgeBar: Bar = { against: grounds, ratio: REQUIRED.edge };
  const accent = scheme === 'light' ? brandHex : byNight(brandHex, brand, edgeBar);
  const onAccent = wordsOn(accent);
  const filled = oklchFromHex(accent);
  const soft = softFill(brand, paper, scheme);
  const accentText = walkedText(accent, [...grounds, soft], away);
  return {
    accent,
    'on-accent': onAccent,
    'accent-edge': keptOrWalked(accent, CHROMA_MAX.edge, away, edgeBar, AIM.edge),
    'accent-hover': hexFromOklch({
      ...filled,
      lightness: Math.min(1, Math.max(0, filled.lightness + (onAccent === WHITE ? -HOVER_SHIFT : HOVER_SHIFT))),
    }),
    'accent-soft': soft,
    'accent-text': accentText,
    focus: accentText,
    'chart-principal': walk(
      { lightness: scheme === 'light' ? 0.7 : 0.46, chroma: Math.min(CHROMA_MAX.chart, brand.chroma * 0.6), hue: brand.hue },
      away,
      [{ against: [surface], ratio: AIM.chart }],
    ),
  };
}

/** Unlike an edge, text takes the lower chroma even where its lightness may stay: a vivid word tires the eye. */
function walkedText(accent: Hex, against: readonly Hex[], direction: 'darker' | 'lighter'): Hex {
  const start = oklchFromHex(accent);
  const bar: Bar = { against, ratio: REQUIRED.accentText };
  if (start.chroma <= CHROMA_MAX.text && clears(accent, [bar])) return accent;
  return walk({ ...start, chroma: Math.min(start.chroma, CHROMA_MAX.text) }, direction, [bar]);
}
