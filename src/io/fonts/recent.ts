/** The results that were asked for last, by name: a deck that is presented is built again at every change. */
export class Recent<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(name: string): Value | undefined {
    const value = this.#kept.get(name);
    if (value !== undefined) this.keep(name, value);
    return value;
  }

  /** Keeps it as the latest; the one that nobody has asked for the longest goes. */
  keep(name: string, value: Value): Value {
    this.#kept.delete(name);
    this.#kept.set(name, value);
    const [oldest] = this.#kept.size > this.#most ? this.#kept.keys() : [];
    if (oldest !== undefined) this.#kept.delete(oldest);
    return value;
  }
}
