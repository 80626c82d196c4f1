import { type CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, SelectQueryNode } from 'kysely';
import type { SqliteConnection } from './sqlite-connection.ts';
import { Turn } from './turn.ts';

/**
 * Two handles to one file. Whatever changes something waits its turn at the writer, for the length of its transaction; reads go to
 * the reader at once and see what is committed, even from inside somebody's transaction.
 */
export class SqliteDriver implements Driver {
  readonly #open: () => { writer: SqliteConnection; reader: SqliteConnection };
  #handles: { writer: SqliteConnection; reader: SqliteConnection } | undefined;
  readonly #turn = new Turn();

  constructor(open: () => { writer: SqliteConnection; reader: SqliteConnection }) {
    this.#open = open;
  }

  async init(): Promise<void> {
    this.#handles = this.#open();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new Lane(this.#handles!.writer, this.#handles!.reader, this.#turn);
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as Lane).begin();
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    (connection as Lane).commit();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    (connection as Lane).rollback();
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#handles?.reader.close();
    this.#handles?.writer.close();
    this.#handles = undefined;
  }
}

/** What Kysely holds for one query or one transaction. */
class Lane implements DatabaseConnection {
  readonly #writer: SqliteConnection;
  readonly #reader: SqliteConnection;
  readonly #turn: Turn;
  #release: (() => void) | undefined;

  constructor(writer: SqliteConnection, reader: SqliteConnection, turn: Turn) {
    this.#writer = writer;
    this.#reader = reader;
    this.#turn = turn;
  }

  async begin(): Promise<void> {
    const release = await this.#turn.take();
    try {
      // Left open where not even a rollback could be written.
      this.#undo();
      // IMMEDIATE takes the write lock now: a transaction that reads first cannot fail later for want of it (bar R2).
      this.#writer.execute('begin immediate');
      this.#release = release;
    } catch (error) {
      release();
      throw error;
    }
  }

  /** A commit that fails leaves the turn with this lane: Kysely rolls back and throws what the commit threw. */
  commit(): void {
    this.#writer.execute('commit');
    this.#release?.();
    this.#release = undefined;
  }

  rollback(): void {
    try {
      this.#undo();
    } finally {
      this.#release?.();
      this.#release = undefined;
    }
  }

  #undo(): void {
    if (this.#writer.isInTransaction) this.#writer.execute('rollback');
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#release) return this.#writer.run(query);
    if (SelectQueryNode.is(query.query)) return this.#reader.run(query);
    const release = await this.#turn.take();
    try {
      return this.#writer.run(query);
    } finally {
      release();
    }
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }
}
