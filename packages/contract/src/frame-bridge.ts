/**
 * What host page and frame say to each other over their MessagePort. Plain types and guards, without zod: this file is
 * part of the bytes that every shop page loads. The host learns where the shopper is and how tall the box is, nothing else.
 */
export const bridgeVersion = 1;

const lowest = 480;
const highest = 9600;
const step = 160;

/** Heights in CSS px that a frame may take. A fixed ladder, so that a size tells nothing about a decision (bar E20). */
export const frameHeights: readonly number[] = Array.from({ length: (highest - lowest) / step + 1 }, (_, rung) => lowest + rung * step);

/** The smallest step of the ladder that holds `contentHeight`, or the largest there is. */
export const frameHeightFor = (contentHeight: number): number => frameHeights.find((height) => height >= contentHeight) ?? highest;

export type HostToFrame =
  | { type: 'start'; handle: string; locale: string; scheme: 'light' | 'dark' | 'auto'; boxHeight: number }
  | { type: 'locale'; locale: string }
  | { type: 'wish-changed' }
  | { type: 'close' };

export type FrameToHost =
  | { type: 'ready' }
  | { type: 'painted' }
  | { type: 'height'; height: number }
  | { type: 'step'; step: 'offers' | 'contact' | 'application' | 'portal' }
  | { type: 'status'; status: 'open' | 'financed' | 'not-financed'; applicationId: string | null }
  | { type: 'portal'; url: string }
  | { type: 'close' }
  | { type: 'failed'; code: 'unreachable' | 'refused' | 'version' };

/** The only message that is posted to a window with `*`: it holds nothing (bar E3). */
export interface Syn {
  liana: 'syn';
  version: number;
}
export interface Ack {
  liana: 'ack';
  version: number;
}
