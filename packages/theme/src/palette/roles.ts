import type { Hex } from '../colour/srgb.ts';

/** The four grounds on which anything may lie. */
export const surfaceRoles = ['bg', 'surface', 'surface-sunken', 'surface-raised'] as const;

export const statusRoles = ['positive', 'caution', 'critical'] as const;
export type StatusRole = (typeof statusRoles)[number];

/** Every colour of a scheme, by the name of its custom property without `--liana-`. */
export const colourRoles = [
  'brand',
  ...surfaceRoles,
  'text',
  'text-muted',
  'line',
  'line-strong',
  'accent',
  'on-accent',
  'accent-edge',
  'accent-hover',
  'accent-soft',
  'accent-text',
  'focus',
  'chart-principal',
  'chart-interest',
  'chart-fee',
  'positive-soft',
  'positive',
  'caution-soft',
  'caution',
  'critical-soft',
  'critical',
] as const;
export type ColourRole = (typeof colourRoles)[number];

export type Palette = Record<ColourRole, Hex>;
export type PaletteScheme = 'light' | 'dark';
