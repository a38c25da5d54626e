import { countLines } from '../fit/lines.js';
import type { Deck, Language, SourcesSlide } from '../model.js';
import { isAddress } from '../shortenAddress.js';
import { CAPTION, GAP, type HandoutPage } from './layoutHandout.js';
import { withoutMenus } from './withoutMenus.js';

const MM_PER_PT = 25.4 / 72;

/** Type sizes in pt with the height of a line in mm, and the space around the parts, in mm: see `handout.css`. */
export const SOURCES = {
  head: 11,
  entry: { size: 9.5, line: 6.2 },
  note: { size: 8, line: 4.4, gap: 1.4 },
} as const;

/** A voice or a report, and the numbers of the slides that show its words. */
export interface SourceLine {
  readonly text: string;
  readonly slides: readonly { readonly number: number; readonly id: string }[];
}

/** What the last page of a handout says about where it all comes from. */
export interface HandoutSources {
  /** The article's title, and in its words who wrote it, when and for whom. */
  readonly title: string;
  readonly facts: readonly string[];
  readonly file: string;
  /** Where the article itself can be read, whole: nobody can click on paper. */
  readonly address: string | null;
  readonly entries: readonly SourceLine[];
  /** Footnotes, addresses and notices. */
  readonly notes: readonly string[];
  /** In mm, on the safe side; of its beginning, where its notes run on. */
  readonly height: number;
  readonly start: number;
}

/**
 * The sources of a deck; null where the sources slide is not among the chosen ones.
 * @param shown the width of the slide that stands beside them, in mm; 0 where none does
 */
export function describeSources(
  deck: Deck,
  chosen: readonly number[],
  page: HandoutPage,
  shown = 0,
): HandoutSources | null {
  const slide = chosen.map((index) => deck.slides[index]).find((one): one is SourcesSlide => one?.kind === 'sources');
  if (!slide) return null;
  const { file, language } = deck.meta;
  const numbers = new Map(chosen.flatMap((index) => [[deck.slides[index]?.id ?? '', index + 1] as const]));
  const entries = slide.entries.map(({ text, targets }) => ({
    text: text.text,
    slides: targets.flatMap((id) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [{ number, id }];
    }),
  }));
  const notes = withoutMenus(slide.notes.map(({ text }) => text));
  const { author, date, origin, title } = slide;
  const facts = [author, date, origin].flatMap((fact) => (fact ? [fact.text] : []));
  const measure = (shownNotes: readonly string[]): number =>
    measureSources(
      [title.text, facts.join('  '), file, slide.address ?? ''],
      entries,
      shownNotes,
      page,
      shown,
      language,
    );
  return {
    title: title.text,
    facts,
    file,
    address: isAddress(origin?.text ?? '') ? null : (slide.address ?? null),
    entries,
    notes,
    height: measure(notes),
    start: measure([]) + FEWEST_NOTES * SOURCES.note.line,
  };
}

/** So many lines of notes stand with the beginning at least. */
const FEWEST_NOTES = 6;

/** In columns narrower than this, in mm, words end lines early. */
const NARROW = 40;

/** How much of its line an address fills at least. */
const ADDRESS = 0.75;

function measureSources(
  [title = '', ...facts]: readonly string[],
  entries: readonly SourceLine[],
  notes: readonly string[],
  page: HandoutPage,
  shown: number,
  language: Language,
): number {
  const column = (page.width - GAP) / 2;
  const beside = (page.width - GAP - (shown > 0 ? shown + GAP : 0)) / 2;
  const linesOf = (text: string, size: number, width: number): number =>
    countLines(text, { language, face: 'sans', size: size * MM_PER_PT, width });
  const { head, entry, note } = SOURCES;
  const work = facts.reduce(
    (sum, fact) => sum + (fact === '' ? 0 : linesOf(fact, entry.size, beside) * entry.line),
    linesOf(title, 11, beside) * 6.2,
  );
  const voices = entries.reduce((sum, { text, slides }) => {
    const where = slides.map(({ number }) => number).join(', ');
    return sum + Math.max(linesOf(text, entry.size, beside / 2), linesOf(where, entry.size, beside / 3)) * entry.line;
  }, 0);
  // An address is broken behind its strokes, and fills no line.
  const widthOf = (text: string): number => (isAddress(text) ? column * ADDRESS : column);
  const small = notes.map((text) => linesOf(text, note.size, widthOf(text)) * note.line + note.gap);
  const all = small.reduce((sum, height) => sum + height, 0);
  // Set in two columns, which break between paragraphs only.
  return (
    head +
    Math.max(Math.max(work, voices) * (beside < NARROW ? 1.35 : 1.1), shown > 0 ? (shown * 9) / 16 + CAPTION : 0) +
    (notes.length > 0 ? (all + Math.max(...small)) / 2 + 6 : 0) +
    2
  );
}
