/** First come, first served. */
export class Turn {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when everybody before is through, with the function that lets the next one go. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let release = () => {};
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }
}
