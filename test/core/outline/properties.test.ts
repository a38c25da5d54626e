import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTexts } from '../../../src/core/mapBlocks.js';
import type { Block, Outline } from '../../../src/core/model.js';
import { extent } from '../../../src/core/trace.js';
import { outline } from '../../support/read.js';

const LINE = fc.oneof(
  fc.constantFrom(
    '1. Dawn',
    '2. Noon',
    '3. Dusk',
    '一、晨',
    '二、昏',
    '01',
    '02',
    '***',
    '## Boats',
    '### 1. Nets',
    '**Tides**',
    '- one\n- two',
    '1. Ropes',
  ),
  fc.constantFrom(
    'The harbour opens at five, and the boats have waited since the tide turned.',
    '港口在五點開門，漁船從潮水轉向時就在等。',
  ),
  fc.string({ maxLength: 60 }),
);

function listBlocks({ lead, sections }: Outline): Block[] {
  return [
    ...lead,
    ...sections.flatMap((section) => [...section.blocks, ...section.children.flatMap((child) => child.blocks)]),
  ];
}

describe('the outline of any text', () => {
  it.each(['txt', 'md'] as const)('parts the blocks of a %s without losing, doubling or moving one', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(LINE, { maxLength: 24 }), async (lines) => {
        const found = await outline(lines.join('\n\n'), format);
        const parted = listBlocks(found);
        const places = parted.map((block) => found.article.blocks.indexOf(block));
        expect(places).not.toContain(-1);
        expect(places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1))).toBe(true);
        const numbers = found.sections.map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        for (const { title } of found.sections) {
          expect(title.text.trim()).not.toBe('');
          expect(extent(title)).not.toBeNull();
        }
        // What is in no part is a heading, the title, a rule or a list of contents.
        const known = new Set(parted);
        const lost = found.article.blocks.filter(
          (block) =>
            !known.has(block) && block.type === 'paragraph' && listTexts(block).some(({ text }) => text.length > 60),
        );
        expect(
          lost.filter((block) => listTexts(block).every(({ text }) => !found.title.text.startsWith(text.slice(0, 10)))),
        ).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
