import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A running PostgreSQL, shared by the whole test run: make a database of your own in it. */
    pgUrl: string;
  }
}

/** Gives every test of a project one real PostgreSQL: `inject('pgUrl')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  project.provide('pgUrl', postgres.url);
  return postgres.stop;
}
