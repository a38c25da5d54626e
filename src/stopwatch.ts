/** How long a stage took. */
export interface Timing {
  readonly stage: string;
  readonly ms: number;
}

/** Times the stages of a piece of work, one after the other. */
export class Stopwatch {
  readonly #report: (stage: string) => void;
  readonly #timings: Timing[] = [];

  constructor(report: (stage: string) => void = () => undefined) {
    this.#report = report;
  }

  async time<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
    this.#report(stage);
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#timings.push({ stage, ms: performance.now() - start });
    }
  }

  get timings(): readonly Timing[] {
    return this.#timings;
  }
}
