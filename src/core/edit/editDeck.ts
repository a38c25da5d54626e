import { knowSlide } from '../ids/keepIds.js';
import type { KnownDeck } from '../ids/knownDeck.js';
import type { Deck, HiddenSlide, Pictures, Slide } from '../model.js';
import { editSlide } from './editSlide.js';
import type { Edits } from './edits.js';
import { findTargets } from './findTargets.js';
import { type Notice, type PlacedNotice, reportNotice } from './notices.js';
import { type Placement, placeSlides } from './placeSlides.js';
import { readOwnSlide } from './readOwnSlide.js';
import { repairLinks } from './repairLinks.js';

const NO_PICTURES: Pictures = new Map();

/** A deck with its presenter's edits: what became of them is told in the order of the work. */
interface AppliedEdits {
  readonly deck: Deck;
  readonly notices: readonly PlacedNotice[];
}

/**
 * Applies the presenter's edits to a planned deck; what they should know of them becomes diagnostics (see
 * {@link applyEdits}).
 */
export function editDeck(
  deck: Deck,
  edits: Edits | null,
  known: KnownDeck | null = null,
  pictures: Pictures = NO_PICTURES,
): Deck {
  if (!edits) return deck;
  const applied = applyEdits(deck, edits, known, pictures);
  const told = applied.notices.map(({ notice, place }) => reportNotice(notice, place));
  return { ...applied.deck, diagnostics: [...deck.diagnostics, ...told] };
}

/**
 * Applies the presenter's edits to a planned deck. Each goes to its own slide, as far as it can be applied; what cannot,
 * and what the article has changed under an edit, is told.
 * @param known the deck as it was built before: it knows what edits were made against that do not say it
 * @param pictures those of the article and of the presenter's slides
 */
export function applyEdits(deck: Deck, edits: Edits, known: KnownDeck | null, pictures: Pictures): AppliedEdits {
  const { file, insert = [] } = edits;
  const told: PlacedNotice[] = [];
  const tell = (id: string, line: number | undefined, notices: readonly Notice[]): void => {
    for (const notice of notices) told.push({ notice, place: { id, file, line } });
  };
  const { found, lost } = findTargets(deck.slides, edits, known);
  for (const { id, notice } of lost) tell(id, edits.slides[id]?.line, [notice]);

  const edited = deck.slides.map((slide): Slide => {
    const target = found.get(slide.id);
    if (!target) return slide;
    const done = editSlide(slide, target);
    tell(target.id, target.edit.line, done.notices);
    return done.slide;
  });
  const { slides, hidden } = hideSlides(edited, (slide) => found.get(slide.id)?.edit.hide === true);

  const moves: Placement[] = [...found].flatMap(([id, { edit }]) => {
    const slide = slides.find((one) => one.id === id);
    return slide && (edit.after ?? edit.before) !== undefined ? [{ slide, to: edit }] : [];
  });
  const own: Placement[] = insert.flatMap((one) => {
    const read = readOwnSlide(one, pictures);
    if (read.left.length > 0)
      tell(one.id, one.line, [
        { kind: 'unfit', why: `slide: one slide holds one thing; left out: ${read.left.join(' / ')}` },
      ]);
    if (!read.slide) tell(one.id, one.line, [{ kind: 'unfit', why: 'slide: it holds no words' }]);
    return read.slide ? [{ slide: markInserted(read.slide, one.seconds !== undefined), to: one }] : [];
  });
  const placed = placeSlides(slides, [...own, ...moves]);
  for (const { slide, beside } of placed.placeless) {
    const line = insert.find(({ id }) => id === slide.id)?.line ?? found.get(slide.id)?.edit.line;
    tell(slide.id, line, [{ kind: 'placeless', beside }]);
  }
  const linked = repairLinks(joinSections(placed.slides), deck.slides);
  return { deck: { ...deck, slides: linked, ...(hidden.length > 0 && { hidden }) }, notices: told };
}

/** What the article says about a hidden slide is still said: on the slide before it. The last slide left is not hidden. */
function hideSlides(
  all: readonly Slide[],
  isHidden: (slide: Slide) => boolean,
): { slides: Slide[]; hidden: HiddenSlide[] } {
  if (all.every(isHidden)) return { slides: [...all], hidden: [] };
  const slides: Slide[] = [];
  const hidden: HiddenSlide[] = [];
  let waiting: Slide['notes'] = [];
  for (const [i, slide] of all.entries()) {
    const last = slides.at(-1);
    if (!isHidden(slide)) {
      slides.push(waiting.length > 0 ? { ...slide, notes: [...waiting, ...slide.notes] } : slide);
      waiting = [];
      continue;
    }
    hidden.push({ slide, after: all[i - 1]?.id ?? null });
    if (last) slides[slides.length - 1] = { ...last, notes: [...last.notes, ...slide.notes] };
    else waiting = [...waiting, ...slide.notes];
  }
  return { slides, hidden };
}

function markInserted(slide: Slide, isTimed: boolean): Slide {
  const { kind, words } = knowSlide(slide);
  return { ...slide, edited: { kind, words, was: words, edit: '', inserted: true, ...(isTimed && { timed: true }) } };
}

/** The presenter's own slides belong to the section that they stand in. */
function joinSections(slides: readonly Slide[]): Slide[] {
  const joined: Slide[] = [];
  for (const slide of slides)
    joined.push(slide.edited?.inserted ? { ...slide, section: joined.at(-1)?.section ?? null } : slide);
  return joined;
}
