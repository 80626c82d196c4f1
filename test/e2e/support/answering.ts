import type { QuestionView } from '@liana/contract';
import type { Locator } from '@playwright/test';
import { answerOf, type Person } from '../../support/person.ts';
import type { Hands } from './inputs.ts';

/** What is asked at the moment, as the element was given it. */
const questionIn = (question: Locator): Promise<QuestionView> =>
  question.evaluate((element) => (element as unknown as { question: QuestionView }).question);

const typedMoney = (amountMinor: number) => String(amountMinor / 100);

/** Answers the question that stands in `question` as a person would: tap an option, pick from a list, or type. Does not send it. */
export async function enterAnswer(question: Locator, person: Person, hands: Hands): Promise<QuestionView> {
  const asked = await questionIn(question);
  const answer = answerOf(person, asked);
  if (asked.kind === 'choice' || asked.suggestions) {
    const radio = question.locator(`input[type=radio][value="${answer}"]`);
    if ((await radio.count()) > 0) await hands.tap(radio);
    else await hands.pick(question.locator('select'), String(answer));
  } else if (asked.kind === 'date') {
    const [year, month, day] = String(answer).split('-') as [string, string, string];
    await hands.type(question.locator('input[name=month]'), month);
    await hands.type(question.locator('input[name=day]'), day);
    await hands.type(question.locator('input[name=year]'), year);
  } else {
    await hands.type(question.locator('#field'), asked.kind === 'money' ? typedMoney(Number(answer)) : String(answer));
  }
  return asked;
}
