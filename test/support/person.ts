import type { AnswerValue, QuestionView, TestBehaviour } from '@liana/contract';
import { testContact } from '@liana/contract';

/** Somebody who does not exist, with an answer to whatever a lender may ask. */
export interface Person {
  email: string;
  answers: Readonly<Record<string, AnswerValue>>;
}

let count = 0;

/**
 * A person whom most lenders would take. `behaviour` forces what lenders do; without it they decide by their own policies.
 * Each person has a contact of their own.
 */
export function aPerson({ behaviour, answers = {} }: { behaviour?: TestBehaviour; answers?: Record<string, AnswerValue> } = {}): Person {
  count += 1;
  const tag = `${process.pid}-${count}`;
  const email = behaviour ? testContact(behaviour).replace('@', `+${tag}@`) : `ada.${tag}@people.example`;
  return { email, answers: { ...ordinary, ...answers } };
}

/** What this person says to a question. A question that nobody thought of is a failure of the test, not a guess. */
export function answerOf({ answers }: Person, { fact }: Pick<QuestionView, 'fact'>): AnswerValue {
  const value = answers[fact];
  if (value === undefined) throw new Error(`the person of this test has no answer to ${fact}`);
  return value;
}

/** Money in cents. */
const ordinary: Readonly<Record<string, AnswerValue>> = {
  amount: 129_900,
  tenorMonths: 12,
  purpose: 'purchase',
  region: 'IL',
  ageBand: '35-44',
  employment: 'employed',
  timeInJob: '3-years-plus',
  incomeMonthly: 640_000,
  housingMonthly: 120_000,
  debtMonthly: 15_000,
  creditBand: 'excellent',
  bankruptcyRecent: 'no',
  documentsReady: 'yes',
  firstName: 'Adaline',
  lastName: 'Fernsby',
  dateOfBirth: '1986-03-14',
  street: '1208 Wexcombe Avenue',
  city: 'Harrowgate',
  zip: '60614',
  phone: '312 555 0137',
  ssnLast4: '9999',
  // Printed in an advertisement of 1940 and void ever since.
  ssn: '219-09-9999',
  employerName: 'Quillon Instruments',
  accountRouting: '071000505',
  accountNumber: '440918273645',
};
