import { bareWords } from '../../bareWords.js';
import { CJK, estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block, TracedText } from '../../model.js';
import { endsStatement } from '../../sentenceEnds.js';
import { readByline } from '../bylines.js';
import { saysWhoOrWhen, tellStamps } from './days.js';
import { findText } from './findText.js';
import { findTrail } from './findTrail.js';
import { isLabel, isPlatformLine, isProse } from './lines.js';
import { isCount, isNavigation } from './navigation.js';

/** So many lines of a menu stand above an article that was copied with its page. */
const FEWEST_LABELS = 5;
/** So many of them are words that only menus and buttons are made of. */
const FEWEST_TELLING = 2;
const LEAST_LABELS = 0.5;
/** In em: shorter lines are repeated by chance. */
const SHORTEST_REPEATED = 8;
const SHORTEST_LATIN = 14;
/** One in so many lines of a menu is a word that all menus have. */
const MENU_SHARE = 3;
/** The title stands so near above the text. */
const TITLE_WITHIN = 24;
/** In lines: a title stands so near above the byline or the date, where there is one. */
const BYLINE_WITHIN = 4;

/** So many labels, and nothing else, begin no text: they are a menu, whatever its words, where a day or an author is told below. */
const LONG_MENU = 12;

/** A menu of a few rubrics, where the day stands right above the text. */
const SHORT_MENU = 6;
const LEAST_RUBRICS = 0.6;
const DATED_WITHIN = 3;

function isMenuAbove(blocks: readonly Block[], dated: number, text: number): boolean {
  if (dated < SHORT_MENU || text - dated > DATED_WITHIN) return false;
  const above = blocks.slice(0, dated);
  return (
    above.slice(0, DATED_WITHIN).every(isMenuLine) && above.filter(isMenuLine).length >= above.length * LEAST_RUBRICS
  );
}

function isMenuLine(block: Block): boolean {
  return block.type === 'paragraph' && isLabel(block.text.text) && !saysWhoOrWhen(block);
}

/** What stands above the text of a page. */
export interface PageHead {
  /** The place of the title. */
  readonly title: number;
  /** The place of the first running text. */
  readonly text: number;
}

/**
 * The head of a page that was copied whole: menus, the title, and what is said of the article between it and the text.
 * Null where no menu stands above the text, as in a file that begins with its title.
 *
 * @param isPage that a page was copied is known by its foot: a menu of rubrics alone is enough, above a byline or a date
 */
export function findHead(blocks: readonly Block[], { isPage = false } = {}): PageHead | null {
  const text = findText(blocks);
  if (text < 0) return null;
  const lines = blocks.slice(0, text).flatMap((block) => (block.type === 'image' ? [] : listTexts(block)));
  const labels = lines.filter((line) => isLabel(line.text));
  const telling = labels.filter((line) => isNavigation(line.text));
  if (labels.length < FEWEST_LABELS || labels.length < lines.length * LEAST_LABELS) return null;
  const dated = blocks.slice(0, text).findIndex(saysWhoOrWhen);
  const isLongMenu =
    (dated >= LONG_MENU && blocks.slice(0, LONG_MENU).every(isMenuLine)) || isMenuAbove(blocks, dated, text);
  const tells = isPage ? dated >= 0 : telling.length >= FEWEST_TELLING || isLongMenu;
  if (!tells) return null;
  const title = findTitleLine(blocks, text);
  return title === null ? null : { title, text };
}

/** Lines between the title and the text that say again what rubrics of its site a page stands in. */
export function listRubricsAgain(blocks: readonly Block[], head: PageHead): number[] {
  const trail = lineOf(blocks[findTrail(blocks)])?.text ?? '';
  return blocks.flatMap((block, index) => {
    const line = index > head.title && index < head.text ? lineOf(block)?.text : undefined;
    return line !== undefined && /\p{L}/u.test(line) && holdsRubrics(trail, line) ? [index] : [];
  });
}

/** By its mark, by being there twice, by the byline or the date below it; else the longest line above the text. */
function findTitleLine(blocks: readonly Block[], text: number): number | null {
  const trail = findTrail(blocks);
  const from = Math.max(0, trail + 1, text - TITLE_WITHIN);
  const words = (index: number): string => lineOf(blocks[index])?.text.trim() ?? '';
  const isOnTrail = (block: Block): boolean => trail >= 0 && holdsRubrics(words(trail), lineOf(block)?.text ?? '');
  const near = [...blocks.slice(from, text).entries()].flatMap(([i, block]) =>
    mayBeTitle(block) && !isOnTrail(block) ? [from + i] : [],
  );
  const levels = near.map((index) => levelOf(blocks[index]));
  const top = Math.min(...levels);
  if (Number.isFinite(top)) return near.findLast((_, i) => levels[i] === top) ?? null;
  const seen = new Set(blocks.slice(0, from).map((block) => lineOf(block)?.text.trim()));
  const isLong = (line: string): boolean =>
    estimateLength(line) >= (CJK.test(line) ? SHORTEST_REPEATED : SHORTEST_LATIN);
  const repeated = near.findLast(
    (index, i) =>
      isLong(words(index)) &&
      (seen.has(words(index)) || near.slice(0, i).some((other) => words(other) === words(index))),
  );
  const dated = blocks.slice(0, text).findLastIndex(tellStamps(blocks.slice(0, text)));
  const above = near.filter((index) => index < dated && index >= dated - BYLINE_WITHIN);
  // A rubric that the page repeats stands higher.
  if (repeated !== undefined && (above.length === 0 || repeated >= dated - BYLINE_WITHIN)) return repeated;
  // The number of a release stands above its day, and the title below.
  const below = near.find((index) => index > dated && !isLabel(words(index)));
  if (above.length > 0 && below !== undefined && above.every((index) => isCode(words(index)))) return below;
  const headline = above.findLast((index) => !isLabel(words(index)));
  const upper = headline === undefined ? undefined : findAboveAuthor(blocks, headline, near, words);
  if (upper !== undefined) return upper;
  if (headline !== undefined) return isBelowHeadline(headline, above, words) ? headline - 1 : headline;
  if (above.length > 0) return findLongest(above, words);
  const longest = findLongest(near, words);
  if (longest === null) return null;
  // A first paragraph may stand alone above what interrupts the text.
  const isText = isProse(blocks[longest] as Block) && endsStatement(words(longest)) && isLong(words(longest - 1));
  const isBelow = isBelowHeadline(longest, near, words) || (isText && near.includes(longest - 1));
  return isBelow ? longest - 1 : longest;
}

