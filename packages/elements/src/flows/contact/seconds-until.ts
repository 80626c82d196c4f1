/** Whole seconds from now until `instant`; 0 when it has passed. */
export const secondsUntil = (instant: string): number => Math.max(0, Math.ceil((Date.parse(instant) - Date.now()) / 1000)) || 0;
