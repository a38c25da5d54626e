import type { Outline, SectionCoverage, Slide } from '../model.js';
import { extent } from '../trace.js';
import { isLeadIn } from './findLeadIns.js';
import { isCounted, markSource, NOTED, SHOWN, TEXT } from './markSource.js';

/**
 * How much of each section's text is on slides, only in notes, or in neither, in letters and digits. A section is the
 * stretch of the source from its title to the next one's, so that nothing between them is left out of the account.
 */
export function measureCoverage(outline: Outline, slides: readonly Slide[]): SectionCoverage[] {
  const { text } = outline.article.source;
  const marks = markSource(outline, slides);
  const leadIn = isLeadIn(outline);
  const stretches = listStretches(outline);
  const sections = stretches.map(({ section, title }) => ({
    section,
    title,
    characters: 0,
    onSlides: 0,
    inNotes: 0,
    onlyInNotes: 0,
    dropped: 0,
  }));
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    while (i >= (stretches[at + 1]?.start ?? Number.POSITIVE_INFINITY)) at += 1;
    const mark = marks[i] ?? 0;
    const own = sections[at];
    if (!own || (mark & TEXT) === 0 || !isCounted(text[i])) continue;
    const isShown = (mark & SHOWN) !== 0;
    const isNoted = (mark & NOTED) !== 0;
    if (!isShown && !isNoted && leadIn(i)) continue;
    own.characters += 1;
    if (isShown) own.onSlides += 1;
    if (isNoted) own.inNotes += 1;
    if (isNoted && !isShown) own.onlyInNotes += 1;
    if (!isNoted && !isShown) own.dropped += 1;
  }
  return sections;
}

interface Stretch {
  readonly section: number | null;
  readonly title: string;
  readonly start: number;
}

/** The lead and the sections by the place where each begins, in the order of the source. */
function listStretches({ title, sections }: Outline): Stretch[] {
  const stretches: Stretch[] = sections.map((section) => ({
    section: section.number,
    title: section.title.text,
    start: extent(section.title)?.start ?? 0,
  }));
  return [{ section: null, title: title.text, start: 0 }, ...stretches.sort((a, b) => a.start - b.start)];
}
