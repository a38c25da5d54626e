import { hasVocabulary, headsAppendix } from '../clean/boilerplate/vocabulary.js';
import { estimateLength } from '../language.js';
import type { Block } from '../model.js';
import { slice, trim } from '../trace.js';
import type { Heading } from './heading.js';
import { looksLikeTitle, PLAIN_LEVEL } from './headingCandidates.js';

/** Signs that set a heading off where nothing else does: `■ …`, `◇…`, `【…】`, `［…］`. Those of captions and notes are none. */
const SIGNED =
  /^(?<sign>[■□◆◇●○★☆](?=\s*\S)|\p{Extended_Pictographic}(?=\ufe0f?\s+\S)|【(?=[^】]{2,40}】$)|［(?=[^］]{2,40}］$)|〔(?=[^〕]{2,40}〕$))\s*/u;
const FEWEST = 2;
/** So many of the lines with one sign must head something. */
const LEAST_HEADS = 0.66;

/**
 * Lines that begin with the same sign, each above running text: what the whole document sets so are its headings. Points of
 * a list follow one another, and head nothing.
 */
export function listSignedHeadings(blocks: readonly Block[]): Heading[] {
  const rows = new Map<string, { heads: Heading[]; all: number }>();
  for (const [index, block] of blocks.entries()) {
    const found = block.type === 'paragraph' ? SIGNED.exec(block.text.text) : null;
    if (block.type !== 'paragraph' || !found?.groups?.sign) continue;
    const end = /[【［〔]/u.test(found.groups.sign) ? block.text.text.length - 1 : block.text.text.length;
    const title = trim(slice(block.text, found[0].length, end));
    // Whoever sets pictograms before headings takes another one for each.
    const key = found.groups.sign.replace(/^\p{Extended_Pictographic}$/u, 'pictogram');
    const row = rows.get(key) ?? { heads: [], all: 0 };
    rows.set(key, row);
    if (headsAppendix(title.text) || hasVocabulary(title.text)) continue;
    const next = blocks[index + 1];
    // What names the one line below it says nothing of the others.
    if (isLine(next)) continue;
    row.all += 1;
    if (looksLikeTitle(title.text) && isText(next))
      row.heads.push({ index, last: index, level: PLAIN_LEVEL, numeral: null, title, mark: block.text });
  }
  const wrapped = listWrapped(blocks);
  if (wrapped.length > 0) return wrapped;
  return [...rows.values()].flatMap(({ heads, all }) =>
    heads.length >= FEWEST && heads.length >= all * LEAST_HEADS ? heads : [],
  );
}

/** The same sign on both sides sets a line off by itself: `▼ … ▼`, `== … ==`. */
const WRAPPED = /^(?<sign>[▼▽▲△■□◆◇●○★☆]|={2,4}|~{2,4}|◆{2,3})\s*(?<title>[^=~▼▽▲△■□◆◇●○★☆].*?)\s*\k<sign>$/u;

/** Lines between two signs, above running text or a name and running text. */
function listWrapped(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block, index): Heading[] => {
    const words = block.type === 'paragraph' ? WRAPPED.exec(block.text.text)?.groups?.title : undefined;
    if (block.type !== 'paragraph' || words === undefined || index === 0) return [];
    const title = trim(
      slice(block.text, block.text.text.indexOf(words), block.text.text.indexOf(words) + words.length),
    );
    const [next, second] = [blocks[index + 1], blocks[index + 2]];
    const isAboveText = isText(next) || (isLine(next) && isText(second));
    if (!looksLikeTitle(title.text) || !isAboveText || headsAppendix(title.text) || hasVocabulary(title.text))
      return [];
    return [{ index, last: index, level: PLAIN_LEVEL, numeral: null, title, mark: block.text }];
  });
}

/** In em: so long a line is text, however it ends. */
const LEAST_TEXT = 40;
/** In em: the name of a thing, and no text. */
const LONGEST_NAME = 16;

function isLine(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph' || SIGNED.test(block.text.text)) return false;
  return estimateLength(block.text.text) <= LONGEST_NAME && looksLikeTitle(block.text.text) && !isText(block);
}

function isText(block: Block | undefined): boolean {
  if (block?.type === 'image' || block?.type === 'table' || block?.type === 'list' || block?.type === 'quote')
    return true;
  if (block?.type !== 'paragraph' || SIGNED.test(block.text.text)) return false;
  const { text } = block.text;
  return /[。！？.!?…”」][\s）)]*$/u.test(text) || estimateLength(text) >= LEAST_TEXT;
}
