import type { Article, Deck } from '../../core/model.js';
import type { OpenedPictures, PictureOptions } from './openPictures.js';

/** The pictures of one article, from when it is read to when its deck is drawn. */
export class PictureShelf {
  readonly #options: PictureOptions;
  #opened: OpenedPictures | null = null;

  constructor(options: PictureOptions) {
    this.#options = options;
  }

  /** Opens and measures the article's pictures, or has none where it has none. */
  async open(article: Article): Promise<Pick<OpenedPictures, 'pictures' | 'diagnostics'>> {
    const { openPictures } = await import('./openPictures.js');
    this.#opened = await openPictures(article, this.#options);
    return this.#opened;
  }

  /** Data URIs of the pictures that the deck shows, by their addresses in the article. */
  async encode(deck: Deck): Promise<Record<string, string>> {
    return (await this.#opened?.encode(deck)) ?? {};
  }

  /** The files behind them, absolute, also those that are not there yet. */
  get files(): readonly string[] {
    return this.#opened?.files ?? [];
  }
}
