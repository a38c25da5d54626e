/** Everything a user can choose, with its defaults: the one place where they are named. */

import type { Brand } from '../core/brand/brand.js';
import type { FragmentChoice } from '../core/render/fragments.js';
import type { HandoutOptions } from '../core/render/handoutOptions.js';
import type { GlossaryEntry, Script } from '../core/script/script.js';
import { PLAIN_SLIDES, type SlidesPdfOptions } from '../io/print/slidesPdf.js';

/** Which slides a handout has is not chosen for good, but from one to the next. */
export type HandoutChoices = Omit<HandoutOptions, 'only'>;

export interface Options {
  /** The folder that gets a folder for each deck. */
  readonly out: string;
  /** The theme shown first, one of `listThemes`; null: light or dark, as the viewer's system is set. */
  readonly theme: string | null;
  /** A house's own logo, colours and fonts; null: Lectern's. */
  readonly brand: Brand | null;
  /** The slot for the talk; null lets the article decide. */
  readonly minutes: number | null;
  /** The most slides, all kinds counted; null: as many as the slot carries. */
  readonly slides: number | null;
  /** The script that Chinese words are converted into; null keeps them as they are written. */
  readonly script: Script | null;
  /** Names and terms that the conversion leaves alone, or the words for them. */
  readonly glossary: readonly GlossaryEntry[];
  /** Whether the two PDFs are printed, which needs a browser. */
  readonly pdf: boolean;
  /** Whether the article's pictures are shown. */
  readonly images: boolean;
  /** Whether those on other machines are fetched. */
  readonly fetchImages: boolean;
  /** Everything listed appears one by one, or nothing does; null: where an order is what is to be said. */
  readonly fragments: FragmentChoice;
  readonly handout: HandoutChoices;
  readonly slidesPdf: SlidesPdfOptions;
  readonly browser: {
    /** An executable to print with; null looks for one. */
    readonly path: string | null;
    /** The WebSocket address of a browser that runs elsewhere. */
    readonly url: string | null;
    /** How long it may take over one thing, in seconds; null: two minutes. */
    readonly timeout: number | null;
  };
  readonly cache: {
    readonly enabled: boolean;
    /** null: the user's own cache folder. */
    readonly dir: string | null;
  };
  /** The port of `present`; null takes a free one. */
  readonly port: number | null;
  /** `present` opens the browser. */
  readonly open: boolean;
}

export const DEFAULTS: Options = {
  out: 'dist',
  theme: null,
  brand: null,
  minutes: null,
  slides: null,
  script: null,
  glossary: [],
  pdf: true,
  images: true,
  fetchImages: false,
  fragments: null,
  handout: { perPage: 3, paper: 'a4', orientation: 'portrait', layout: 'notes' },
  slidesPdf: PLAIN_SLIDES,
  browser: { path: null, url: null, timeout: null },
  cache: { enabled: true, dir: null },
  port: null,
  open: false,
};
