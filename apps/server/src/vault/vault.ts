import { createHmac, hkdfSync } from 'node:crypto';
import type { Randomness, SealedPlace, Vault } from '../dependencies.ts';
import { decrypt, encrypt } from './cipher.ts';

const KEY_BYTES = 32;
/** Long enough to find one contact among millions, short enough that it proves nothing: a few in a million share an index (bar A21). */
const BLIND_INDEX_HEX = 9;

const placeText = ({ tenantId, table, column, row }: SealedPlace) => JSON.stringify([tenantId, table, column, row]);

/**
 * The sealing port over an operator's key of 32 bytes: it wraps tenants' keys, a tenant's key wraps those of its persons and sessions.
 * Each use of the operator's key has a key of its own, derived by HKDF, so that no text of one can pass for another's.
 */
export function createVault(operatorKey: Uint8Array, random: Randomness): Vault {
  if (operatorKey.length !== KEY_BYTES) throw new Error(`the operator's key has ${operatorKey.length} bytes; 32 are needed`);
  const derived = (use: string) => new Uint8Array(hkdfSync('sha256', operatorKey, '', `liana/${use}`, KEY_BYTES));
  const wrapping = derived('wrap');
  const sealing = derived('seal');
  const indexing = derived('blind-index');
  const listing = derived('pre-approved');
  const printing = derived('fingerprint');

  const freshKey = (under: Uint8Array, use: string) => encrypt(under, use, random.bytes(KEY_BYTES), random);
  const tenantKey = (wrapped: string) => decrypt(wrapping, 'tenant-key', wrapped);
  const dataKey = (wrappedTenantKey: string, wrapped: string) => decrypt(tenantKey(wrappedTenantKey), 'data-key', wrapped);
  const keyed = (key: Uint8Array, ...parts: string[]) => createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex');

  return {
    newTenantKey: () => freshKey(wrapping, 'tenant-key'),
    newDataKey: (wrappedTenantKey) => freshKey(tenantKey(wrappedTenantKey), 'data-key'),
    seal: (wrappedTenantKey, wrappedDataKey, place, plaintext) =>
      encrypt(dataKey(wrappedTenantKey, wrappedDataKey), placeText(place), Buffer.from(plaintext), random),
    open: (wrappedTenantKey, wrappedDataKey, place, sealed) =>
      decrypt(dataKey(wrappedTenantKey, wrappedDataKey), placeText(place), sealed).toString(),
    sealOperator: (place, plaintext) => encrypt(sealing, placeText(place), Buffer.from(plaintext), random),
    openOperator: (place, sealed) => decrypt(sealing, placeText(place), sealed).toString(),
    blindIndex: (tenantId, purpose, normalised) => keyed(indexing, tenantId, purpose, normalised).slice(0, BLIND_INDEX_HEX),
    applicantKey: (tenantId, mode, contact) => keyed(listing, tenantId, mode, contact),
    fingerprint: (purpose, text) => keyed(printing, purpose, text),
  };
}
