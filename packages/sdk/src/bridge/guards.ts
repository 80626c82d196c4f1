import type { FrameToHost, HostToFrame } from '@liana/contract/bridge';
import { frameHeights } from '@liana/contract/bridge';

type Fields = Record<string, unknown>;

const isPlain = (data: unknown): data is Fields => typeof data === 'object' && data !== null && !Array.isArray(data);
const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;
const steps: readonly unknown[] = ['offers', 'contact', 'application', 'portal'];
const statuses: readonly unknown[] = ['open', 'financed', 'not-financed'];
const failures: readonly unknown[] = ['unreachable', 'refused', 'version'];

/** True for a message that the host may act on; anything else is dropped unread. */
export function isFrameToHost(data: unknown): data is FrameToHost {
  if (!isPlain(data)) return false;
  switch (data.type) {
    case 'ready':
    case 'painted':
    case 'close':
      return true;
    case 'height':
      return (frameHeights as readonly unknown[]).includes(data.height);
    case 'step':
      return steps.includes(data.step);
    case 'status':
      return statuses.includes(data.status) && (data.applicationId === null || isText(data.applicationId, 64));
    case 'portal':
      return isText(data.url, 2000);
    case 'failed':
      return failures.includes(data.code);
    default:
      return false;
  }
}

/** True for a message that the frame may act on. */
export function isHostToFrame(data: unknown): data is HostToFrame {
  if (!isPlain(data)) return false;
  switch (data.type) {
    case 'start':
      return (
        isText(data.handle, 200) &&
        isText(data.locale, 35) &&
        ['light', 'dark', 'auto'].includes(data.scheme as string) &&
        typeof data.boxHeight === 'number'
      );
    case 'locale':
      return isText(data.locale, 35);
    case 'wish-changed':
    case 'close':
      return true;
    default:
      return false;
  }
}
