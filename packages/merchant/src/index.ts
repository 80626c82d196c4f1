export { cartHash, type JsonValue } from './cart-hash.ts';
export { MerchantError, type MerchantErrorCode } from './error.ts';
export { createMerchant, type Merchant, type MerchantOptions, type Movement, type Order, type WriteOptions } from './merchant.ts';
export { type SeenEvents, type VerifyOptions, verifyWebhook } from './webhook.ts';
