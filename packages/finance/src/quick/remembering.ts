/**
 * A function that keeps what it has made, and gives it again for the same input: a list of a thousand prices asks for the same few rates,
 * limits and dates. What it keeps is bounded: after `most` inputs it begins anew. An error is not kept.
 */
export function remembering<Input, Output extends object>(most: number, make: (input: Input) => Output): (input: Input) => Output {
  const made = new Map<Input, Output>();
  return (input) => {
    const known = made.get(input);
    if (known) return known;
    const output = make(input);
    if (made.size === most) made.clear();
    made.set(input, output);
    return output;
  };
}
