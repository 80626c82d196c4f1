import type { Hex } from './colour/srgb.ts';
import type { FontName } from './fonts.ts';

/**
 * What a tenant may set, in the W3C design-token format (2025.10): four groups, and nothing else.
 *
 * Every part is optional, because a layer inherits what it does not say. Choices for which the format has no type
 * (density, button shape, scheme) stand under `$extensions`, where it asks for them.
 *
 * @see https://www.designtokens.org/tr/2025.10/format/
 */
export interface ThemeTokens {
  color?: { brand?: ColourToken; paper?: ColourToken };
  radius?: { base?: DimensionToken };
  font?: { sans?: FontFamilyToken; display?: FontFamilyToken };
  $extensions?: { 'dev.liana.theme'?: ThemeExtension };
}

export interface ColourToken {
  $type: 'color';
  /** `components` are gamma-encoded sRGB from 0 to 1 and decide; `hex` is a courtesy to readers. */
  $value: { colorSpace: 'srgb'; components: readonly [number, number, number]; hex?: Hex };
}

export interface DimensionToken {
  $type: 'dimension';
  $value: { value: number; unit: 'px' };
}

export interface FontFamilyToken {
  $type: 'fontFamily';
  $value: FontName;
}

export interface ThemeExtension {
  density?: Density;
  buttonShape?: ButtonShape;
  scheme?: Scheme;
}

export const densities = ['dense', 'calm', 'roomy'] as const;
/** How much air stands between things; text and touch targets keep their size. */
export type Density = (typeof densities)[number];

export const buttonShapes = ['rounded', 'pill'] as const;
/** `rounded` buttons take the theme's radius. */
export type ButtonShape = (typeof buttonShapes)[number];

export const schemes = ['system', 'light', 'dark'] as const;
/** The scheme until somebody chooses; `system` follows the reader's device. */
export type Scheme = (typeof schemes)[number];

/** Pixels. */
export const RADIUS_MAX = 22;
