import { expect, test } from 'vitest';
import { syntheticApplicants } from './applicants.ts';
import { syntheticProducts } from './products.ts';

test('the made-up people and products are the same wherever they are made, and the first ones do not hang on how many follow', () => {
  expect(syntheticProducts(300).slice(0, 20)).toEqual(syntheticProducts(20));
  expect(syntheticApplicants(300).slice(0, 20)).toEqual(syntheticApplicants(20));
  expect(syntheticProducts(20, 8)).not.toEqual(syntheticProducts(20, 7));
});
