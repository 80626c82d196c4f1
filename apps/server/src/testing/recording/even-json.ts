const width = 140;

/** JSON that a person can compare: whatever fits on a line stands on one, as the formatter of this repository has it. */
export function evenJson(value: unknown): string {
  return `${written(value, '', 0)}\n`;
}

/** `taken`: columns of the line that are used up before the value, and after it. */
function written(value: unknown, indent: string, taken: number): string {
  const short = inLine(value);
  if (typeof value !== 'object' || value === null || indent.length + taken + short.length <= width) return short;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Object.entries(value).map(([key, part]) => {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    return deeper + name + written(part, deeper, name.length + 1);
  });
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function inLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${inLine(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
