import { oklchFromHex } from '../colour/oklch.ts';
import type { Theme } from '../theme.ts';
import { accentColours } from './accent.ts';
import { neutrals } from './neutrals.ts';
import { type Palette, type PaletteScheme, statusRoles, surfaceRoles } from './roles.ts';
import { statusColours } from './status.ts';

/**
 * All colour roles of a scheme from one brand colour, in OKLCH: lightness is walked until each role's contrast holds on every surface.
 *
 * Cost is never themable: its part of the line and its bars take the colour of the text.
 */
export function palette({ brand, paper }: Pick<Theme, 'brand' | 'paper'>, scheme: PaletteScheme): Palette {
  const neutral = neutrals(oklchFromHex(brand), paper, scheme);
  const grounds = surfaceRoles.map((role) => neutral[role]);
  const accent = accentColours(brand, paper, grounds, neutral.surface, scheme);
  const status = Object.assign({}, ...statusRoles.map((role) => statusColours(role, [...grounds, accent['accent-soft']], scheme)));
  return { brand, ...neutral, ...accent, 'chart-interest': neutral.text, 'chart-fee': neutral.text, ...status };
}
