import type { Outgoing, OutgoingRequest, OutgoingResponse } from '../dependencies.ts';

type Reply = Partial<OutgoingResponse> | Promise<Partial<OutgoingResponse>>;

/** A way out that leads to the test: it notes what was sent, and answers as `answerWith` says. */
export interface ScriptedOutgoing extends Outgoing {
  readonly sent: OutgoingRequest[];
  /** From now on. A reply that throws is a host that cannot be reached. */
  answerWith(reply: (request: OutgoingRequest) => Reply): void;
}

export function scriptedOutgoing(): ScriptedOutgoing {
  const sent: OutgoingRequest[] = [];
  let reply: (request: OutgoingRequest) => Reply = () => ({ status: 204 });
  return {
    sent,
    answerWith: (next) => {
      reply = next;
    },
    async send(request) {
      sent.push(request);
      return { status: 200, headers: {}, body: '', ...(await reply(request)) };
    },
  };
}
