import { connect } from 'node:net';
import { expect, inject, test } from 'vitest';
import { startPostgres } from './postgres.ts';

test('every test of the stores finds a running PostgreSQL', async () => {
  const { hostname, port } = new URL(inject('pgUrl'));

  await expect(answers(hostname, Number(port))).resolves.toBe(true);
});

test('a PostgreSQL that is stopped leaves no listener', async () => {
  const postgres = await startPostgres();
  const { hostname, port } = new URL(postgres.url);
  await expect(answers(hostname, Number(port))).resolves.toBe(true);

  await postgres.stop();

  await expect(answers(hostname, Number(port))).resolves.toBe(false);
});

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, host);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
