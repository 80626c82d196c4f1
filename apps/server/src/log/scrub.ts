const MAX = 200;
const secrets = [
  // Tokens and keys, by their published prefixes.
  /\b(?:[ps]k_(?:test|live)|sh|tk|ft|oc|ps)_[\w-]{10,}/g,
  /\bwhsec_[\w+/=-]+/g,
  /[^\s@]+@[^\s@]+\.[^\s@]+/g,
  // Numbers of phones, cards and identity papers: nine digits or more, however they are grouped.
  /\+?\d(?:[ .-]?\d){8,}/g,
];

/** A text for the log, short, with whatever looks like a token, an address or a person's number taken out. */
export const scrubbed = (text: string) => secrets.reduce((left, secret) => left.replace(secret, '[…]'), text).slice(0, MAX);
