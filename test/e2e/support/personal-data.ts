import type { Person } from '../../support/person.ts';

const facts = [
  'firstName',
  'lastName',
  'dateOfBirth',
  'street',
  'phone',
  'ssn',
  'employerName',
  'accountRouting',
  'accountNumber',
  'incomeMonthly',
  'housingMonthly',
];

/** What this person types that nobody else would. Short and common values are left out: they would be found by chance. */
export const personalDataOf = ({ email, answers }: Person): string[] => [email, ...facts.map((fact) => String(answers[fact]))];

/** Which of it stands in `text`, as it is or as it would stand in an address. */
export const personalDataIn = (text: string, person: Person): string[] =>
  personalDataOf(person).filter((value) => text.includes(value) || text.includes(encodeURIComponent(value)));
