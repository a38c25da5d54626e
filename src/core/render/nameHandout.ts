import type { SlideChoice, Span } from './chooseSlides.js';

/**
 * The file name of a handout. One of chosen slides has a name of its own, so that it does not take the place of the
 * whole one: `handout-3-9.pdf`, `handout-3_5_20-end.pdf`, `handout-section-2.pdf`.
 */
export function nameHandout(only: SlideChoice | null | undefined): string {
  const { slides = [], sections = [] } = only ?? {};
  const parts = [
    ...(slides.length > 0 ? [nameSpans(slides)] : []),
    ...(sections.length > 0 ? [`section-${nameSpans(sections)}`] : []),
  ];
  return `${['handout', ...parts].join('-')}.pdf`;
}

/** Whether a file is the handout of chosen slides, by its name. */
export function isPartialHandout(file: string): boolean {
  return /^handout-(?:section-)?\d[\w-]*\.pdf$/.test(file);
}

function nameSpans(spans: readonly Span[]): string {
  return spans
    .map(({ first, last }) => (last === null ? `${first}-end` : last === first ? `${first}` : `${first}-${last}`))
    .join('_');
}
