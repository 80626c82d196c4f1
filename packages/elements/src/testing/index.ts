export * from './consents.ts';
export * from './disclosures.ts';
export * from './ids.ts';
export * from './loans.ts';
export * from './offers.ts';
export * from './page.ts';
export * from './schedules.ts';
export * from './terms.ts';
