import { ThemeError } from '../error.ts';
import { palette } from '../palette/palette.ts';
import type { PaletteScheme } from '../palette/roles.ts';
import type { Theme } from '../theme.ts';
import { stableHash } from './hash.ts';
import { type Declarations, noMotion, scale, shadows } from './scale.ts';

export interface ThemeCss {
  css: string;
  /** Changes exactly when `css` does; good for a cache key or a version name. */
  hash: string;
}

export interface ThemeCssOptions {
  /** Where the properties are set: `:root` (default), `:host`, a class, an id or one attribute. */
  selector?: string;
}

const SELECTOR = /^(?::root|:host|[.#][a-z][\w-]*|\[[a-z][a-z-]*(?:="[\w-]*")?\])$/i;

const declare = (declarations: Declarations) =>
  Object.entries(declarations)
    .map(([name, value]) => `--liana-${name}:${value};`)
    .join('');

const colours = (theme: Theme, scheme: PaletteScheme) =>
  `color-scheme:${scheme};${declare({ ...palette(theme, scheme), ...shadows[scheme] })}`;

/** `:host` takes a condition in brackets; every other selector takes it behind. */
const narrowed = (selector: string, condition: string) => (selector === ':host' ? `:host(${condition})` : `${selector}${condition}`);

/** Where night falls by itself: never on paper, and never for somebody who chose day. */
const NIGHT_BY_ITSELF = { system: '@media screen and (prefers-color-scheme:dark)', dark: '@media screen', light: null } as const;

/**
 * The theme as custom properties, for both schemes.
 *
 * On `:host` text is sized in px: the element stands in a page whose root size may be anything (TRUST E13). Elsewhere in rem.
 * `data-scheme="light"` or `"dark"` on the same element wins over the theme's default and over the device's wish. Print is always light.
 *
 * @throws {ThemeError} `invalid-selector` for anything but one simple selector.
 */
export function themeCss(theme: Theme, { selector = ':root' }: ThemeCssOptions = {}): ThemeCss {
  if (!SELECTOR.test(selector)) throw new ThemeError('invalid-selector', 'a theme is set on one simple selector');
  const unit = selector === ':host' ? 'px' : 'rem';
  const night = colours(theme, 'dark');
  const byItself = NIGHT_BY_ITSELF[theme.scheme];
  const rules = [
    `${selector}{${declare(scale(theme, unit))}${colours(theme, 'light')}}`,
    byItself && `${byItself}{${narrowed(selector, ':not([data-scheme="light"])')}{${night}}}`,
    `@media screen{${narrowed(selector, '[data-scheme="dark"]')}{${night}}}`,
    `@media (prefers-reduced-motion:reduce){${selector}{${declare(noMotion)}}}`,
  ];
  const css = rules.filter((rule) => rule !== null).join('\n');
  return { css, hash: stableHash(css) };
}
