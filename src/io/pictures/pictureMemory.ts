import { createHash } from 'node:crypto';

/** Fetches a picture from another machine, or throws a `LecternError` that says why not. */
export type FetchPicture = (url: string) => Promise<Uint8Array>;

/** A fetch that failed is not tried again with each rebuild: the server would hear of every key that is struck. */
export type FetchResult = { readonly bytes: Uint8Array } | { readonly error: unknown };

/** More is not kept: a day's talk has a few dozen pictures of some MB. */
const MOST_FETCHED_BYTES = 150_000_000;
const MOST_SCALED = 200;

/**
 * Pictures of earlier builds in the same process, so that a rebuild neither fetches nor scales them again: what was
 * fetched by its address, what was scaled by its content. When there are too many, those that came first go.
 */
export class PictureMemory {
  readonly #fetched = new Map<string, FetchResult>();
  readonly #scaled = new Map<string, string>();
  #bytes = 0;

  /** What came of fetching an address; null where it was not tried. */
  recall(url: string): FetchResult | null {
    return this.#fetched.get(url) ?? null;
  }

  keepFetched(url: string, result: FetchResult): void {
    this.#fetched.set(url, result);
    this.#bytes += sizeOf(result);
    for (const [first, old] of this.#fetched) {
      if (this.#bytes <= MOST_FETCHED_BYTES || first === url) break;
      this.#fetched.delete(first);
      this.#bytes -= sizeOf(old);
    }
  }

  /** The data URI of a picture's bytes, made only if it is not there. */
  async keepScaled(bytes: Uint8Array, scale: () => Promise<string>): Promise<string> {
    const key = createHash('sha256').update(bytes).digest('hex');
    const known = this.#scaled.get(key);
    // Used again, it is the last to go.
    this.#scaled.delete(key);
    const uri = known ?? (await scale());
    this.#scaled.set(key, uri);
    for (const first of this.#scaled.keys()) {
      if (this.#scaled.size <= MOST_SCALED) break;
      this.#scaled.delete(first);
    }
    return uri;
  }
}

const sizeOf = (result: FetchResult): number => ('bytes' in result ? result.bytes.length : 0);
