import type { KnownDeck } from '../../core/ids/knownDeck.js';
import type { Deck } from '../../core/model.js';
import type { DeckDescription } from '../../core/render/describeDeck.js';
import type { DiffRemark } from '../../core/render/diff/renderDiff.js';
import type { PictureShelf } from '../../io/pictures/pictureShelf.js';

/** What a deck's slides can be drawn from: the deck and its pictures, or a page that was built of it. */
export type Drawable =
  | { readonly from: 'deck'; readonly deck: Deck; readonly shelf: PictureShelf }
  /** `file` may not be there. */
  | { readonly from: 'page'; readonly file: string };

/** The deck that an article's deck is compared with. */
export interface Earlier {
  /** As the user would name it. */
  readonly against: string;
  /** What has to be known of it; null where there is nothing to say. */
  readonly remark: DiffRemark | null;
  readonly description: Pick<DeckDescription, 'slides'>;
  /** The build that the ids of the new deck are taken from. */
  readonly known: KnownDeck | null;
  /** Null where it has no slides. */
  readonly drawable: Drawable | null;
}
