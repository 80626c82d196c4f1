import type { Answer } from '@liana/contract';
import { LianaEvent } from '../events/liana-event.ts';

/** An answer that fits its question; `value: null` skips it. It never leaves the document that the question stands in. */
export class AnswerEvent extends LianaEvent {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super('liana-answer');
    this.answer = answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'liana-answer': AnswerEvent;
  }
}
