import { endsWithCredit } from '../../clean/boilerplate/credits.js';
import { estimateLength } from '../../language.js';
import { lineOf } from '../../lineOf.js';
import type { Block } from '../../model.js';
import { saysWhoOrWhen } from './days.js';
import { holdsStatement, isLabel, isPlatformLine, isProse } from './lines.js';
import { isNavigation } from './navigation.js';
import { listTold, type Told, wordsIn } from './told.js';

/** A title stands within so many lines above the text. */
const WITHIN = 40;
/** In em. */
const SHORTEST = 4;
const LONGEST = 90;
const FEWEST_SHARED = 2;
/** A line that shares less says nothing of the text. */
const LEAST = 0.8;
/** The first of the lines that share about as much. */
const NEAR = 0.85;
/** What was found by its place stays, if it shares about as much. */
const KEPT = 0.7;
/** A rubric, a sentence and two of them may share a text's words, too, and are less likely to be its title. */
const LABEL = 0.5;
const SENTENCE = 0.5;
const SENTENCES = 0.6;
const ROW = 0.8;

/**
 * The title of a text that was copied with its page, by its words: of the lines above the text the one that shares most with
 * it, as menus, captions of other pages and advertisements do not, in any language. What was found by its place stays where
 * it shares about as much. Null where no line does.
 */
export function findTitleByText(
  blocks: readonly Block[],
  text: number,
  foot: number,
  placed: number | null,
): number | null {
  // An author or a day is named below a title, whatever the title says.
  const said = listTold(blocks.slice(0, foot), text);
  if (placed !== null && isSigned(blocks, placed, said)) return placed;
  const told = said.words;
  const from = Math.max(0, text - WITHIN);
  const scores = blocks.slice(from, text).map((block) => scoreLine(block, told));
  const most = Math.max(0, ...scores);
  if (most < LEAST) return placed;
  if (placed !== null && (scores[placed - from] ?? 0) >= most * KEPT) return placed;
  const found = from + scores.findIndex((score) => score >= most * NEAR);
  return placed !== null && isBelow(blocks, found, placed) ? placed : found;
}

/** In em: who wrote a text is said in a few words. */
const LONGEST_NAME = 20;
const LEAST_SAID = 0.3;

/** Whether an author or a day stands right below a line, or, where the text speaks of what it says, a name and the day. */
function isSigned(blocks: readonly Block[], index: number, said: Told): boolean {
  const [name, day] = blocks.slice(index + 1, index + 3);
  if (!name) return false;
  if (saysWhoOrWhen(name)) return true;
  const isName = !isNavigation(lineOf(name)) && estimateLength(lineOf(name)) <= LONGEST_NAME;
  const isSaid = said.count(blocks[index]) >= FEWEST_SHARED && said.share(blocks[index]) >= LEAST_SAID;
  return isName && isSaid && day !== undefined && saysWhoOrWhen(day);
}

/** A menu may hold a word or two of the text's. */
const FEW_TOLD = 0.2;

/** A row of rubrics holds a word or two that a text holds, too. */
const LEAST_TOLD = 0.3;

/** Whether lines above a text are not its own: it speaks of hardly any of them, and not of the first. */
export function isStrange(lines: readonly Block[], blocks: readonly Block[], text: number): boolean {
  const told = listTold(blocks, text);
  const isTold = (block: Block): boolean => told.share(block) >= LEAST_TOLD;
  const [first] = lines;
  return first !== undefined && !isTold(first) && lines.filter(isTold).length <= lines.length * FEW_TOLD;
}

/** A subtitle stands so near below a title that is no rubric. */
const SUBTITLE_WITHIN = 2;

function isBelow(blocks: readonly Block[], found: number, placed: number): boolean {
  const title = blocks[placed];
  const isTitle = title?.type === 'paragraph' && !isLabel(title.text.text) && !isNavigation(title.text.text);
  return isTitle && found > placed && found - placed <= SUBTITLE_WITHIN;
}

/** How much of a line the text says, too: 0 for what no title is. */
function scoreLine(block: Block, told: ReadonlySet<string>): number {
  if (block.type !== 'paragraph' && block.type !== 'heading') return 0;
  const line = block.text.text.trim();
  const length = estimateLength(line);
  if (length < SHORTEST || length > LONGEST || !/\p{L}{2}/u.test(line)) return 0;
  if (isNavigation(line) || saysWhoOrWhen(block) || isPlatformLine(block) || endsWithCredit(line)) return 0;
  if (isProse(block) && holdsStatement(block)) return 0;
  const words = new Set(wordsIn(block));
  const shared = [...words].filter((word) => told.has(word)).length;
  if (shared < FEWEST_SHARED) return 0;
  return (
    (shared / words.size) *
    Math.sqrt(shared) *
    (holdsStatement(block) ? SENTENCE : 1) *
    (isLabel(line) ? LABEL : 1) *
    (isProse(block) ? SENTENCES : 1) *
    (/[|｜]|^\S+\s{2,}/u.test(line) ? ROW : 1)
  );
}
