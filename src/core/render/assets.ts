import type { Highlight } from './code/readRuns.js';
import type { FragmentChoice } from './fragments.js';

/** A subset of one face, ready to be written into a page as a data URI. */
export interface FontFace {
  /** `Lectern Sans` (400, 700), `Lectern Serif` (700) or `Lectern Mono` (400). */
  readonly family: string;
  readonly weight: 400 | 700;
  /** A CSS `unicode-range` value. */
  readonly unicodeRange: string;
  /** Further descriptors of its `@font-face`, such as `size-adjust:96%`. */
  readonly descriptors?: string;
  readonly woff2: Uint8Array;
}

/** A precompiled Handlebars template: the whole page, or the markup of one slide. */
export type Template = (view: object) => string;

export type PageTemplate = 'deck' | 'print' | 'handout' | 'speaker';

/** What a brand adds to a page. */
export interface BrandLook {
  /** Overrides tokens of the themes, and holds the logo. */
  readonly css: string;
  readonly hasLogo: boolean;
}

/** Everything a page is made of that is not the deck: loaded by `io/`, handed to the pure renderers. */
export interface RenderAssets {
  /** Whole pages by {@link PageTemplate}; the markup of one slide as `slides/<kind>`. */
  readonly templates: Readonly<Record<string, Template>>;
  readonly css: {
    /** The slide and all its kinds. */
    readonly base: string;
    /** What a kind of page adds to it. */
    readonly deck: string;
    readonly print: string;
    readonly handout: string;
    readonly themes: Readonly<Record<string, string>>;
  };
  readonly reveal: {
    readonly script: string;
    readonly style: string;
  };
  /** Browser scripts of `templates/client/` by name without the extension: `deck`, `stage`, `live`, … */
  readonly scripts: Readonly<Record<string, string>>;
  readonly fonts: readonly FontFace[];
  /** A house's own look, if it has one. */
  readonly brand?: BrandLook | null;
  /** Pictures by their address in the article, as data URIs: a deck loads nothing. */
  readonly images?: Readonly<Record<string, string>>;
  /** Tells the colours of the deck's code; null or left out, it stays plain. */
  readonly highlight?: Highlight | null;
  /** Base64 of the SHA-256 of the text in UTF-8, as a content security policy wants it. */
  readonly sha256: (text: string) => string;
}

/** What a user may choose about the look and the wiring of the pages. */
export interface RenderOptions {
  /** The theme shown first, one of `css.themes`; null: light or dark, as the viewer's system is set. */
  readonly theme: string | null;
  /** The page of the speaker view, embedded in the deck; null leaves it out. */
  readonly speakerHtml: string | null;
  /** Which points, stages and events appear one by one: none if left out. */
  readonly fragments?: FragmentChoice;
}
