/**
 * The events that a host page may hear, and nothing else: where the shopper is, never what they said or were told.
 * `financed` is for display; the merchant's server trusts the webhook only.
 */
export const hostEventNames = {
  ready: 'liana-ready',
  open: 'liana-open',
  step: 'liana-step',
  status: 'liana-status',
  close: 'liana-close',
  error: 'liana-error',
} as const;

export interface HostEventDetails {
  'liana-ready': Record<never, never>;
  'liana-open': { view: 'offers' | 'apply' };
  'liana-step': { step: 'offers' | 'contact' | 'application' | 'portal' };
  /** `financed`: signed and authorised. `not-financed`: the person should pay another way. `open`: still going. */
  'liana-status': { status: 'open' | 'financed' | 'not-financed'; applicationId: string | null };
  'liana-close': Record<never, never>;
  'liana-error': { code: 'unreachable' | 'refused' | 'version' };
}
export type HostEventName = keyof HostEventDetails;
