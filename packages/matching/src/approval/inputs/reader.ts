import { type Binning, binOf, firstBin, unknownBin } from './binning.ts';

type Value = string | number | null | undefined;

/** Puts inputs into bins, many times: what `binOf` says, without looking through lists. `value` gives the input of a name. */
export function binReader(binnings: readonly Binning[]): (bins: Uint8Array, value: (name: string) => Value) => void {
  const places = binnings.map((binning) =>
    binning.kind === 'number' ? undefined : new Map(binning.values.map((value, index) => [value, firstBin + index])),
  );
  return (bins, value) => {
    for (let index = 0; index < binnings.length; index += 1) {
      const binning = binnings[index]!;
      const given = value(binning.name);
      const known = places[index];
      bins[index] = known && typeof given === 'string' ? (known.get(given) ?? unknownBin) : binOf(binning, given);
    }
  };
}
