import type { Answer, QuestionView } from '@liana/contract';
import { html, nothing } from 'lit';
import type { LocaleController } from '../../locale/locale-controller.ts';
import { flowWords } from '../words/index.ts';

/** An answer of this visit, kept in the memory of the page so that it can be looked at and changed. */
export interface GivenAnswer {
  question: QuestionView;
  value: Answer['value'];
}

/** The list with `answer` in it, in the place of an earlier answer to the same question. */
export function withAnswer(given: readonly GivenAnswer[], answer: GivenAnswer): GivenAnswer[] {
  const isKnown = given.some(({ question }) => question.fact === answer.question.fact);
  return isKnown ? given.map((one) => (one.question.fact === answer.question.fact ? answer : one)) : [...given, answer];
}

/** What was answered so far, each with a way to change it. */
export function givenAnswers(given: readonly GivenAnswer[], words: LocaleController, change: (answer: GivenAnswer) => void) {
  if (given.length === 0) return nothing;
  const texts = flowWords(words.language).offers.answers;
  return html`
    <section class="surface stack" aria-labelledby="answers">
      <h3 id="answers">${texts.title}</h3>
      <dl class="answers small">
        ${given.map((answer) => {
          const title = words.of(answer.question.title);
          return html`
            <div>
              <dt class="muted">${title}</dt>
              <dd class="row apart">
                <span>${answerWords(answer, words) ?? texts.skipped}</span>
                <button class="link" type="button" aria-label=${texts.changeOf(title)} @click=${() => change(answer)}>${texts.change}</button>
              </dd>
            </div>
          `;
        })}
      </dl>
    </section>
  `;
}

function answerWords({ question, value }: GivenAnswer, words: LocaleController): string | undefined {
  if (value === null) return undefined;
  const option = question.options?.find((one) => one.value === String(value));
  if (option) return words.of(option.label);
  if (question.kind === 'money') return words.roundMoney({ amountMinor: Number(value), currency: question.currency ?? 'USD' });
  return question.kind === 'date' ? words.date(String(value)) : String(value);
}
