import type { Journey } from '../support/journey.ts';
import type { Milestone } from '../support/walk.ts';
import type { WebhookEar } from '../support/webhook-ear.ts';
import type { WiredSystem } from '../support/wired-system.ts';

export interface Ground {
  system: WiredSystem;
  ear: WebhookEar;
  journey: Journey;
}

/** A place in US-1 at which a server may be killed. */
export interface KillPoint {
  name: string;
  /** What is on the disk at that moment, and what is lost with the process. */
  lost: string;
  /** The journey stands here when the trap is set; the server dies on the way to the next milestone. */
  after: Milestone;
  /** Sets the trap: calls `kill` at the very moment, whose answer nobody is to get. */
  set(ground: Ground, kill: () => void): void;
}

/** The answer to an act is on the wire, its change committed; whoever asked never reads it. */
const answerLost =
  (fits: (act: string) => boolean): KillPoint['set'] =>
  ({ journey }, kill) =>
    journey.whenAnswered(fits, () => {
      kill();
      throw new AnswerLost();
    });

export class AnswerLost extends Error {
  override readonly name = 'AnswerLost';
}

const isAct = (name: string) => (act: string) => act.startsWith(name);

/** The points that the issue names, and those between them where two parties may come to know different things. */
export const killPoints: readonly KillPoint[] = [
  {
    name: 'answer stored',
    lost: 'the answer to the person',
    after: 'framed',
    set: (ground, kill) => {
      let answers = 0;
      answerLost((act) => act.startsWith('answer ') && ++answers === 3)(ground, kill);
    },
  },
  {
    name: 'lender asked',
    lost: 'the question to the lender',
    after: 'proved',
    set: ({ system }, kill) => system.wire.arrange({ kind: 'prequalify', fault: 'swallow', whenHit: kill }),
  },
  {
    name: 'lender answered',
    lost: "the lender's answer",
    after: 'proved',
    set: ({ system }, kill) => system.wire.arrange({ kind: 'prequalify', fault: 'lose-answer', whenHit: kill }),
  },
  {
    name: 'application answer stored',
    lost: 'the answer to the person',
    after: 'chosen',
    set: answerLost(isAct('application answer ')),
  },
  {
    name: 'submitted',
    lost: 'the application to the lender',
    after: 'entered',
    set: ({ system }, kill) => system.wire.arrange({ kind: 'apply', fault: 'swallow', whenHit: kill }),
  },
  {
    name: 'lender decided',
    lost: "the lender's decision",
    after: 'entered',
    set: ({ system }, kill) => system.wire.arrange({ kind: 'apply', fault: 'lose-answer', whenHit: kill }),
  },
  { name: 'signed', lost: 'the answer to the person', after: 'approved', set: answerLost(isAct('sign ')) },
  {
    name: 'signature at the lender',
    lost: "the lender's receipt",
    after: 'approved',
    set: ({ system }, kill) => system.wire.arrange({ kind: 'sign', fault: 'lose-answer', whenHit: kill }),
  },
  { name: 'captured', lost: 'the answer to the shop', after: 'signed', set: answerLost(isAct('capture parcel 1')) },
  {
    name: 'capture at the lender',
    lost: "the lender's receipt",
    after: 'signed',
    set: ({ system }, kill) => system.wire.arrange({ kind: 'captures', fault: 'lose-answer', whenHit: kill }),
  },
  {
    name: 'webhook half sent',
    lost: "the shop's receipt",
    after: 'signed',
    set: ({ ear }, kill) => ear.interrupt('charge.captured', kill),
  },
];
