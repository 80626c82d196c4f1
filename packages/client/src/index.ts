export type { CallOptions, ResponseOf } from './call-options.ts';
export { type Client, type ClientOptions, createClient } from './client.ts';
export { ClientError, type ClientErrorCode } from './client-error.ts';
