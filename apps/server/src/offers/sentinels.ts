/**
 * Values that name nobody: what a script types when it fishes for somebody else's result, and what test forms are filled with
 * (bar A12). The ranges of numbers that the Social Security Administration never gives out are among them.
 */
const sentinels: Readonly<Record<string, readonly RegExp[]>> = {
  dateOfBirth: [/^1900-01-01$/, /^1970-01-01$/, /^0/],
  ssn: [/^(000|666|9\d\d)/, /^\d{3}-?00/, /^\d{3}-?\d{2}-?0000$/, /^(\d)\1{2}-?\1{2}-?\1{4}$/, /^123-?45-?6789$/, /^078-?05-?1120$/],
  ssnLast4: [/^0000$/],
  phone: [/^\D*(?:1\D*)?(\d)(?:\D*\1){9}\D*$/],
  accountNumber: [/^(\d)\1*$/],
  accountRouting: [/^(\d)\1{8}$/],
};

/** Whether an answer is a placeholder rather than something about a person. */
export const isSentinel = (fact: string, value: string) => sentinels[fact]?.some((pattern) => pattern.test(value)) ?? false;
