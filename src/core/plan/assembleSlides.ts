import { listPhrases } from '../listPhrases.js';
import type { AgendaSlide, Outline, Section, SectionSlide, Slide, TracedText } from '../model.js';
import { listRanges } from '../trace.js';
import { assignNotes } from './assignNotes.js';
import { makeSources } from './frameSlides.js';
import { joinStatements } from './joinStatements.js';
import { createNamer, hashWords } from './nameSlides.js';
import type { Part } from './passages.js';
import { planAgenda } from './planAgenda.js';
import { type Frame, isAnnounced } from './planFrame.js';
import { overlaps } from './points/rangeSet.js';
import type { Proposal } from './proposal.js';

const FRAME = { notes: [], seconds: 0, size: 0 } as const;

/**
 * The slides in their order, each with its address and its notes: the cover and what the lead says, the agenda, the
 * sections with their dividers, the last words, the sources.
 * @param planned what each part shows
 */
export function assembleSlides(
  outline: Outline,
  parts: readonly [Part, ...Part[]],
  planned: readonly (readonly Proposal[])[],
  { cover, closing, withDividers, withAgenda, letters }: Frame,
): Slide[] {
  const [lead, ...rest] = parts;
  const name = createNamer();
  const [leadSlides, leadNotes] = buildSlides(lead, planned[0] ?? [], name);
  const slides: Slide[] = [{ ...cover, notes: leadNotes }, ...leadSlides];
  const opening = slides.length;
  const targets = new Map<number, string>();
  for (const [i, part] of rest.entries()) {
    const [own, before] = buildSlides(part, planned[i + 1] ?? [], name);
    const number = part.section ?? 0;
    const section = outline.sections[number - 1];
    const opens = !targets.has(number);
    const hasDivider = opens && withDividers && section !== undefined && isAnnounced(section);
    const divider = hasDivider ? name(`section-${hashWords(section.title.text)}`) : null;
    if (!opens) addNotes(slides, before);
    else if (section && divider)
      slides.push(makeDivider(section, number, divider, [...titleOf(outline, number), ...before]));
    else openSection(slides, own, [...titleOf(outline, number), ...before]);
    slides.push(...own);
    if (opens) targets.set(number, divider ?? idOf(own[0] ?? slides.at(-1)));
  }
  if (withAgenda) slides.splice(opening, 0, makeAgenda(planAgenda(outline, letters, targets)));
  const claimed = planned.flat().flatMap((proposal) => proposal.claims.flatMap(listRanges));
  // Last words that a slide before them shows already close nothing.
  if (closing && !overlaps(closing.line, claimed)) slides.push(closing);
  const joined = joinStatements(slides);
  return [...joined, makeSources(outline, parts, joined)];
}

/** The slides of a part with their notes, and the text that stands before the first of them. */
function buildSlides(
  part: Part,
  proposals: readonly Proposal[],
  name: (id: string) => string,
): [Slide[], readonly TracedText[]] {
  const { before, bySlide } = assignNotes(
    part,
    proposals.map((proposal) => proposal.claims),
  );
  const slides = proposals.map((proposal, i) => {
    const slide = { ...proposal.body, id: '', section: part.section, notes: bySlide[i] ?? [], seconds: 0, size: 0 };
    const words = listPhrases(slide)[0]?.text ?? '';
    return { ...slide, id: name(`${slide.kind}-${hashWords(words)}`) };
  });
  return [slides, before];
}

/** Text that stands before a part's first slide is spoken on the slide before it. */
function addNotes(slides: Slide[], notes: readonly TracedText[]): void {
  const last = slides.at(-1);
  if (last && notes.length > 0) slides[slides.length - 1] = { ...last, notes: [...last.notes, ...notes] };
}

/** Without a divider, a section's title is said on its first slide, or on the one before where it has none. */
function openSection(slides: Slide[], own: Slide[], notes: readonly TracedText[]): void {
  const first = own[0];
  if (first) own[0] = { ...first, notes: [...notes, ...first.notes] };
  else addNotes(slides, notes);
}

function titleOf({ sections }: Outline, number: number): TracedText[] {
  const section = sections[number - 1];
  return section?.heading && section.isNamed ? [section.heading] : [];
}

const idOf = (slide: Slide | undefined): string => slide?.id ?? 'cover';

function makeAgenda(items: AgendaSlide['items']): AgendaSlide {
  return { ...FRAME, id: 'agenda', section: null, kind: 'agenda', items };
}

function makeDivider(section: Section, number: number, id: string, notes: readonly TracedText[]): SectionSlide {
  const { numeral, title } = section;
  return { ...FRAME, id, kind: 'section', section: number, number, numeral, title, standfirst: null, notes };
}
