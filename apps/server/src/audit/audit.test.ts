import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction, type Owner } from '../db/unit.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';
import { verifyAudit } from './verify.ts';

describe.each(stores)('the audit on %s', (store) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await aServer({ store });
    const owner = (tenantId: string): Owner => ({ tenantId, mode: 'test', now: new Date(server.clock.now()), actor: 'test' });
    const write = (tenantId: string, number: number) =>
      inTransaction(server.deps, owner(tenantId), (tx) => tx.audit('changed', `thing ${number}`, { number }));
    await Promise.all(Array.from({ length: 40 }, (_, number) => write(number % 2 ? 'halden' : 'marigold', number)));
  });
  afterEach(() => server.close());

  const verdict = () => verifyAudit(server.deps.db, 'halden', 'test');
  const unprotected = async (statement: string) => {
    // What somebody with the store's own power could do: the trigger is taken away first.
    if (store === 'sqlite') await sql.raw(`drop trigger if exists audit_no_${statement.split(' ')[0]}`).execute(server.deps.db);
    else await sql.raw('drop trigger audit_no_change on audit').execute(server.deps.db);
    await sql.raw(statement).execute(server.deps.db);
  };
  const aRow = () =>
    server.deps.db
      .selectFrom('audit')
      .select('sequence')
      .where('tenant_id', '=', 'halden')
      .where('subject', '=', 'thing 11')
      .executeTakeFirstOrThrow();

  test('of forty writers at once forms one unbroken chain a tenant (bar A24)', async () => {
    expect(await verdict()).toEqual({ intact: true, rows: expect.any(Number) });
    expect(await verifyAudit(server.deps.db, 'marigold', 'test')).toMatchObject({ intact: true });
  });

  test.each(["update audit set action = 'nothing'", 'delete from audit'])('the store itself refuses "%s" (bar A24)', async (statement) => {
    await expect(sql.raw(statement).execute(server.deps.db)).rejects.toThrow(/append-only/);
  });

  test.each(['at', 'actor', 'action', 'subject', 'detail_json'])('an edited %s is found (bar A24)', async (column) => {
    const { sequence } = await aRow();
    await unprotected(`update audit set ${column} = 'forged' where sequence = ${sequence}`);

    expect(await verdict()).toMatchObject({ intact: false, brokenAt: sequence });
  });

  test('a removed row is found (bar A24)', async () => {
    const { sequence } = await aRow();
    await unprotected(`delete from audit where sequence = ${sequence}`);

    const found = await verdict();
    expect(found.intact).toBe(false);
  });
});
