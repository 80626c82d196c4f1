import { describe, expect, test } from 'vitest';
import languageService from 'vscode-json-languageservice';
import { usFacts } from '../../facts/us/us-facts.ts';
import { aLender, aProduct, aRule } from '../product.builder.ts';
import { catalogueJsonSchema } from './catalogue-json-schema.ts';

const { getLanguageService, TextDocument } = languageService;

const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: [{ uri: 'schema://catalogue', fileMatch: ['*'], schema: catalogueJsonSchema(usFacts, 'en') }],
});

/** A catalogue in an editor, with this text where a rule says `when`; the cursor stands at `|`, if there is one. */
function editor(when: string) {
  const rule = { ...aRule({ fact: 'amount', atLeast: 6_000 }), when: '?' };
  const catalogue = { ruleLanguage: 'v1', market: 'US', lenders: [aLender()], products: [{ ...aProduct(), rules: [rule] }] };
  const [before, after] = JSON.stringify(catalogue).split('"?"') as [string, string];
  const document = TextDocument.create('file:///catalogue.json', 'json', 1, before + when.replace('|', '') + after);
  const json = service.parseJSONDocument(document);
  const at = (mark: string) => document.positionAt(before.length + when.indexOf(mark));
  return {
    /** What is underlined, each as its text. */
    marks: async () => (await service.doValidation(document, json)).map(({ range }) => document.getText(range)),
    completions: async () => (await service.doComplete(document, at('|'), json))!.items.map(({ label }) => label),
    hover: async (word: string) => (await service.doHover(document, at(word), json))!.contents,
  };
}

describe('an editor that knows JSON Schema', () => {
  test('marks nothing in a rule without a fault', async () => {
    expect(await editor('{ "fact": "region", "noneOf": ["NY"] }').marks()).toEqual([]);
  });

  test('completes the facts that rules may test', async () => {
    const testable = [...usFacts.values()].filter(({ type }) => type.kind !== 'text' && type.kind !== 'date').map(({ id }) => `"${id}"`);

    expect(await editor('{ "fact": "|" }').completions()).toEqual(testable);
  });

  test('completes the options of the fact that is tested, as deep as it stands', async () => {
    const inside = '{ "any": [{ "fact": "creditBand", "oneOf": ["|"] }] }';

    expect(await editor(inside).completions()).toEqual(['"excellent"', '"good"', '"fair"', '"building"', '"unsure"']);
  });

  test('completes only numbers to compare with', async () => {
    expect(await editor('{ "fact": "amount", "compare": "atMost", "to": "|" }').completions()).not.toContain('"region"');
  });

  test.each([
    ['an option that does not exist', '{ "fact": "region", "oneOf": ["NY", "ZZ"] }', '"ZZ"'],
    ['a fact that does not exist', '{ "fact": "shoeSize", "atLeast": 6000 }', '"shoeSize"'],
    ['a text for a sum', '{ "fact": "amount", "atLeast": "6000" }', '"6000"'],
    ['a bound that no answer can have', '{ "fact": "amount", "atLeast": 60 }', '60'],
  ])('marks %s, and nothing else', async (_name, when, marked) => {
    expect(await editor(when).marks()).toEqual([marked]);
  });

  test('says what a fact is and in which unit, under the pointer', async () => {
    const shown = await editor('{ "fact": "incomeMonthly", "atLeast": 100000 }').hover('incomeMonthly');

    expect(String(shown)).toMatch(/Pay before tax.*minor units of USD/);
  });
});
