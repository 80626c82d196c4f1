export { cumipmt, cumprinc } from './cumulative.ts';
export { effect, nominal } from './effective.ts';
export { irr, npv } from './flows.ts';
export { ipmt, ppmt } from './parts.ts';
export { rate } from './rate.ts';
export { fv, nper, pmt, pv } from './time-value.ts';
export type { When } from './when.ts';
