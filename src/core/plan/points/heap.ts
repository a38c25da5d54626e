/** A binary heap: what precedes all others is on top. */
export class Heap<T> {
  private readonly items: T[] = [];

  constructor(private readonly precedes: (one: T, other: T) => boolean) {}

  get top(): T | undefined {
    return this.items[0];
  }

  push(item: T): void {
    this.items.push(item);
    for (let at = this.items.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.swap(at, parent)) return;
      at = parent;
    }
  }

  pop(): T | undefined {
    const top = this.items[0];
    const last = this.items.pop();
    if (last === undefined || this.items.length === 0) return top;
    this.items[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = this.isBefore(right, left) ? right : left;
      if (!this.swap(child, at)) return top;
      at = child;
    }
  }

  /** Brings the item at `below` up to `above` if it precedes the one there. */
  private swap(below: number, above: number): boolean {
    const [lower, upper] = [this.items[below], this.items[above]];
    if (lower === undefined || upper === undefined || !this.precedes(lower, upper)) return false;
    [this.items[below], this.items[above]] = [upper, lower];
    return true;
  }

  private isBefore(one: number, other: number): boolean {
    const [first, second] = [this.items[one], this.items[other]];
    return first !== undefined && second !== undefined && this.precedes(first, second);
  }
}
