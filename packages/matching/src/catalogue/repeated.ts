/** Those whose id stood there before, each with its place. */
export function repeated(things: readonly { id: string }[]): { id: string; index: number }[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ id, index }];
    seen.add(id);
    return [];
  });
}
