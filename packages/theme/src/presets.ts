import { type Hex, rgbFromHex } from './colour/srgb.ts';
import type { FontName } from './fonts.ts';
import type { ColourToken, DimensionToken, FontFamilyToken, ThemeTokens } from './tokens.ts';

/** A colour token from `#rrggbb`. */
export const colourToken = (hex: Hex): ColourToken => ({
  $type: 'color',
  $value: { colorSpace: 'srgb', components: rgbFromHex(hex), hex },
});

const radiusToken = (value: number): DimensionToken => ({ $type: 'dimension', $value: { value, unit: 'px' } });
const fontToken = (name: FontName): FontFamilyToken => ({ $type: 'fontFamily', $value: name });

/** The platform's own: the outermost layer, complete, so that every other may be partial. */
export const liana: ThemeTokens = {
  color: { brand: colourToken('#0e5b4a') },
  radius: { base: radiusToken(10) },
  font: { sans: fontToken('System UI'), display: fontToken('System UI') },
  $extensions: { 'dev.liana.theme': { density: 'calm', buttonShape: 'rounded', scheme: 'system' } },
};

/** Electronics: square and dense. Its frame takes the scheme of the shop around it; its portal follows the device. */
export const halden: ThemeTokens = {
  color: { brand: colourToken('#16181a') },
  radius: { base: radiusToken(2) },
  $extensions: { 'dev.liana.theme': { density: 'dense' } },
};

/** Renovation: a serif on paper. */
export const marigold: ThemeTokens = {
  color: { brand: colourToken('#a8431c'), paper: colourToken('#fbf6ee') },
  radius: { base: radiusToken(6) },
  font: { display: fontToken('Old Style') },
  $extensions: { 'dev.liana.theme': { scheme: 'light' } },
};
