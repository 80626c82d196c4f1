const DAY_MS = 86_400_000;
const VALID_DAYS = 7;

/** Until when a lender stands by its offer: seven days of the tenant's clock. */
export const validUntil = (at: string) => new Date(Date.parse(at) + VALID_DAYS * DAY_MS).toISOString();
