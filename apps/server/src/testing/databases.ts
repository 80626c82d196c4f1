import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';

/** What PostgreSQL says to whoever would end a process of its own housekeeping, such as the vacuum. */
const NOT_YOURS_TO_END = '42501';

/** A database of its own on the PostgreSQL that the tests share. */
export interface TestDatabase {
  name: string;
  url: string;
  drop(): Promise<void>;
}

/** Empty, or a copy of `template`, to which nobody may be connected. */
export async function aDatabase(template = 'template1'): Promise<TestDatabase> {
  const name = `liana_${randomBytes(6).toString('hex')}`;
  const url = new URL(inject('pgUrl'));
  url.pathname = `/${name}`;
  await administer(`create database ${name} template ${template}`);
  return { name, url: url.href, drop: () => dropDatabase(name) };
}

/** `force` ends every connection but those of the housekeeping, which is over in a moment. */
async function dropDatabase(name: string, tries = 25): Promise<void> {
  try {
    await administer(`drop database ${name} with (force)`);
  } catch (error) {
    const isHousekeeping = error instanceof pg.DatabaseError && error.code === NOT_YOURS_TO_END;
    if (!isHousekeeping || tries === 0) throw error;
    await setTimeout(200);
    await dropDatabase(name, tries - 1);
  }
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('pgUrl') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
