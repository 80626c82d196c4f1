import { expect, test } from 'vitest';
import { firstDrift } from './drift.ts';
import { record } from './record.ts';
import { storedFiles } from './stored.ts';

test('what the tests of elements and pages take for the server is what the server answers', async () => {
  const drift = firstDrift(storedFiles(), await record());

  expect(drift, 'the server answers otherwise than recorded; if that is meant, run: npm run record').toBeUndefined();
}, 90_000);
