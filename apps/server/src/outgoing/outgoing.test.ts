import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOutgoing, OutgoingError } from './outgoing.ts';
import { targetRefusal } from './target.ts';

const request = { method: 'POST' as const, headers: {}, timeoutMs: 2_000, maxBytes: 4096 };

/** Spellings of this machine, of private nets, of clouds' metadata, of other schemes and ports: where none may connect. */
// biome-ignore format: a list
const hosts = [
  'localhost', 'LOCALHOST', 'a.localhost', '127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.1', '017700000001', '0177.0.0.1', '127.0.0.1.',
  '0', '0.0.0.0', '[::]', '[::1]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b::127.0.0.1]',
  '[2002:7f00:1::]', '[2001:0:7f00:1::]', '[fe80::1]', '[fc00::1]', '[fd00::1]', '[ff02::1]', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255',
  '192.168.0.1', '192.168.1.255', '169.254.169.254', '0xa9fea9fe', '2852039166', '[::ffff:169.254.169.254]', '[fd00:ec2::254]', '100.64.0.1', '100.127.255.255',
  '192.0.0.1', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '127.127.127.127', '①②⑦.0.0.1', '127。0。0。1', 'printer.local',
];
const addresses = [
  ...hosts.map((host) => `https://${host}/`),
  'http://example.com/',
  'http://127.0.0.1/',
  'ftp://127.0.0.1/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:70/',
  'https://example.com:8443/',
  'https://user:pass@example.com/',
  'https://example.com@127.0.0.1/',
  'javascript:alert(1)',
  'not a url',
];

describe('the way out', () => {
  let server: Server;
  let reached = 0;
  let port = 0;
  const paths: Record<string, (answer: import('node:http').ServerResponse) => void> = {
    '/redirect': (answer) => answer.writeHead(302, { location: `http://127.0.0.1:${port}/inside` }).end(),
    '/endless': (answer) => {
      const more = setInterval(() => answer.write('x'.repeat(1024)), 1);
      answer.on('close', () => clearInterval(more));
    },
    '/silent': () => {},
  };
  beforeAll(async () => {
    server = createServer((asked, answer) => {
      reached += 1;
      const path = paths[asked.url ?? ''];
      if (path) path(answer);
      else answer.end('ok');
    });
    await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const open = () => createOutgoing({ environment: 'production', localTargets: [] });
  const local = () => createOutgoing({ environment: 'development', localTargets: [`127.0.0.1:${port}`] });

  test('counts more than sixty addresses that must not be reached', () => {
    expect(addresses.length).toBeGreaterThanOrEqual(60);
  });

  test.each(addresses)('connects to nothing for %s (bar A26)', async (url) => {
    reached = 0;

    // One that is tried and not answered is a time-out.
    await expect(open().send({ ...request, url })).rejects.toMatchObject({
      name: 'OutgoingError',
      code: expect.not.stringMatching('timeout'),
    });
    expect(reached).toBe(0);
  });

  test('the check at the connection holds even where the spelling would pass: our own port by every spelling (bar A26)', async () => {
    reached = 0;
    const outgoing = createOutgoing({ environment: 'development', localTargets: [`localhost:${port}`, `[::ffff:7f00:1]:${port}`] });

    // Nothing but 127.0.0.1 itself is let through, whatever an operator put into the list.
    await expect(outgoing.send({ ...request, url: `http://[::ffff:7f00:1]:${port}/` })).rejects.toThrow(OutgoingError);
    expect(reached).toBe(0);
  });

  test('test mode reaches the addresses of this machine that are listed, and no other port', async () => {
    await expect(local().send({ ...request, url: `http://127.0.0.1:${port}/` })).resolves.toMatchObject({ status: 200, body: 'ok' });
    await expect(local().send({ ...request, url: `http://127.0.0.1:${port + 1}/` })).rejects.toMatchObject({ code: 'refused' });
  });

  test('a production server with local targets does not start', () => {
    expect(() => createOutgoing({ environment: 'production', localTargets: ['127.0.0.1:4420'] })).toThrow(/production/);
  });

  test('a redirect is an answer and is not followed (bar A26)', async () => {
    reached = 0;

    await expect(local().send({ ...request, url: `http://127.0.0.1:${port}/redirect` })).resolves.toMatchObject({ status: 302 });
    expect(reached).toBe(1);
  });

  test('an answer without end is read up to its bound', async () => {
    const answer = await local().send({ ...request, url: `http://127.0.0.1:${port}/endless` });

    expect(answer.body).toHaveLength(4096);
  });

  test('silence ends after the time that was given', async () => {
    await expect(local().send({ ...request, timeoutMs: 50, url: `http://127.0.0.1:${port}/silent` })).rejects.toMatchObject({
      code: 'timeout',
    });
  });

  test('a caller that goes away ends the call with its own reason', async () => {
    const gone = new AbortController();
    const sending = local().send({ ...request, url: `http://127.0.0.1:${port}/silent`, signal: gone.signal });
    gone.abort(new Error('the page was closed'));

    await expect(sending).rejects.toThrow('the page was closed');
  });

  test('an ordinary https address is nobody else’s business', () => {
    expect(targetRefusal('https://hooks.shop.example/liana', { localTargets: [] })).toBeUndefined();
  });
});
