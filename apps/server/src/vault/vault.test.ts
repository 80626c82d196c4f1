import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SealedPlace } from '../dependencies.ts';
import { SealBroken } from './cipher.ts';
import { operatorKey } from './operator-key.ts';
import { createVault } from './vault.ts';

const random = { bytes: (length: number) => randomBytes(length) };
const vault = createVault(randomBytes(32), random);
const tenantKey = vault.newTenantKey();
const dataKey = vault.newDataKey(tenantKey);
const place = (over: Partial<SealedPlace> = {}): SealedPlace => ({
  tenantId: 'halden',
  table: 'session_facts',
  column: 'value_sealed',
  row: 'ses_1|income',
  ...over,
});

describe('the vault', () => {
  test('gives back whatever was sealed, and the sealed text does not hold it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), (text) => {
        const sealed = vault.seal(tenantKey, dataKey, place(), text);

        expect(vault.open(tenantKey, dataKey, place(), sealed)).toBe(text);
        expect(sealed).not.toContain(text);
      }),
    );
  });

  test.each(['tenantId', 'table', 'column', 'row'] as const)('does not open a text that was moved to another %s (bar A19)', (part) => {
    const sealed = vault.seal(tenantKey, dataKey, place(), '84000');

    expect(() => vault.open(tenantKey, dataKey, place({ [part]: 'elsewhere' }), sealed)).toThrow(SealBroken);
  });

  test('does not open with the key of another person, another tenant or another operator (bar A19)', () => {
    const sealed = vault.seal(tenantKey, dataKey, place(), '84000');
    const otherTenant = vault.newTenantKey();

    expect(() => vault.open(tenantKey, vault.newDataKey(tenantKey), place(), sealed)).toThrow(SealBroken);
    expect(() => vault.open(otherTenant, dataKey, place(), sealed)).toThrow(SealBroken);
    expect(() => createVault(randomBytes(32), random).open(tenantKey, dataKey, place(), sealed)).toThrow(SealBroken);
  });

  test('finds every changed character of a sealed text', () => {
    const sealed = vault.sealOperator(place(), 'a secret of a lender');
    const changed = Array.from(sealed, (letter, at) => sealed.slice(0, at) + (letter === 'A' ? 'Q' : 'A') + sealed.slice(at + 1));
    // The last character may carry bits that base64 does not use.
    for (const text of changed.slice(0, -1)) expect(() => vault.openOperator(place(), text)).toThrow(SealBroken);
  });

  test('a wrapped key does not pass for a key of another level', () => {
    expect(() => vault.seal(dataKey, tenantKey, place(), 'x')).toThrow(SealBroken);
  });

  test('seals the same text differently each time, but indexes it the same within one tenant and purpose (bar A21)', () => {
    expect(vault.sealOperator(place(), 'x')).not.toBe(vault.sealOperator(place(), 'x'));
    expect(vault.blindIndex('halden', 'contact', 'a@b.example')).toBe(vault.blindIndex('halden', 'contact', 'a@b.example'));
    expect(vault.blindIndex('halden', 'contact', 'a@b.example')).not.toBe(vault.blindIndex('marigold', 'contact', 'a@b.example'));
    expect(vault.blindIndex('halden', 'contact', 'a@b.example')).not.toBe(vault.blindIndex('halden', 'phone', 'a@b.example'));
  });

  test('the key of a person on a list is whole, so that nobody is taken for another, and is of no other use, tenant or mode', () => {
    const key = vault.applicantKey('halden', 'test', 'a@b.example');

    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(vault.applicantKey('halden', 'test', 'a@b.example')).toBe(key);
    expect(vault.applicantKey('halden', 'live', 'a@b.example')).not.toBe(key);
    expect(vault.applicantKey('marigold', 'test', 'a@b.example')).not.toBe(key);
    expect(key.startsWith(vault.blindIndex('halden', 'test', 'a@b.example'))).toBe(false);
  });

  test('an index is short enough that four pairs in a million values are expected to share one (bar A21)', () => {
    const bits = vault.blindIndex('halden', 'contact', 'a@b.example').length * 4;

    expect((1e6 * 1e6) / 2 / 2 ** bits).toBeGreaterThanOrEqual(4);
  });
});

describe("the operator's key", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liana-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is made once, and only its owner may read it', () => {
    const first = operatorKey(folder, random);

    expect(operatorKey(folder, random)).toEqual(first);
    expect(first).toHaveLength(32);
    expect(statSync(join(folder, 'operator.key')).mode & 0o777).toBe(0o600);
  });

  test('is not used when others may read it', () => {
    operatorKey(folder, random);
    chmodSync(join(folder, 'operator.key'), 0o644);

    expect(() => operatorKey(folder, random)).toThrow(/chmod 600/);
  });
});
