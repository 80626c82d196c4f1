import type { OffersView } from '@liana/contract';
import { html, nothing } from 'lit';
import { icon } from '../../icons.ts';
import type { LocaleController } from '../../locale/locale-controller.ts';
import type { OfferChooseEvent, OfferDetailsEvent, TryWishEvent } from '../../offer-card/offer-card.events.ts';
import type { CompareEvent, OrderChangeEvent, PersonalisedChangeEvent } from '../../offer-list/offer-list.events.ts';
import type { AskLenderAgainEvent, StopWaitingEvent } from '../../pending-lender/pending-lender.events.ts';
import type { AnswerEvent } from '../../question/question.events.ts';
import type { WishChangeEvent } from '../events.ts';
import { flowWords } from '../words/index.ts';
import { type GivenAnswer, givenAnswers } from './given-answers.ts';

/** What the person can do on the list. */
export interface ListScreenHandlers {
  answer: (event: AnswerEvent) => void;
  changeAnswer: (answer: GivenAnswer) => void;
  keepAnswer: () => void;
  changeWish: (event: WishChangeEvent) => void;
  order: (event: OrderChangeEvent) => void;
  personalise: (event: PersonalisedChangeEvent) => void;
  reorder: () => void;
  compare: (event: CompareEvent) => void;
  choose: (event: OfferChooseEvent) => void;
  openCost: (event: OfferDetailsEvent) => void;
  renew: () => void;
  tryWish: (event: TryWishEvent) => void;
  stopWaiting: (event: StopWaitingEvent) => void;
  askLenders: () => void;
  askAgain: (event: AskLenderAgainEvent) => void;
  restore: () => void;
}

export interface ListScreen {
  view: OffersView;
  words: LocaleController;
  /** What went wrong, ready to show. */
  problem: unknown;
  changes: OffersView['changes'] | undefined;
  belongHigher: number;
  hasAsked: boolean;
  isAsking: boolean;
  isOffline: boolean;
  running: string | undefined;
  given: readonly GivenAnswer[];
  changing: GivenAnswer | undefined;
  on: ListScreenHandlers;
}

/** The list with what matters next above it and the wish beside it. */
export function listScreen(screen: ListScreen) {
  const { view, words, on } = screen;
  const { locale } = words;
  const texts = flowWords(locale).offers;
  const amount = words.money(view.session.wish.amount);
  return html`
    <header class="stack tight">
      <h1 tabindex="-1">${view.session.kind === 'cash' ? texts.titleCash(amount) : texts.title(amount)}</h1>
      <p class="muted measure">${texts.lead}</p>
      ${wayBack(screen)}
    </header>
    <div class="columns">
      <div class="main">
        ${amountChanged(screen)} ${screen.problem} ${nextStep(screen)}
        <liana-offer-list
          .offers=${view.offers}
          .unlisted=${view.unlisted}
          .recommendation=${view.recommendation}
          .askedFact=${screen.changing ? undefined : view.next?.fact}
          .pending=${view.pending}
          .orderBy=${view.session.orderBy}
          .personalised=${view.session.personalised}
          .canPersonalise=${true}
          .changes=${screen.changes}
          .belongHigher=${screen.belongHigher}
          .asked=${screen.hasAsked}
          .asOf=${view.asOf}
          .offline=${screen.isOffline}
          .locale=${locale}
          @liana-order-change=${on.order}
          @liana-personalised-change=${on.personalise}
          @liana-reorder=${on.reorder}
          @liana-compare=${on.compare}
          @liana-offer-choose=${on.choose}
          @liana-offer-details=${on.openCost}
          @liana-offer-renew=${on.renew}
          @liana-try-wish=${on.tryWish}
          @liana-stop-waiting=${on.stopWaiting}
          @liana-ask-lender-again=${on.askAgain}
        ></liana-offer-list>
      </div>
      ${aside(screen)}
    </div>
    <p class="foot smallest muted">${checked(screen)}</p>
  `;
}

/** The question that still matters, or the answer that is being changed; when none is left, the lenders themselves. */
function nextStep({ view, words, running, isAsking, changing, on }: ListScreen) {
  const texts = flowWords(words.language).offers;
  const question = changing?.question ?? view.next;
  if (question) {
    return html`
      <h2 class="visually-hidden">${texts.nextQuestion}</h2>
      <liana-question
        .question=${question}
        .value=${changing?.value ?? undefined}
        .remainingAtMost=${changing ? undefined : view.remainingAtMost}
        .remainingExpected=${changing ? undefined : view.remainingExpected}
        .locale=${words.language}
        ?busy=${running === 'answer'}
        @liana-answer=${on.answer}
      ></liana-question>
      ${changing ? html`<p><button class="link" type="button" @click=${on.keepAnswer}>${texts.answers.keep}</button></p>` : nothing}
    `;
  }
  if (isAsking) return nothing;
  if (view.askable.length === 0) return perhapsKnown(view, words, on);
  return html`
    <section class="ask stack" aria-labelledby="ask">
      <h2 id="ask">${texts.ask.title(view.askable.length)}</h2>
      <p class="measure">${texts.ask.body}</p>
      <p><button class="button filled" type="button" aria-disabled=${!!running} @click=${on.askLenders}>${texts.ask.go}</button></p>
    </section>
  `;
}

/** Where no rule lets anybody lend, a lender that knows the person still may; it is asked by the contact once that is proved. */
function perhapsKnown({ session, offers }: OffersView, words: LocaleController, on: ListScreenHandlers) {
  if (session.contactProved || offers.some(({ group }) => group !== 'does-not-fit')) return nothing;
  const { body, go } = flowWords(words.language).offers.known;
  return html`<p class="known small muted">${body} <button class="link" type="button" @click=${on.restore}>${go}</button></p>`;
}

/** Whoever was here before must not answer again; it stands where the first question is seen, and goes with the first answer. */
function wayBack({ view, words, given, on }: ListScreen) {
  if (view.session.contactProved || given.length > 0) return nothing;
  const { body, go } = flowWords(words.language).offers.restore;
  return html`<p class="small muted">${body} <button class="link" type="button" @click=${on.restore}>${go}</button></p>`;
}

function amountChanged({ view, words }: ListScreen) {
  const { changed } = view.session;
  if (!changed) return nothing;
  const sentence = flowWords(words.language).offers.amountChanged(words.money(changed.was), words.money(changed.now));
  return html`<p class="notice" role="status">${icon('info', 'medium')}${sentence}</p>`;
}

function aside({ view, words, given, on }: ListScreen) {
  const { noInfluence } = flowWords(words.language).offers;
  return html`
    <aside>
      <liana-wish-panel .session=${view.session} .locale=${words.language} @liana-wish-change=${on.changeWish}></liana-wish-panel>
      ${givenAnswers(given, words, on.changeAnswer)}
      <p class="smallest muted">${noInfluence}</p>
    </aside>
  `;
}

function checked({ view, words }: ListScreen) {
  const texts = flowWords(words.language).offers;
  const ends = view.offers.map((offer) => offer.expiresAt).sort()[0];
  return html`${texts.checked(words.date(view.asOf), words.time(view.asOf))} ${ends ? texts.validUntil(words.date(ends), words.time(ends)) : nothing}`;
}
