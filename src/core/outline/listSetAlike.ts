import type { Block } from '../model.js';
import { extent } from '../trace.js';
import type { Heading } from './heading.js';
import { BARE_LEVEL, looksLikeTitle } from './headingCandidates.js';

/** So far before a line its tags and marks are looked for, in characters. */
const REACH = 400;
/** What stands right before a line in the source. */
const SETTING = /(?:<[^<>]{1,200}>\s*|\*\*\s*)+$/u;
/** Of these something must set a line off; what is only bold may be stressed. */
const SETS_OFF = /\bstyle=|\bcolor=|<(?:font|u|big)\b/iu;
const FEWEST = 2;

/**
 * Lines without a number that the source sets just as it sets the numbered ones: `<span style="color: red"><strong>` before
 * `Story 1: …` and before `What it comes to` alike.
 */
export function listSetAlike(blocks: readonly Block[], found: ReadonlyMap<number, Heading>, source: string): Heading[] {
  const tops = [...found.values()].filter(({ level, numeral }) => level === BARE_LEVEL && numeral !== null);
  const settings = new Set(tops.map(({ index }) => readSetting(blocks[index], source)));
  const [setting = null] = settings;
  if (tops.length < FEWEST || settings.size > 1 || setting === null || !SETS_OFF.test(setting)) return [];
  return blocks.flatMap((block, index): Heading[] => {
    const next = blocks[index + 1];
    if (block.type !== 'paragraph' || found.has(index) || !next || next.type === 'heading') return [];
    if (!looksLikeTitle(block.text.text) || readSetting(block, source) !== setting) return [];
    if (next.type === 'paragraph' && readSetting(next, source) === setting) return [];
    return [{ index, last: index, level: BARE_LEVEL, numeral: null, title: block.text, mark: block.text }];
  });
}

function readSetting(block: Block | undefined, source: string): string | null {
  const place = block?.type === 'paragraph' ? extent(block.text) : null;
  if (!place) return null;
  const before = source.slice(Math.max(0, place.start - REACH), place.start);
  const own =
    SETTING.exec(before)?.[0]
      .replace(/\s+/gu, ' ')
      .replace(/(?<=style=")[^"]*/giu, sortStyle) ?? null;
  // From the last tag that opens a block on.
  return own === null
    ? null
    : own.slice(Math.max(0, own.search(/<(?:p|div|section)\b(?![\s\S]*<(?:p|div|section)\b)/iu))).trim();
}

/** Editors write the same declarations in any order. */
function sortStyle(style: string): string {
  const declarations = style.split(';').map((one) => one.trim());
  return declarations
    .filter((one) => one !== '')
    .sort()
    .join('; ');
}
