import { measureBlocks, measureText } from '../mapBlocks.js';
import type { Article, Block, Section } from '../model.js';
import { findAsked } from '../plan/findAsked.js';
import { findTopicBreaks } from './findTopicBreaks.js';
import { nameSegments } from './nameSegment.js';
import { hasRuleBetween, isRule } from './sourceMarks.js';

/** A shorter text (about 900 Han characters, 300 words) is told in one piece. */
const LEAST_TO_SEGMENT = 800;
const EM_PER_SEGMENT = 700;
const FEWEST = 3;
const MOST = 6;
/** An article that draws more lines than that parts its paragraphs, not its topics. */
const MOST_RULED = 8;
/** A shorter stretch between two lines belongs to the one before it. */
const LEAST_RULED = 120;

/**
 * A text without headings as a lead and segments: where the author drew lines, those part it; else the topics do. Each
 * segment is called by a phrase of its own.
 */
export function segmentText(
  blocks: readonly (Block | null)[],
  article: Article,
  articleTitle: string,
): { lead: Block[]; sections: Omit<Section, 'number'>[] } {
  const own = blocks.flatMap((block, at) => (block === null ? [] : [{ block, at }]));
  const content = own.map(({ block }) => block);
  const total = measureBlocks(content);
  if (total < LEAST_TO_SEGMENT) return { lead: content, sections: [] };
  const opening = content.findIndex((block) => block.type === 'paragraph') + 1;
  const ruled = listRuledBreaks(own, article);
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.round(total / EM_PER_SEGMENT)));
  const breaks =
    ruled.length > 1 && ruled.length < MOST_RULED
      ? ruled
      : breakAtQuestions(
          [opening, ...findTopicBreaks(content.slice(opening), wanted, article.language).map((at) => at + opening)],
          content,
        );
  if (breaks.length < 2) return { lead: content, sections: [] };
  const segments = breaks.map((start, i) => content.slice(start, breaks[i + 1]));
  const titles = nameSegments(segments, article.language, article.damage, {
    title: articleTitle,
    taken: [],
    hasRoom: false,
  });
  return {
    lead: content.slice(0, breaks[0]),
    sections: segments.flatMap((segment, i) => {
      const title = titles[i];
      return title
        ? [{ numeral: null, title, isNamed: false, heading: null, shelf: null, blocks: segment, children: [] }]
        : [];
    }),
  };
}

/** In an interview a stretch begins with what is asked, not amid its answer. */
function breakAtQuestions([opening = 0, ...breaks]: readonly number[], content: readonly Block[]): number[] {
  const asked = [...findAsked(content)];
  const moved = breaks.map((at) => asked.findLast((question) => question <= at) ?? at);
  return [...new Set([opening, ...moved.filter((at) => at > opening)])];
}

/** The places in the content where the article draws a line, with some text between each two. */
function listRuledBreaks(own: readonly { block: Block; at: number }[], article: Article): number[] {
  const breaks: number[] = [];
  let em = 0;
  for (const [i, { block, at }] of own.entries()) {
    const before = own[i - 1];
    const isParted =
      before &&
      (article.blocks.slice(before.at + 1, at).some(isRule) ||
        hasRuleBetween(before.block, block, article.source.text));
    if (isParted && (em >= LEAST_RULED || breaks.length === 0)) {
      breaks.push(i);
      em = 0;
    }
    em += measureText(block);
  }
  if (em < LEAST_RULED) breaks.pop();
  return breaks;
}
