import { listPhrases } from '../../core/listPhrases.js';
import type { Deck, Language, Slide } from '../../core/model.js';
import { findSlideLabels } from '../../core/render/labels/slideLabels.js';

/** An entry of the PDF's outline. */
export interface Bookmark {
  readonly title: string;
  /** 0-based. */
  readonly page: number;
  readonly children: readonly Bookmark[];
}

/** Characters of a bookmark that stands for a slide without a title. */
const LONGEST = 40;

/**
 * The outline of a PDF with a page a slide: the divider of a section holds the slides of the section, all else stands
 * beside the sections. Every slide is in it, so that a viewer's outline is a list of the talk.
 * @param counts the pages of each slide; a bookmark leads to the first of them
 */
export function listBookmarks(deck: Deck, counts: readonly number[] = []): readonly Bookmark[] {
  const tree: { title: string; page: number; children: Bookmark[] }[] = [];
  let open: { number: number; children: Bookmark[] } | null = null;
  let page = 0;
  for (const [index, slide] of deck.slides.entries()) {
    const bookmark = { title: nameSlide(slide, deck.meta.language), page, children: [] };
    page += counts[index] ?? 1;
    if (open && slide.kind !== 'section' && slide.section === open.number) {
      open.children.push(bookmark);
      continue;
    }
    tree.push(bookmark);
    open = slide.kind === 'section' ? { number: slide.number, children: bookmark.children } : null;
  }
  return tree;
}

/** A slide's title; without one, the beginning of what it says. */
function nameSlide(slide: Slide, language: Language): string {
  if (slide.kind === 'agenda') return findSlideLabels(language).agenda;
  if (slide.kind === 'section' && slide.numeral !== null) return `${slide.numeral}  ${slide.title.text}`;
  if ('title' in slide && slide.title) return slide.title.text;
  const words = listPhrases(slide).map(({ text }) => text);
  const characters = [...(words.slice(0, 3).join(' ') || slide.id)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}
