import type { Block, Outline, Section, TracedText } from '../../model.js';
import { EMPTY } from '../../trace.js';
import type { ReadingBlock, ReadingKind } from './readingBlock.js';

type Draft = Omit<ReadingBlock, 'isOpening'>;

/**
 * The article as a reading copy has it, block by block. Its pictures stand on the slides in the margin; here are
 * their captions.
 * @param isWanted which sections are printed; null stands for the lead
 */
export function listReadingBlocks(
  { lead, sections }: Outline,
  isWanted: (section: number | null) => boolean = () => true,
): readonly ReadingBlock[] {
  const own = isWanted(null) ? lead.flatMap((block) => listBlock(block, null)) : [];
  const others = sections.flatMap((section, index) =>
    isWanted(section.number) ? listSection(section, sections[index - 1]?.shelf ?? null) : [],
  );
  const drafts = [...own, ...others].filter(({ kind, text }) => kind === 'table' || text.text.trim() !== '');
  return drafts.map((draft, index) => ({ ...draft, isOpening: drafts[index - 1]?.kind !== draft.kind }));
}

function listSection(section: Section, shelfBefore: TracedText | null): readonly Draft[] {
  const { number, shelf } = section;
  const heading = section.heading ?? (section.isNamed ? section.title : null);
  return [
    // A heading that only repeats is said once.
    ...(shelf && shelf !== shelfBefore && shelf.text !== heading?.text ? [draft('shelf', number, shelf)] : []),
    ...(heading ? [draft('section', number, heading)] : []),
    ...section.blocks.flatMap((block) => listBlock(block, number)),
    ...section.children.flatMap((child) => [
      draft('part', number, child.heading ?? child.title),
      ...child.blocks.flatMap((block) => listBlock(block, number)),
    ]),
  ];
}

function draft(kind: ReadingKind, section: number | null, text: TracedText, marker: string | null = null): Draft {
  return { kind, section, text, marker, rows: [], hasHead: false };
}

function listBlock(block: Block, section: number | null): readonly Draft[] {
  switch (block.type) {
    case 'heading':
      return [draft('part', section, block.text)];
    case 'paragraph':
      return [draft('paragraph', section, block.text)];
    case 'list':
      return block.items.map((item, index) =>
        draft('item', section, item, block.ordered ? `${block.numerals?.[index] ?? index + 1}.` : '•'),
      );
    case 'quote':
      return block.paragraphs.map((paragraph) => draft('quote', section, paragraph));
    case 'code':
      return [draft('code', section, block.text)];
    case 'table': {
      const hasHead = block.header.some(({ text }) => text !== '');
      const rows = hasHead ? [block.header, ...block.rows] : block.rows;
      return rows.length > 0 ? [{ ...draft('table', section, EMPTY), rows, hasHead }] : [];
    }
    case 'image':
      return block.caption ? [draft('paragraph', section, block.caption)] : [];
    default:
      return block satisfies never;
  }
}
