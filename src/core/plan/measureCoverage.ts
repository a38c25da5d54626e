import { listPhrases } from '../listPhrases.js';
import { listTexts } from '../mapBlocks.js';
import type { Block, Outline, SectionCoverage, Slide, TracedText } from '../model.js';
import { listRanges } from '../trace.js';

/** How much of each section's text (its title apart, which has a slide) is on slides and in notes, in letters and digits. */
export function measureCoverage(outline: Outline, slides: readonly Slide[]): SectionCoverage[] {
  const source = outline.article.source.text;
  const shown = mark(source, slides.flatMap(listPhrases));
  const noted = mark(
    source,
    slides.flatMap((slide) => slide.notes),
  );
  const measure = (section: number | null, title: string, texts: readonly TracedText[]): SectionCoverage => {
    const own = mark(source, texts);
    let characters = 0;
    let onSlides = 0;
    let inNotes = 0;
    for (let i = 0; i < source.length; i += 1) {
      if (!own[i] || !/[\p{L}\p{N}]/u.test(source[i] ?? '')) continue;
      characters += 1;
      onSlides += shown[i] ?? 0;
      inNotes += noted[i] ?? 0;
    }
    return { section, title, characters, onSlides, inNotes };
  };
  const textsOf = (blocks: readonly Block[]): TracedText[] => blocks.flatMap((block) => listTexts(block));
  return [
    measure(null, outline.title.text, textsOf(outline.lead)),
    ...outline.sections.map((section) =>
      measure(section.number, section.title.text, [
        ...textsOf(section.blocks),
        ...section.children.flatMap((child) => [child.title, ...textsOf(child.blocks)]),
      ]),
    ),
  ];
}

function mark(source: string, texts: readonly TracedText[]): Uint8Array {
  const marks = new Uint8Array(source.length);
  for (const text of texts) for (const { start, end } of listRanges(text)) marks.fill(1, start, end);
  return marks;
}
