import { expect, test } from 'vitest';
import { forcedBehaviour, testBehaviours, testContact } from './test-identities.ts';

test.each(testBehaviours)('the contact of %s forces it, with or without a tag', (behaviour) => {
  expect(forcedBehaviour(testContact(behaviour))).toBe(behaviour);
  expect(forcedBehaviour(testContact(behaviour).replace('@', '+7@').toUpperCase())).toBe(behaviour);
});

test.each(['approve@example.com', 'approved@test.liana.example', 'approve@evil.test.liana.example', '', 'approve'])(
  '%s forces nothing',
  (email) => {
    expect(forcedBehaviour(email)).toBeUndefined();
  },
);
