import { type IdKind, idPrefixes } from '@liana/contract';

/** An id of the right form that can be read in a failing test: `anId('offer', 'odela 24')` is `off_odela2400…`. */
export const anId = (kind: IdKind, name: string) =>
  `${idPrefixes[kind]}_${name
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .slice(0, 26)
    .padEnd(26, '0')}`;
