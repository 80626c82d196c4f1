import { liana, resolveTheme, type ThemeCss, themeCss } from '@liana/theme';

/** The platform's look for an element that stands alone in somebody's page: until a tenant's theme has come, and where none can. */
export const ownLook = (): ThemeCss => themeCss(resolveTheme(liana), { selector: ':host' });
