import { hexFromOklch } from '../colour/oklch.ts';
import type { Hex } from '../colour/srgb.ts';
import { walk } from '../colour/walk.ts';
import { REQUIRED } from './bars.ts';
import type { Palette, PaletteScheme, StatusRole } from './roles.ts';

/** Fixed hues: green, amber and red mean the same under every brand. */
const STATUS: Record<StatusRole, { hue: number; chroma: number }> = {
  positive: { hue: 152, chroma: 0.1 },
  caution: { hue: 72, chroma: 0.1 },
  critical: { hue: 26, chroma: 0.16 },
};

const SOFT = { light: { lightness: 0.961, share: 0.24 }, dark: { lightness: 0.275, share: 0.38 } } as const;

/** A status and its soft fill; the status reads on every one of `grounds` and on the fill. */
export function statusColours(
  role: StatusRole,
  grounds: readonly Hex[],
  scheme: PaletteScheme,
): Pick<Palette, StatusRole | `${StatusRole}-soft`> {
  const { hue, chroma } = STATUS[role];
  const { lightness, share } = SOFT[scheme];
  const soft = hexFromOklch({ lightness, chroma: chroma * share, hue });
  const strong = walk({ lightness: 0.6, chroma, hue }, scheme === 'light' ? 'darker' : 'lighter', [
    { against: [...grounds, soft], ratio: REQUIRED.status },
  ]);
  return { [role]: strong, [`${role}-soft`]: soft } as Pick<Palette, StatusRole | `${StatusRole}-soft`>;
}
