/** A route for the frame and the portal alike. */
export const person = { hosts: ['embed', 'portal'], access: ['frame-token', 'portal-session'] } as const;
/** A route for the portal at top level alone. */
export const portalOnly = { hosts: ['portal'], access: ['portal-session'] } as const;
export const read = { method: 'GET', status: 200, idempotencyKey: 'none' } as const;
export const write = { method: 'POST', status: 200, idempotencyKey: 'required' } as const;
