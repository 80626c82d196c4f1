import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameHeightFor, frameHeights } from './frame-bridge.ts';

test('E20: any content gets a height of the ladder that holds it, or the largest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (content) => {
      const height = frameHeightFor(content);

      expect(frameHeights).toContain(height);
      expect(height >= content || height === frameHeights.at(-1)).toBe(true);
    }),
  );
});
