import { ThemeError } from '../error.ts';

/** An opaque sRGB colour as `#rrggbb` in lower case: the only form in which a colour leaves this package. */
export type Hex = `#${string}`;

/** Red, green, blue from 0 to 1, gamma-encoded. */
export type Rgb = readonly [red: number, green: number, blue: number];

const HEX = /^#[0-9a-f]{6}$/i;

export function isHex(text: string): text is Hex {
  return HEX.test(text);
}

/** @throws {ThemeError} `invalid-colour` unless `hex` is exactly six hexadecimal digits after `#`. */
export function rgbFromHex(hex: string): Rgb {
  if (!isHex(hex)) throw new ThemeError('invalid-colour', 'a colour is # and six hexadecimal digits');
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Rounds to 8 bits a channel; channels outside 0 to 1 are cut. */
export function hexFromRgb(rgb: Rgb): Hex {
  const byte = (channel: number) => Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return `#${rgb.map((channel) => byte(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Gamma-encoded channel to linear light (IEC 61966-2-1). */
export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Linear light to gamma-encoded channel. */
export function fromLinear(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

function relativeLuminance(hex: Hex): number {
  const [red, green, blue] = rgbFromHex(hex);
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/** WCAG 2.2 contrast ratio of two colours, from 1 to 21, in either order. */
export function contrast(one: Hex, other: Hex): number {
  const [low, high] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
