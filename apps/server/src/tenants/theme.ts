import { liana, resolveTheme, type ThemeCss, themeCss } from '@liana/theme';
import type { Tenant } from './tenant.ts';

/** The tenant's theme above the operator's, as custom properties on `selector`. */
export const cssOf = (tenant: Pick<Tenant, 'theme'>, selector: ':root' | ':host'): ThemeCss =>
  themeCss(resolveTheme(liana, tenant.theme), { selector });
