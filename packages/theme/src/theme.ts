import { type Hex, hexFromRgb } from './colour/srgb.ts';
import { ThemeError } from './error.ts';
import type { FontName } from './fonts.ts';
import { readThemeTokens } from './read-tokens.ts';
import type { ButtonShape, ColourToken, Density, Scheme, ThemeTokens } from './tokens.ts';

/** A complete set of choices: what the roles and the CSS are derived from. */
export interface Theme {
  brand: Hex;
  /** The page's own white; undefined leaves it to the brand's hue. */
  paper?: Hex;
  /** Pixels, 0 to 22. */
  radius: number;
  density: Density;
  buttonShape: ButtonShape;
  sans: FontName;
  display: FontName;
  scheme: Scheme;
}

const hexOf = (token: ColourToken | undefined): Hex | undefined => token && hexFromRgb(token.$value.components);

const definedOnly = <Part extends object>(part: Part) =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<Part>;

function choicesOf(tokens: ThemeTokens): Partial<Theme> {
  const sans = tokens.font?.sans?.$value;
  return definedOnly({
    brand: hexOf(tokens.color?.brand),
    paper: hexOf(tokens.color?.paper),
    radius: tokens.radius?.base?.$value.value,
    ...tokens.$extensions?.['dev.liana.theme'],
    sans,
    // A layer that changes the family of its words alone means its headings too.
    display: tokens.font?.display?.$value ?? sans,
  }) as Partial<Theme>;
}

/**
 * Layers from the outermost in: platform, partner, merchant, placement. What an inner one says replaces the outer's.
 *
 * A new brand colour drops an inherited paper, which was chosen to go with another brand.
 *
 * @throws {ThemeError} `invalid-tokens` if a layer would not pass `readThemeTokens`; `brand-missing` if no layer names a brand colour.
 */
export function resolveTheme(...layers: readonly ThemeTokens[]): Theme {
  let theme: Partial<Theme> = {
    radius: 10,
    density: 'calm',
    buttonShape: 'rounded',
    sans: 'System UI',
    display: 'System UI',
    scheme: 'system',
  };
  for (const layer of layers) {
    const reading = readThemeTokens(layer);
    if (!reading.ok)
      throw new ThemeError('invalid-tokens', `a theme layer does not fit at ${reading.problems.map(({ path }) => path).join(', ')}`);
    const choices = choicesOf(reading.tokens);
    if (choices.brand && choices.brand !== theme.brand) delete theme.paper;
    theme = { ...theme, ...choices };
  }
  if (!theme.brand) throw new ThemeError('brand-missing', 'no layer of the theme names a brand colour');
  return theme as Theme;
}
