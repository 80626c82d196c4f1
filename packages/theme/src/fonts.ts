/** A family that a tenant may name. Nothing is downloaded: each stack ends in faces that systems carry. */
export interface FontFamily {
  stack: string;
  /** False where the faces draw figures of unequal width or hanging; such a family never sets figures. */
  hasTabularFigures: boolean;
}

/** What every stack ends in, so that Chinese and Arabic never fall to a face of last resort. */
const SCRIPTS = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans Arabic", sans-serif';

export const fontFamilies = {
  'System UI': {
    stack: `system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", ${SCRIPTS}`,
    hasTabularFigures: true,
  },
  Grotesque: {
    stack: `"Helvetica Neue", Helvetica, Arial, "Liberation Sans", ${SCRIPTS}`,
    hasTabularFigures: true,
  },
  Humanist: {
    stack: `Seravek, "Gill Sans Nova", Ubuntu, Calibri, "Source Sans 3", ${SCRIPTS}`,
    hasTabularFigures: true,
  },
  Geometric: {
    stack: `"Avenir Next", Avenir, Montserrat, Corbel, ${SCRIPTS}`,
    hasTabularFigures: false,
  },
  'Old Style': {
    stack: '"Iowan Old Style", "Palatino Linotype", "Source Serif 4", Georgia, "Noto Serif", "Noto Serif CJK SC", serif',
    hasTabularFigures: true,
  },
  Didone: {
    stack: 'Didot, "Bodoni MT", "Noto Serif Display", "Noto Serif CJK SC", serif',
    hasTabularFigures: false,
  },
} as const satisfies Record<string, FontFamily>;

/** The names of the allow-list, as they stand in a `fontFamily` token. */
export type FontName = keyof typeof fontFamilies;

export function isFontName(name: string): name is FontName {
  return Object.hasOwn(fontFamilies, name);
}
