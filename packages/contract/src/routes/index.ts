import { bindingRoutes } from './binding.ts';
import { entryRoutes } from './entry.ts';
import { lenderRoutes } from './lenders.ts';
import { merchantRoutes } from './merchant.ts';
import { pageRoutes } from './page.ts';
import { personRoutes } from './person.ts';

/** Every route of the API, by name. */
export const routes = { ...pageRoutes, ...entryRoutes, ...personRoutes, ...bindingRoutes, ...merchantRoutes, ...lenderRoutes };
export type Routes = typeof routes;
export type RouteName = keyof Routes;
