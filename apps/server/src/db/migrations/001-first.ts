import type { Kysely } from 'kysely';
import { appendOnlyAudit } from './001-first/append-only.ts';
import { applications } from './001-first/applications.ts';
import { catalogue } from './001-first/catalogue.ts';
import { machinery } from './001-first/machinery.ts';
import { matching } from './001-first/matching.ts';
import { people } from './001-first/people.ts';
import { rowSecurity } from './001-first/row-security.ts';
import { tenancy } from './001-first/tenancy.ts';

/** All things of the model. Later migrations only add. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await tenancy(db);
  await catalogue(db);
  await people(db);
  await matching(db);
  await applications(db);
  await machinery(db, dialect);
  await appendOnlyAudit(db, dialect);
  await rowSecurity(db, dialect);
}
