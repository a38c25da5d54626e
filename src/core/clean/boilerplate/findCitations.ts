import type { Block } from '../../model.js';

const AUTHOR = String.raw`\p{Lu}[\p{L}’'-]+,\s(?:\p{Lu}\.[\s-]?){1,3}`;
/** `Miller, A. B., & Baker, C. (2006). On bread.`, `Miller, A.B., and Baker, C., 2006. On bread.` */
const ENTRY = new RegExp(
  String.raw`^${AUTHOR}(?:(?:,?\s?(?:&|and|y|et|und)\s|,\s|;\s)${AUTHOR})*(?:,?\s?et al\.)?(?:\s?[(（]\d{4}[a-z]?[)）]|,?\s\d{4}[a-z]?\.\s)`,
  'u',
);

/** Works that a text rests on, each a paragraph by the way that journals write them, where no heading says what they are. */
export function findCitations(blocks: readonly Block[]): Set<number> {
  return new Set(
    blocks.flatMap((block, index) => (block.type === 'paragraph' && ENTRY.test(block.text.text.trim()) ? [index] : [])),
  );
}
