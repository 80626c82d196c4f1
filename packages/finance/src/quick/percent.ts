import { percent as exactPercent, type Rational } from '../rational.ts';
import { remembering } from './remembering.ts';

/** `percent`, which reads a text once: the rates of a catalogue are few. @throws {FinanceError} as that. */
export const percent: (text: string) => Rational = remembering(1_000, exactPercent);
