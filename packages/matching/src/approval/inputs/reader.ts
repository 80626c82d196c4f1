import type { Features, Segment } from '../model.ts';
import { type Binning, binOf, firstBin, unknownBin } from './binning.ts';

type Value = string | number | null | undefined;

/** A feature by its name, which may be a word that every object answers to; `undefined` where it is not known. */
export function featureOf(features: Features, name: string): Value {
  return Object.hasOwn(features, name) ? features[name] : undefined;
}

/** What a model reads by a name: a feature, or a part of the segment under its name behind `@`. */
export function inputOf(segment: Segment, features: Features, name: string): Value {
  return name.startsWith('@') ? segment[name.slice(1) as 'lenderId' | 'family' | 'stage'] : featureOf(features, name);
}

/** Puts inputs into bins, many times: what `binOf` says of each input, without looking through lists. */
export function binReader(binnings: readonly Binning[]): (bins: Uint8Array, segment: Segment, features: Features) => void {
  const readers = binnings.map((binning) => {
    const { name, kind } = binning;
    const part = name.startsWith('@') ? (name.slice(1) as 'lenderId' | 'family' | 'stage') : undefined;
    const places = kind === 'number' ? undefined : new Map(binning.values.map((value, index) => [value, firstBin + index]));
    return (segment: Segment, features: Features): number => {
      const value = part === undefined ? featureOf(features, name) : segment[part];
      return places && typeof value === 'string' ? (places.get(value) ?? unknownBin) : binOf(binning, value);
    };
  });
  return (bins, segment, features) => {
    for (let input = 0; input < readers.length; input += 1) bins[input] = readers[input]!(segment, features);
  };
}
