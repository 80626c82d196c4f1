import { frameHeights, type Locale, type PublicConfig } from '@liana/contract';
import { marketOf } from '@liana/markets';
import type { Dependencies } from '../dependencies.ts';
import { portalOrigin } from './origins.ts';
import type { Tenant } from './tenant.ts';
import { cssOf } from './theme.ts';

/** What any page may know of a tenant; `locale` is the one that this page is shown in. */
export async function publicConfig(deps: Dependencies, tenant: Tenant, locale: Locale): Promise<PublicConfig> {
  const { css, hash } = cssOf(tenant, ':host');
  return {
    tenant: tenant.id,
    name: tenant.name,
    mode: tenant.mode,
    market: tenant.market,
    currency: tenant.currency,
    timeZone: marketOf(tenant.market).timeZone,
    locale,
    themeCss: css,
    themeHash: hash,
    embedOrigin: deps.settings.embedOrigin,
    portalOrigin: await portalOrigin(deps, tenant),
    frameHeights: [...frameHeights],
  };
}
