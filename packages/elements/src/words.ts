/** The words of elements and flows without the elements: for what reads or checks text and draws nothing. */
export { flowWords } from './flows/words/index.ts';
export { messagesOf } from './locales/messages.ts';
