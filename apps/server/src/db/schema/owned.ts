export type Mode = 'test' | 'live';

/** The columns of whatever belongs to a tenant; every look-up names both. */
export interface Owned {
  tenant_id: string;
  mode: Mode;
}
