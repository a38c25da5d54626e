import type { Diagnostic } from '../diagnostics.js';
import type { Deck, Slide } from '../model.js';
import { traceGlue } from '../trace.js';
import type { Edits, SlideEdit } from './edits.js';

/** Applies the presenter's edits to a planned deck. An edit for a slide that is not there becomes a diagnostic. */
export function editDeck(deck: Deck, edits: Edits | null): Deck {
  if (!edits) return deck;
  const slides: Slide[] = [];
  for (const slide of deck.slides) {
    const edit = edits.slides[slide.id];
    if (edit?.hide) passNotesOn(slides, slide);
    else slides.push(edit ? editSlide(slide, edit) : slide);
  }
  const ids = new Set(deck.slides.map((slide) => slide.id));
  const lost = Object.keys(edits.slides).filter((id) => !ids.has(id));
  return { ...deck, slides, diagnostics: [...deck.diagnostics, ...lost.map(reportLost)] };
}

function editSlide(slide: Slide, { seconds, notes }: SlideEdit): Slide {
  return {
    ...slide,
    seconds: seconds ?? slide.seconds,
    notes: notes ? [...slide.notes, traceGlue(notes)] : slide.notes,
  };
}

/** What the article says about a hidden slide is still said: on the slide before it. */
function passNotesOn(slides: Slide[], hidden: Slide): void {
  const last = slides.at(-1);
  if (last) slides[slides.length - 1] = { ...last, notes: [...last.notes, ...hidden.notes] };
}

function reportLost(id: string): Diagnostic {
  return {
    rule: 'edit-without-slide',
    severity: 'warning',
    message: `An edit names the slide "${id}", which is not in the deck.`,
    line: null,
    column: null,
    fix: 'Find the slide in deck.json and write its id into the .edits.yaml file, or delete the edit.',
  };
}
