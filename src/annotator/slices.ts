interface Scheduler {
  /** https://wicg.github.io/scheduling-apis/#dom-scheduler-yield */
  yield(): Promise<void>;
}

/** Work on a page in slices, between which the page has its turn. */
export class Slices {
  #spent = 0;

  /** Milliseconds spent in all slices so far. */
  get spent(): number {
    return this.#spent;
  }

  /** Does a piece of work at once. */
  now<Result>(piece: () => Result): Result {
    const before = performance.now();
    try {
      return piece();
    } finally {
      this.#spent += performance.now() - before;
    }
  }

  /** Does a piece of work when the page had its turn. */
  async next<Result>(piece: () => Result): Promise<Result> {
    await turn();
    return this.now(piece);
  }

  /** Runs a generator, each of its pieces as a slice of its own. */
  async through<Result>(pieces: Generator<void, Result>): Promise<Result> {
    for (;;) {
      const step = await this.next(() => pieces.next());
      if (step.done) return step.value;
    }
  }
}

function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
