import { type HandoutOptions, ORIENTATIONS, PAPERS, PER_PAGE } from '../../src/core/render/handoutOptions.js';

/** Every way to set slides on paper. */
export const ARRANGEMENTS: readonly HandoutOptions[] = PER_PAGE.flatMap((perPage) =>
  PAPERS.flatMap((paper) =>
    ORIENTATIONS.flatMap((orientation) =>
      (['notes', 'lines', 'slides'] as const).map((layout) => ({ perPage, paper, orientation, layout })),
    ),
  ),
);

/** Each number of slides with each layout, on papers and orientations in turn: each with each of the others. */
export const PRINTED_ARRANGEMENTS = ARRANGEMENTS.filter(({ perPage, paper, orientation, layout }) => {
  const index = PER_PAGE.indexOf(perPage) + (['notes', 'lines', 'slides'] as const).indexOf(layout as 'notes');
  return PAPERS.indexOf(paper) === index % 3 && ORIENTATIONS.indexOf(orientation) === index % 2;
});

/** The handout that is made when nothing is chosen. */
export const USUAL: HandoutOptions = { perPage: 3, paper: 'a4', orientation: 'portrait', layout: 'notes' };

export const nameArrangement = ({ perPage, paper, orientation, layout }: HandoutOptions): string =>
  `${layout}, ${perPage} a page, ${paper} ${orientation}`;

/** Whether a page has the words, or one page their beginning and the next their end (slides are painted last). */
export const isWhole = (words: string, bodies: readonly string[]): boolean =>
  bodies.some((body, index) => {
    if (body.includes(words)) return true;
    const next = bodies[index + 1] ?? '';
    return Array.from(words, (_, at) => at).some(
      (at) => at > 0 && body.includes(words.slice(0, at)) && next.includes(words.slice(at)),
    );
  });
