import type { ArticleLink, TracedText } from '../model.js';
import { extent } from '../trace.js';

/** Links as a reader comes upon them. */
export class LinkList {
  readonly #links: ArticleLink[] = [];

  /** Words that lead to an address; one that leads within its own page leads nowhere from a slide. */
  add(words: TracedText, address: string): void {
    const at = extent(words);
    const url = address.trim();
    if (at && url !== '' && !url.startsWith('#')) this.#links.push({ ...at, url });
  }

  /** In reading order. */
  list(): readonly ArticleLink[] {
    return [...this.#links].sort((one, other) => one.start - other.start);
  }
}
