/** What an app builds screens of its own from, so that they look, speak and fail as the flows do. Not for host pages. */
export { Acts } from './flows/acts.ts';
export { type ApplicationStage, stageOf } from './flows/application-stage.ts';
export { Delayed } from './flows/delayed.ts';
export { fields } from './flows/fields.styles.ts';
export { flowStyles } from './flows/flow.styles.ts';
export { focusOn, focusProblem } from './flows/focus.ts';
export type { GivenAnswer } from './flows/offers/given-answers.ts';
export { defineOverlay } from './flows/overlay/overlay.define.ts';
export { Polling } from './flows/polling.ts';
export { problemNotice, sessionOver } from './flows/problem-notice.ts';
export { type TextField, textField } from './flows/text-field.ts';
export { flowWords } from './flows/words/index.ts';
export { icon } from './icons.ts';
export { lenderName } from './parts/lender-name.ts';
export { moneyToType, typedMoney } from './question/typed-money.ts';
export { figures } from './styles/figures.ts';
export { marks } from './styles/marks.ts';
export { tables } from './styles/tables.ts';
