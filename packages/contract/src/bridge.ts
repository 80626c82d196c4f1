/** The part of the contract without zod: for the bytes that every shop page loads. */
export * from './events.ts';
export * from './frame-bridge.ts';
export * from './tokens.ts';
