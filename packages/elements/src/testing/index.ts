export * from './applications.ts';
export * from './ids.ts';
export * from './loans.ts';
export * from './offers.ts';
export * from './page.ts';
export * from './problems.ts';
export * from './terms.ts';
