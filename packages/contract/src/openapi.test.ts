import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { openApiDocument } from './openapi.ts';
import { routes } from './routes/index.ts';

const document = openApiDocument('0.1.0');

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document));

  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});

test('every route is one operation', () => {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods) as { operationId: string }[]);

  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(routes).sort());
});

test('every reference points at a schema that is there', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
  const there = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);

  expect(references.length).toBeGreaterThan(50);
  expect(there).toEqual(expect.arrayContaining([...new Set(references)]));
});
