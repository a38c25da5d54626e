/** How often one address may be wrong before it has to wait: a room behind one router, a phone that was here yesterday. */
const MOST_TRIES = 50;
/** So long a try counts. */
const MEMORY_MS = 60_000;
/** More addresses than a local network has; the first to come are the first to be forgotten. */
const MOST_ADDRESSES = 2000;

/**
 * Who has been refused, how often. Too many tries from one address are answered late, and with the advice to wait; who
 * has the right token is let in at any time, also from there.
 */
export class WrongTries {
  readonly #times = new Map<string, number[]>();
  readonly #noticed: (address: string) => void;
  readonly #now: () => number;

  /** @param noticed is told an address, once, whose tries have become too many */
  constructor(noticed: (address: string) => void = () => undefined, now: () => number = () => performance.now()) {
    this.#noticed = noticed;
    this.#now = now;
  }

  /** Counts a refusal. @returns the seconds to wait before the next try; 0 for none */
  count(address: string): number {
    const now = this.#now();
    const recent = (this.#times.get(address) ?? []).filter((time) => now - time < MEMORY_MS);
    // Not one of them need be kept that changes nothing.
    const times = [...recent.slice(-MOST_TRIES), now];
    if (recent.length === MOST_TRIES) this.#noticed(address);
    this.#times.delete(address);
    this.#times.set(address, times);
    const [oldest] = this.#times.size > MOST_ADDRESSES ? this.#times.keys() : [];
    if (oldest !== undefined) this.#times.delete(oldest);
    const [first = now] = times;
    return times.length > MOST_TRIES ? Math.max(1, Math.ceil((first + MEMORY_MS - now) / 1000)) : 0;
  }
}
