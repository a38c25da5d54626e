/** What may be chosen about `slides.pdf`. */
export interface SlidesPdfOptions {
  /** The speaker notes stand on each page as a comment, which is not printed. */
  readonly notes: boolean;
  /** A viewer opens it full screen; with the bookmarks beside the pages when it is not. */
  readonly fullScreen: boolean;
  /** A page for each step of a slide whose points appear one by one, instead of one that shows all of them. */
  readonly steps: boolean;
}

export const PLAIN_SLIDES: SlidesPdfOptions = { notes: false, fullScreen: false, steps: false };
