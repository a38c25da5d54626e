import { listPhrases } from '../listPhrases.js';
import type { Deck, Outline, Slide, TracedText } from '../model.js';
import { shortenAddress } from '../shortenAddress.js';
import { findHandoutLabels } from './labels/handoutLabels.js';
import { findSlideLabels } from './labels/slideLabels.js';
import { listReadingBlocks } from './reading/listReadingBlocks.js';
import type { ReadingKind } from './reading/readingBlock.js';

/** The characters that each face has to set. */
export interface FaceCharacters {
  readonly sans: string;
  readonly sansBold: string;
  readonly serif: string;
  readonly mono: string;
}

/** `deck`: what slides show. `handout`: that, and the notes. */
export type CharacterScope = 'deck' | 'handout';

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** Marks that templates set, and that an edit may bring in. */
const MARKS = '–—…·•‘’“”„«»→';
const WIDE_MARKS = '，。、；：？！（）「」『』《》〈〉';

/**
 * Which characters each face of `base.css` has to set: titles, quotations, labels and values are in the serif face,
 * labels of our own and speakers in the bold sans, code in the mono, and everything can be in the sans.
 * @param outline the article, where the page sets all of its text
 */
export function collectCharacters(deck: Deck, scope: CharacterScope, outline: Outline | null = null): FaceCharacters {
  const { language, title, author, file, address = '' } = deck.meta;
  const isWide = /^(?:zh|ja|ko)\b/i.test(language);
  const basic = ASCII + MARKS + (isWide ? WIDE_MARKS : '');
  const labels = Object.values(findSlideLabels(language)).join('');
  const sections = deck.slides.flatMap((slide) => (slide.kind === 'section' ? slide.title.text : [])).join('');
  const slides = deck.slides.flatMap(listPhrases).map(textOf).join('');
  const notes = deck.slides.flatMap((slide) => slide.notes.map(textOf)).join('');
  const isPaper = scope === 'handout';
  const { own, ownSlide } = findHandoutLabels(language);
  const legends = deck.slides.some(({ edited }) => edited) ? own + ownSlide : '';
  const paper = isPaper ? Object.values(findHandoutLabels(language)).join('') : '';
  const headings = isPaper
    ? deck.slides.flatMap((slide) => (slide.kind === 'section' ? slide.notes.slice(0, 1) : []))
    : [];
  // Words out of the middle of a sentence begin with a capital to the eye.
  const initials = deck.slides.flatMap(listPhrases).map(({ text }) => text.slice(0, 1));
  const capitals = initials.map((letter) => letter.toUpperCase()).filter((capital, i) => capital !== initials[i]);
  const common = basic + labels + capitals.join('');
  const reading = outline ? listReadingBlocks(outline) : [];
  const words = reading.map(({ text, rows }) => [text, ...rows.flat()].map(textOf).join('')).join('');
  const set = (...kinds: readonly ReadingKind[]): string =>
    reading.map(({ kind, text }) => (kinds.includes(kind) ? text.text : '')).join('');
  const code = deck.slides.flatMap(listMono).join('') + set('code');
  return {
    sans: unique(
      common +
        title +
        (author ?? '') +
        file +
        shortenAddress(address) +
        legends +
        slides +
        words +
        (isPaper ? notes + paper : ''),
    ),
    sansBold: unique(common + sections + deck.slides.flatMap(listBold).map(textOf).join('')),
    serif: unique(
      common +
        title +
        paper +
        set('shelf', 'section', 'part') +
        [...deck.slides.flatMap(listSerif), ...headings].map(textOf).join(''),
    ),
    mono: code === '' ? '' : unique(common + code),
  };
}

const textOf = ({ text }: TracedText): string => text;

const unique = (text: string): string => [...new Set(text)].sort().join('');

/** What is set in the bold sans beside the labels: who speaks, and the heads of tables. */
function listBold(slide: Slide): readonly TracedText[] {
  switch (slide.kind) {
    case 'quote':
    case 'closing':
      return slide.speaker ? [slide.speaker] : [];
    case 'table':
      return [...slide.header, ...slide.rows.flatMap((row) => row.slice(0, 1))];
    default:
      return [];
  }
}

/** What is set in the serif: nearly every word that is not running text, so only that is left out. */
function listSerif(slide: Slide): readonly TracedText[] {
  const running = new Set<TracedText | null>();
  switch (slide.kind) {
    case 'timeline':
      for (const { text } of slide.events) running.add(text);
      break;
    case 'stages':
    case 'pair':
      for (const { detail } of slide.items) running.add(detail);
      break;
    case 'cover':
    case 'section':
      running.add(slide.standfirst);
      break;
    case 'sources':
      for (const { text } of slide.entries) running.add(text);
      break;
    case 'table':
      for (const cell of slide.rows.flat()) running.add(cell);
      break;
    case 'figure':
      running.add(slide.detail);
      break;
    case 'code':
      running.add(slide.code);
      break;
    case 'commands':
      for (const { code } of slide.items) running.add(code);
      break;
    case 'agenda':
    case 'points':
    case 'quote':
    case 'compare':
    case 'image':
    case 'closing':
      break;
    default:
      return slide satisfies never;
  }
  return listPhrases(slide).filter((phrase) => !running.has(phrase));
}

function listMono(slide: Slide): readonly string[] {
  if (slide.kind === 'commands') return slide.items.map(({ code }) => code.text);
  return slide.kind === 'code' ? [slide.code.text] : [];
}
