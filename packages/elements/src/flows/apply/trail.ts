/**
 * The way through the questions of this visit: what was answered, in order, and where the person looks now. Only that leads
 * back; every other answer can be changed on the review page.
 */
export class Trail {
  readonly #facts: string[] = [];
  /** The answer that is open again; undefined at the next question, or at the end. */
  opened: string | undefined;

  /** How many steps the person went back. */
  get stepsBack(): number {
    return this.opened === undefined ? 0 : this.#facts.length - Math.max(0, this.#facts.indexOf(this.opened));
  }

  get canGoBack(): boolean {
    return this.#before() !== undefined;
  }

  back() {
    this.opened = this.#before() ?? this.opened;
  }

  /** The answer to `fact` is saved: on to the one that follows it, or to what is still open. */
  saved(fact: string) {
    const at = this.#facts.indexOf(fact);
    if (at === -1 && this.opened === undefined) this.#facts.push(fact);
    this.opened = at === -1 ? undefined : this.#facts[at + 1];
  }

  #before(): string | undefined {
    return this.opened === undefined ? this.#facts.at(-1) : this.#facts[this.#facts.indexOf(this.opened) - 1];
  }
}
