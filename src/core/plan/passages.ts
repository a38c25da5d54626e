import { listTexts } from '../mapBlocks.js';
import type { Block, Language, Outline, TracedText } from '../model.js';
import { rememberFor } from '../rememberFor.js';
import { extent } from '../trace.js';
import { type Clause, splitClauses } from './clauses.js';
import { findEmphasis } from './facts/emphasis.js';
import { isReference } from './isReference.js';
import { splitLines } from './lineEnds.js';
import { splitSentences } from './sentences.js';

export interface Sentence {
  readonly text: TracedText;
  readonly clauses: readonly Clause[];
  /** The passage that it stands in. */
  readonly passage: number;
  /** Its words cannot be trusted: it may be spoken, never shown. */
  readonly damaged: boolean;
  /** An item of a list (or its first sentence): its neighbours are its company. */
  readonly isItem: boolean;
  /** Little else than the name of a page that it links to. */
  readonly isReference: boolean;
  readonly language: Language;
}

/** A block of the article with its sentences: what speaker notes are made of. */
export interface Passage {
  /** 0-based place in the whole article. */
  readonly index: number;
  readonly block: Block;
  /** A paragraph set bold from end to end, as an interview sets its questions. */
  readonly isBold: boolean;
  readonly sentences: readonly Sentence[];
}

/** A stretch of the article that is planned by itself: the lead, a section, or a titled part of a section. */
export interface Part {
  readonly section: number | null;
  /** The title of a part inside a section; null for the lead and for a section's own text. */
  readonly title: TracedText | null;
  /** The title as it is written, with its number: for the speaker. */
  readonly heading: TracedText | null;
  readonly passages: readonly Passage[];
}

/** The article as parts, passages and sentences, in order. */
export const listParts = rememberFor(readParts);

function readParts(outline: Outline): readonly Part[] {
  const { damage, language, source } = outline.article;
  let index = 0;
  const toPassages = (blocks: readonly Block[]): Passage[] =>
    blocks.map((block) => {
      const passage = index;
      index += 1;
      const sentences = readSentences(block, passage, damage, language, source.text);
      return { index: passage, block, isBold: isSetBold(block, source.text), sentences };
    });
  const parts: Part[] = [{ section: null, title: null, heading: null, passages: toPassages(outline.lead) }];
  for (const section of outline.sections) {
    parts.push({ section: section.number, title: null, heading: null, passages: toPassages(section.blocks) });
    for (const child of section.children)
      parts.push({
        section: section.number,
        title: child.title,
        heading: child.heading,
        passages: toPassages(child.blocks),
      });
  }
  return parts;
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
  damage: readonly { readonly start: number; readonly end: number }[],
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

export function isDamaged(
  text: TracedText,
  damage: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const place = extent(text);
  return place !== null && damage.some((range) => range.start < place.end && place.start < range.end);
}
