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

const keysOf = (path: string) => (path === '' ? [] : path.split('.'));

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
    expect(jsonPlaces(text, [keysOf(path)]).placeOf(keysOf(path))).toEqual({ line, column });
  });

  test('that is missing is the place of what it is missing from', () => {
    const path = 'products.1.rules.1.reason.text';

    expect(jsonPlaces(text, [keysOf(path)]).placeOf(keysOf(path))).toEqual({ line: 8, column: 9 });
  });

  test('counts lines that Windows ends', () => {
    expect(jsonPlaces(text.replaceAll('\n', '\r\n'), [['products', 1]]).placeOf(['products', 1])).toEqual({ line: 5, column: 5 });
  });

  test('of every value of any file is where that value begins, or its name', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const written = JSON.stringify(value, undefined, 2);
        const lines = written.split('\n');
        const all = pathsOf(value);
        const places = jsonPlaces(
          written,
          all.map(({ path }) => path),
        );

        for (const { path, value: inside } of all) {
          const { line, column } = places.placeOf(path);
          const key = path.at(-1);
          const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join('\n');
          const begins = typeof key === 'string' ? `${JSON.stringify(key)}: ` : '';
          expect(rest.startsWith(begins + JSON.stringify(inside, undefined, 2)[0]!)).toBe(true);
        }
      }),
    );
  });
});

test('a field that stands twice in one object is found, as deep as it is', () => {
  const twice = '{ "a": [{ "x": 1 }, { "x": 1, "y": { "z": 1, "z": 2 } }], "b": { "x": 1 } }';

  expect(jsonPlaces(twice, []).repeated).toEqual([{ name: 'z', path: 'a.1.y.z', line: 1, column: 46 }]);
});

/** Every path of a value, with the value there. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): { path: readonly (string | number)[]; value: unknown }[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  const steps: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [{ path, value }, ...steps.flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}
