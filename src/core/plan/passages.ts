import { listTexts } from '../mapBlocks.js';
import type { Article, Block, Language, Outline, TracedText } from '../model.js';
import { rememberFor } from '../rememberFor.js';
import { extent, type Range } from '../trace.js';
import { splitClauses } from './clauses.js';
import { findEmphasis } from './facts/emphasis.js';
import { findAsked } from './findAsked.js';
import { findTalk, type Talk } from './findTalk.js';
import { isReference } from './isReference.js';
import { splitLines } from './lineEnds.js';
import { findPlace, nameStretch, type Stretch } from './nameStretch.js';
import type { Part, Sentence } from './part.js';
import { recallPart } from './recallParts.js';
import { splitSentences } from './sentences.js';

export type { Part, Passage, Sentence } from './part.js';

/** The article as parts, passages and sentences, in order. */
export const listParts = rememberFor(readParts);

function readParts(outline: Outline): readonly [Part, ...Part[]] {
  const talk = findTalk(outline);
  const asked = [...(talk ? [] : findAsked(listBlocks(outline)))];
  let index = 0;
  const read = (
    section: number | null,
    title: TracedText | null,
    heading: TracedText | null,
    blocks: readonly Block[],
  ) => {
    const here = asked.filter((at) => at >= index && at < index + blocks.length).map((at) => at - index);
    const part = readPart({ section, title, heading, blocks, asked: here }, index, outline.article, talk);
    index += blocks.length;
    return part;
  };
  return [
    read(null, null, null, outline.lead),
    ...outline.sections.flatMap(({ number, blocks, children }) => [
      read(number, null, null, blocks),
      ...children.map((child) => read(number, child.title, child.heading, child.blocks)),
    ]),
  ];
}

/** In the order of the passages. */
function listBlocks({ lead, sections }: Outline): readonly Block[] {
  const parts = sections.flatMap(({ blocks, children }) => [...blocks, ...children.flatMap((child) => child.blocks)]);
  return [...lead, ...parts];
}

function readPart(stretch: Stretch, index: number, { damage, language, source }: Article, talk: Talk | null): Part {
  const { section, title, heading, blocks, asked } = stretch;
  const place = findPlace(stretch);
  const own = damage.filter((range) => range.start < place.end && place.start < range.end);
  const name = nameStretch(stretch, place, { damage: own, language, source: source.text, talk });
  return recallPart(name, { from: place.start, index }, () => ({
    section,
    title,
    heading,
    ...(talk && { talk }),
    damage: own,
    passages: blocks.map((block, at) => ({
      index: index + at,
      block,
      isBold: isSetBold(block, source.text),
      isAsked: asked.includes(at),
      sentences: readSentences(block, index + at, own, language, source.text),
    })),
  }));
}

function isSetBold(block: Block, source: string): boolean {
  if (block.type !== 'paragraph') return false;
  const runs = findEmphasis(block.text, source);
  const bold = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  return runs[0]?.start === 0 && bold >= block.text.text.length * 0.9;
}

function readSentences(
  block: Block,
  passage: number,
  damage: readonly Range[],
  language: Language,
  source: string,
): Sentence[] {
  if (block.type === 'code' || block.type === 'table' || block.type === 'image' || block.type === 'heading') return [];
  return listTexts(block)
    .flatMap((text) => splitLines(text, source))
    .flatMap(splitSentences)
    .map((text) => ({
      text,
      clauses: splitClauses(text),
      passage,
      damaged: isDamaged(text, damage),
      isItem: block.type === 'list',
      isReference: isReference(text, source),
      language,
    }));
}

export function isDamaged(text: TracedText, damage: readonly Range[]): boolean {
  const place = extent(text);
  return place !== null && damage.some((range) => range.start < place.end && place.start < range.end);
}
