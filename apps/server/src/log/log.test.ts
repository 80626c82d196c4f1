import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLog } from './log.ts';
import { scrubbed } from './scrub.ts';

function written(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ write: (line) => lines.push(line) }));
  return lines.join('');
}

test('an event is one JSON line with a time and the fields that may be there', () => {
  const line = written((log) => log.warn('job-failed', { job: 'evt_1', attempts: 2 }));

  expect(JSON.parse(line)).toMatchObject({ level: 40, event: 'job-failed', job: 'evt_1', attempts: 2, time: expect.stringMatching(/Z$/) });
});

test('a field that is not on the list is left out, whatever it is called (bar A23)', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 3 }), (name) => {
      const known = [
        'requestId',
        'method',
        'route',
        'host',
        'status',
        'error',
        'job',
        'kind',
        'task',
        'endpoint',
        'tenant',
        'mode',
        'lender',
        'session',
        'state',
        'store',
      ];
      if (known.includes(name)) return;
      expect(written((log) => log.info('event', { [name]: 'Ada Lovelace, Main Street 1' }))).not.toContain('Lovelace');
    }),
  );
});

test.each([
  'ada@liana.example',
  'pk_test_aaaaaaaaaaaaaaaaaaaa',
  'sk_live_aaaaaaaaaaaaaaaaaaaa',
  'ft_AAAAAAAAAAAAAAAAAAAAAAAA',
  'whsec_aGVsbG8gd29ybGQ=',
  '4111 1111 1111 1111',
  '+1 415 555 0132 99',
  '123456789',
  '078-05-1120',
])('%s is taken out of a field that may be there (bar A23)', (secret) => {
  const line = written((log) => log.error('event', { error: `failed for ${secret}!` }));

  expect(line).not.toContain(secret);
  expect(line).toContain('failed for');
});

test('a text for the log is short', () => {
  expect(scrubbed('x '.repeat(1_000)).length).toBeLessThanOrEqual(200);
});