/**
 * The headline above the author, where the line above the day is none: it names the author, or says what the text is about below
 * the author's name.
 */
function findAboveAuthor(
  blocks: readonly Block[],
  lower: number,
  near: readonly number[],
  words: (index: number) => string,
): number | undefined {
  const isHeadline = (index: number): boolean =>
    near.includes(index) && !isLabel(words(index)) && !isNames(words(index));
  if (isNames(words(lower)) && isHeadline(lower - 1)) return lower - 1;
  const above = blocks[lower - 1];
  return above && saysWhoOrWhen(above) && isHeadline(lower - 2) ? lower - 2 : undefined;
}

const MOST_NAMES = 8;
const LEAST_CAPITALS = 0.6;

/** Names of people, papers and places, and hardly another word: `Ana Reis e Do Jornal, em Porto Alegre`. */
function isNames(line: string): boolean {
  const words = line.match(/[\p{L}\p{M}]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}|^\p{Lu}{2,}$/u.test(word)).length;
  return (
    words.length >= 2 &&
    words.length <= MOST_NAMES &&
    capitals >= words.length * LEAST_CAPITALS &&
    !/[:?!…]/u.test(line)
  );
}

/**
 * Whether a line holds nothing but rubrics that the trail above it names: `Tech Gadgets` under `Home › Tech › Gadgets ›
 * Article`. The last of a trail may be the title itself.
 */
function holdsRubrics(trail: string, line: string): boolean {
  const rubrics = trail
    .split(/[>›»/|·]/u)
    .slice(0, -1)
    .map(bareWords);
  const known = rubrics.filter((rubric) => rubric.length > 1).sort((a, b) => b.length - a.length);
  return known.reduce((rest, rubric) => rest.replaceAll(rubric, ''), bareWords(line)) === '';
}

/** A number with letters: `EL34-194`, `No. 12/2019`. */
function isCode(words: string): boolean {
  return /\d/u.test(words) && !/\p{L}{4}|[\p{Script=Han}\p{Script=Hangul}]{2}/u.test(words);
}

/** In em: a title is shorter than the sentence that a newspaper sets below it. */
const LONGEST_HEADLINE = 64;

/** Two sentences: a headline is none of that. */
const SENTENCES = /\p{Ll}{2}\.\s+\p{Lu}.*\.$|。.+。$/u;

/** Whether a line says in a sentence what the text is about, under a title that is much shorter. */
function isBelowHeadline(index: number, near: readonly number[], words: (index: number) => string): boolean {
  const length = estimateLength(words(index));
  const title = words(index - 1);
  if (!near.includes(index - 1) || isLabel(title)) return false;
  const isSentence = SENTENCES.test(words(index)) && !/[.。]$/u.test(title);
  return isSentence || (length > LONGEST_HEADLINE && length > estimateLength(title) * 1.5);
}

/** The last of the longest lines. */
function findLongest(places: readonly number[], words: (index: number) => string): number | null {
  const longest = Math.max(...places.map((index) => estimateLength(words(index))));
  return places.findLast((index) => estimateLength(words(index)) === longest) ?? null;
}

function lineOf(block: Block | undefined): TracedText | null {
  return block?.type === 'paragraph' || block?.type === 'heading' ? block.text : null;
}

function levelOf(block: Block | undefined): number {
  return block?.type === 'heading' ? block.level : Number.POSITIVE_INFINITY;
}

function mayBeTitle(block: Block): boolean {
  const line = lineOf(block);
  if (!line || block === undefined) return false;
  const { text } = line;
  return /\p{L}{2}/u.test(text) && !isNavigation(text) && !isPlatformLine(block) && !saysWhoOrWhen(block);
}

/** A line between title and text that says nothing of the article: a button, a number of readers. */
export function isFurniture(block: Block): boolean {
  if (block.type === 'list') return isMenu(block.items.map(({ text }) => text));
  if (block.type !== 'paragraph' || readByline(block.text) !== null) return false;
  return isCount(block.text.text) || isNavigation(block.text.text) || isPlatformLine(block);
}

/** Labels in a row, and words of menus and buttons among them. */
function isMenu(lines: readonly string[]): boolean {
  return lines.every(isLabel) && lines.filter(isNavigation).length * MENU_SHARE >= lines.length;
}
