/** Groups of three digits with one separator throughout, and decimals with another. */
const grouped = /^-?[1-9]\d{0,2}([,.'’\s])\d{3}(?:\1\d{3})*(?:(?!\1)[,.]\d+)?$/u;
/** What parts thousands in one country and begins the decimals in another. */
const undecided = /^-?[1-9]\d{0,2}([,.])\d{3}$/;

/**
 * What to write for a number that a table cannot read, given without the sign of its unit: `write 1500.50, …` for `1500,50`. A comma with one
 * or two digits behind it begins decimals; with three it may as well part thousands, which only its author knows. Undefined where nothing
 * that `isReadable` is meant.
 */
export function numberMeant(bare: string, isReadable: (number: string) => boolean): string | undefined {
  if (isReadable(bare)) return `write ${bare}, without signs and separators`;
  const whole = grouped.test(bare) ? withoutGroups(bare) : undefined;
  const decimal = /^-?\d+[,.]\d+$/.test(bare) ? bare.replace(',', '.') : undefined;
  const separator = undecided.exec(bare)?.[1];
  if (separator) {
    const readings = [
      [whole!, `the ${separator === ',' ? 'comma' : 'point'} parts thousands`],
      [decimal!.replace(/0+$/, ''), 'decimals follow it'],
    ] as const;
    const readable = readings.filter(([number]) => isReadable(number)).map(([number, condition]) => `${number} if ${condition}`);
    return readable.length === 0 ? undefined : `write ${readable.join(', ')}`;
  }
  const meant = whole ?? decimal;
  if (meant === undefined || !isReadable(meant)) return undefined;
  return /,\d+$/.test(bare) && meant.includes('.')
    ? `write ${meant}, with a point before the decimals`
    : `write ${meant}, without signs and separators`;
}

/** A last separator that differs from those before it begins the decimals. */
function withoutGroups(bare: string): string {
  const separators = bare.match(/[,.'’\s]/gu)!;
  const last = separators.at(-1)!;
  if (last === separators[0]) return bare.replaceAll(last, '');
  const [whole, decimals] = bare.split(last) as [string, string];
  return `${whole.replaceAll(separators[0]!, '')}.${decimals}`;
}
