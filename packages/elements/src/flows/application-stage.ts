import type { ApplicationState, ApplicationView } from '@liana/contract';
import type { HostEventDetails } from '@liana/contract/bridge';

/** The states of an application, as far as a screen tells them apart. */
export type ApplicationStage = 'filling' | 'deciding' | 'to-sign' | 'financed' | 'closed';

const stages: Record<ApplicationState, ApplicationStage> = {
  draft: 'filling',
  submitted: 'deciding',
  referred: 'deciding',
  'handed-over': 'deciding',
  'counter-offered': 'to-sign',
  approved: 'to-sign',
  signed: 'financed',
  funded: 'financed',
  repaying: 'financed',
  'in-arrears': 'financed',
  settled: 'financed',
  declined: 'closed',
  'written-off': 'closed',
  rescinded: 'closed',
  withdrawn: 'closed',
  expired: 'closed',
};

export const stageOf = ({ state }: Pick<ApplicationView, 'state'>): ApplicationStage => stages[state];

/** What a shop may know of it. A decline with something that fits next is still going: the person decides. */
export function hostStatusOf(application: ApplicationView): HostEventDetails['liana-status']['status'] {
  const stage = stageOf(application);
  if (stage === 'financed') return 'financed';
  return stage === 'closed' && !application.nextBest ? 'not-financed' : 'open';
}
