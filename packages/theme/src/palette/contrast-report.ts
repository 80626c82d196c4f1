import { contrast, type Hex } from '../colour/srgb.ts';
import type { Theme } from '../theme.ts';
import { REQUIRED } from './bars.ts';
import { palette } from './palette.ts';
import { type ColourRole, type Palette, type PaletteScheme, statusRoles, surfaceRoles } from './roles.ts';

/** One pair of colours that meet on a page. */
export interface ContrastPair {
  scheme: PaletteScheme;
  role: ColourRole;
  /** What it lies on, or for an edge, what it stands against. */
  on: ColourRole;
  ratio: number;
  required: number;
  holds: boolean;
  /** What the brand itself would have given here, if the role had to leave it. */
  repairedFrom?: { colour: Hex; ratio: number };
}

type Demand = readonly [role: ColourRole, grounds: readonly ColourRole[], required: number];

const softFills = ['accent-soft', ...statusRoles.map((role) => `${role}-soft` as const)] as const;

const DEMANDS: readonly Demand[] = [
  ['text', [...surfaceRoles, ...softFills], REQUIRED.text],
  ['text-muted', surfaceRoles, REQUIRED.muted],
  ['text-muted', softFills, REQUIRED.mutedOnSoft],
  ['line-strong', surfaceRoles, REQUIRED.edge],
  ['accent-edge', surfaceRoles, REQUIRED.edge],
  ['on-accent', ['accent', 'accent-hover'], REQUIRED.onAccent],
  ['accent-text', [...surfaceRoles, 'accent-soft'], REQUIRED.accentText],
  ['focus', [...surfaceRoles, 'accent-soft'], REQUIRED.accentText],
  ['chart-principal', ['surface'], REQUIRED.chart],
  ['chart-interest', ['chart-principal'], REQUIRED.chart],
  ...statusRoles.map((role): Demand => [role, [...surfaceRoles, 'accent-soft', `${role}-soft`], REQUIRED.status]),
];

/** Roles that are the brand itself wherever the brand holds. */
const BRAND_ROLES = new Set<ColourRole>(['accent-edge', 'accent-text', 'focus']);

function pairsOf(colours: Palette, scheme: PaletteScheme): ContrastPair[] {
  return DEMANDS.flatMap(([role, grounds, required]) =>
    grounds.map((on): ContrastPair => {
      const ratio = contrast(colours[role], colours[on]);
      const wasRepaired = BRAND_ROLES.has(role) && colours[role] !== colours.brand;
      const repairedFrom = wasRepaired ? { colour: colours.brand, ratio: contrast(colours.brand, colours[on]) } : undefined;
      return { scheme, role, on, ratio, required, holds: ratio >= required, ...(repairedFrom && { repairedFrom }) };
    }),
  );
}

/** Every pair of a theme in both schemes, with its ratio, what is required, and what was repaired. A theme is published only if all hold. */
export function contrastReport(theme: Pick<Theme, 'brand' | 'paper'>): ContrastPair[] {
  return (['light', 'dark'] as const).flatMap((scheme) => pairsOf(palette(theme, scheme), scheme));
}
