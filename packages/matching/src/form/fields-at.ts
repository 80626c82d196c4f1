import { z } from 'zod';

/** The names that a field may have at a place of a file, of which `value` is what the file says there and around. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const [key, ...rest] = path;
  const inside = key === undefined ? undefined : (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  if (isWrapper(schema)) return fieldsAt(schema.unwrap(), path, value);
  if (schema instanceof z.ZodUnion) return [...new Set(variantsOf(schema, value).flatMap((option) => fieldsAt(option, path, value)))];
  if (schema instanceof z.ZodArray) return key === undefined ? [] : fieldsAt(schema.element, rest, inside);
  if (schema instanceof z.ZodRecord) {
    if (key !== undefined) return fieldsAt(schema.valueType, rest, inside);
    return schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
  }
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape);
  const inner: z.core.$ZodType | undefined = schema.shape[String(key)];
  return inner ? fieldsAt(inner, rest, inside) : [];
}

type Wrapper = z.ZodOptional | z.ZodLazy | z.ZodDefault | z.ZodPrefault;

const isWrapper = (schema: z.core.$ZodType): schema is Wrapper =>
  [z.ZodOptional, z.ZodLazy, z.ZodDefault, z.ZodPrefault].some((wrapper) => schema instanceof wrapper);

/** Where one field tells which variant is meant, that one. */
function variantsOf(schema: z.ZodUnion, value: unknown): readonly z.core.$ZodType[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema.options;
  const { discriminator } = schema.def;
  const word = (value as Record<string, unknown> | null | undefined)?.[discriminator];
  return schema.options.filter(
    (option) => option instanceof z.ZodObject && (option.shape[discriminator] as z.ZodType).safeParse(word).success,
  );
}
