import type { ApplicationState } from '@liana/contract';

/** Everything that can happen to an application. What lenders report arrives as one of these too. */
export const applicationEvents = [
  'submit',
  'hand-over',
  'approve',
  'refer',
  'counter-offer',
  'decline',
  'accept',
  'sign',
  'fund',
  'pay',
  'fall-behind',
  'settle',
  'write-off',
  'rescind',
  'withdraw',
  'expire',
] as const;
export type ApplicationEvent = (typeof applicationEvents)[number];

type Moves = Readonly<Partial<Record<ApplicationEvent, ApplicationState>>>;

const leave: Moves = { withdraw: 'withdrawn', expire: 'expired' };
const repay: Moves = { pay: 'repaying', 'fall-behind': 'in-arrears', settle: 'settled', 'write-off': 'written-off' };

/** Every legal move. A pair of state and event that is not here is refused. */
export const applicationMoves: Readonly<Record<ApplicationState, Moves>> = {
  draft: { ...leave, submit: 'submitted', 'hand-over': 'handed-over' },
  submitted: { ...leave, approve: 'approved', refer: 'referred', 'counter-offer': 'counter-offered', decline: 'declined' },
  referred: { ...leave, approve: 'approved', decline: 'declined' },
  'counter-offered': { ...leave, accept: 'approved', decline: 'declined' },
  'handed-over': { ...leave, approve: 'approved', decline: 'declined' },
  approved: { ...leave, sign: 'signed' },
  signed: { fund: 'funded', rescind: 'rescinded' },
  funded: { ...repay, rescind: 'rescinded' },
  repaying: repay,
  'in-arrears': repay,
  declined: {},
  settled: {},
  'written-off': {},
  rescinded: {},
  withdrawn: {},
  expired: {},
};

/** Where `event` leads from `state`, or null where that move is not legal. */
export function nextState(state: ApplicationState, event: ApplicationEvent): ApplicationState | null {
  return applicationMoves[state][event] ?? null;
}

/** From the first answer of a lender on, and before anything binds: one of these stands in the way of another application. */
export const inFlightStates = ['submitted', 'referred', 'counter-offered', 'handed-over', 'approved'] as const satisfies ApplicationState[];

/** The person can still leave without owing anything. */
export const isOpen = (state: ApplicationState) => applicationMoves[state].withdraw !== undefined;

/** The lender has said yes to these terms: they are no estimate any more. */
export const isAgreed = (state: ApplicationState) => state === 'approved' || !(isOpen(state) || isClosedWithoutLoan(state));

/** Ended without a loan: the shop should offer another way to pay. */
export const isClosedWithoutLoan = (state: ApplicationState) => state === 'declined' || state === 'withdrawn' || state === 'expired';
