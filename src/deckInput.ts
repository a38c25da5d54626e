import type { Brand } from './core/brand/brand.js';
import type { Correction } from './core/clean/corrections.js';
import type { Edits } from './core/edit/edits.js';
import type { KnownDeck } from './core/ids/knownDeck.js';
import type { Source } from './core/model.js';
import type { FragmentChoice } from './core/render/fragments.js';
import type { HandoutOptions } from './core/render/handoutOptions.js';
import type { GlossaryEntry, Script } from './core/script/script.js';
import type { Files } from './io/files.js';
import type { FetchPicture } from './io/pictures/pictureMemory.js';
import type { SlidesPdfOptions } from './io/print/slidesPdf.js';

/** An article, and what its user wrote beside it. */
export interface DeckInput {
  readonly slug: string;
  readonly source: Source;
  /** Hex, of the article file's bytes. */
  readonly sha256: string;
  readonly corrections: readonly Correction[];
  readonly edits: Edits | null;
  /** The deck as it was built before: slides that are still there keep their ids. Left out or null: a first build. */
  readonly known?: KnownDeck | null;
  /** The article's folder, absolute, where its pictures are looked for; without one it has only those inside it. */
  readonly folder?: string | null;
  /** Where its pictures are read from: the disk if left out. */
  readonly files?: Files;
  /** Where it was fetched from, after redirects: its pictures’ addresses refer to that. */
  readonly address?: string | null;
}

/** What its user wants of it. */
export interface DeckOptions {
  readonly theme: string | null;
  /** A house's own logo, colours and fonts: Lectern's if left out. */
  readonly brand?: Brand | null;
  /** The length of the talk; null lets the article decide. */
  readonly minutes: number | null;
  /** The most slides, all kinds counted; null: as many as the slot carries. */
  readonly slides: number | null;
  /** The script that a Chinese article's words are converted into; null or left out: they stay as they are. */
  readonly script?: Script | null;
  /** Terms that the conversion leaves alone, or the words for them. */
  readonly glossary?: readonly GlossaryEntry[];
  /** Whether pictures are shown: they are if left out. */
  readonly images?: boolean;
  /** Fetches pictures from other machines; they stay there if left out. */
  readonly fetchPicture?: FetchPicture | null;
  /** Points appear one by one. */
  readonly fragments: FragmentChoice;
  readonly handout: HandoutOptions;
  /** Notes, steps and full screen in `slides.pdf`: none of them if left out. */
  readonly slidesPdf?: SlidesPdfOptions;
  /** Which PDFs are wanted: without one, no browser is started. */
  readonly print: { readonly slides: boolean; readonly handout: boolean };
  /** Where cut fonts are kept: the user's cache folder if left out, nowhere if null. */
  readonly cacheDir?: string | null;
}
