import type { SlideChoice } from '../core/render/chooseSlides.js';
import type { DeckOptions } from '../deckInput.js';
import type { OutputFile } from '../io/output.js';
import type { BuiltDeck } from '../pipeline.js';

/** What a command makes of a deck. */
export interface Product {
  readonly print: DeckOptions['print'];
  /** Which slides its handout has; all of them if left out. */
  readonly only?: SlideChoice | null;
  /** The files of a deck that was built. */
  readonly pick: (built: BuiltDeck) => readonly OutputFile[];
  /** Whether a file of that name, there from an earlier build, belongs to the same deck, and this build does not renew it. */
  readonly leaves: (file: string) => boolean;
}
