import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPlaces } from './json-places.ts';

const text = `{
  "lenders": [],
  "products": [
    { "id": "a", "rules": [] },
    {
      "id": "b",
      "rules": [{ "id": "one" },
        { "id": "two", "when": { "fact": "amount", "between": [1, 2] } }]
    }
  ]
}`;

describe('a place in a JSON file', () => {
  test.each([
    ['', 1, 1],
    ['lenders', 2, 3],
    ['products.0.id', 4, 7],
    ['products.1', 5, 5],
    ['products.1.rules.1', 8, 9],
    ['products.1.rules.1.when.fact', 8, 34],
    ['products.1.rules.1.when.between.1', 8, 67],
  ])('of %s is line %i, column %i', (path, line, column) => {
    expect(jsonPlaces(text, [path]).placeOf(path)).toEqual({ line, column });
  });

  test('that is missing is the place of what it is missing from', () => {
    const path = 'products.1.rules.1.reason.text';

    expect(jsonPlaces(text, [path]).placeOf(path)).toEqual({ line: 8, column: 9 });
  });

  test('counts lines that Windows ends', () => {
    expect(jsonPlaces(text.replaceAll('\n', '\r\n'), ['products.1']).placeOf('products.1')).toEqual({ line: 5, column: 5 });
  });

  test('of every value of any file is where that value begins, or its name', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const written = JSON.stringify(value, undefined, 2);
        const lines = written.split('\n');
        const all = pathsOf(value);
        const places = jsonPlaces(written, all.keys());

        for (const [path, inside] of all) {
          const { line, column } = places.placeOf(path);
          const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join('\n');
          const begins = typeof inside.key === 'string' ? `${JSON.stringify(inside.key)}: ` : '';
          expect(rest.startsWith(begins + JSON.stringify(inside.value, undefined, 2)[0]!)).toBe(true);
        }
      }),
    );
  });
});

test('a field that stands twice in one object is found, as deep as it is', () => {
  const twice = '{ "a": [{ "x": 1 }, { "x": 1, "y": { "z": 1, "z": 2 } }], "b": { "x": 1 } }';

  expect(jsonPlaces(twice, []).repeated).toEqual([{ name: 'z', path: 'a.1.y.z', line: 1, column: 46 }]);
});

/** Every path of a value whose names have no dots, with its last step and the value there. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): Map<string, { key?: string | number; value: unknown }> {
  const found = new Map([[path.join('.'), { key: path.at(-1), value }]]) as Map<string, { key?: string | number; value: unknown }>;
  if (value === null || typeof value !== 'object') return found;
  const steps: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, inner] of steps) {
    if (key === '' || String(key).includes('.')) continue;
    for (const [deeper, found2] of pathsOf(inner, [...path, key])) found.set(deeper, found2);
  }
  return found;
}
