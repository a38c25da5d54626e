import { expect, it } from 'vitest';
import type { Block } from '../../../src/core/model.js';
import { read } from '../../support/read.js';

const shape = (block: Block): unknown =>
  block.type === 'list'
    ? { items: block.items.map(({ text }) => text), depths: block.depths }
    : block.type === 'paragraph'
      ? { text: block.text.text, depth: block.depth }
      : block.type;

const MARKDOWN = `# Library

Before the list.

- Lend
    - Books
        - Old books
        - New books
    - Maps
- Mend
    - Only what is torn
- Sell`;

const HTML = `<!doctype html><html><body><article><h1>Library</h1><p>Before the list.</p>
<ul><li>Lend<ul><li>Books<ul><li>Old books</li><li>New books</li></ul></li><li>Maps</li></ul></li>
<li>Mend<ul><li>Only what is torn</li></ul></li><li>Sell</li></ul></article></body></html>`;

it.each([
  ['Markdown', MARKDOWN, 'md'],
  ['HTML', HTML, 'document'],
] as const)('keeps how deep items stand: %s', async (_, text, format) => {
  const { blocks } = await read(text, format);
  expect(blocks.slice(-6).map(shape)).toEqual([
    { text: 'Before the list.', depth: undefined },
    { text: 'Lend', depth: 1 },
    { text: 'Books', depth: 2 },
    { items: ['Old books', 'New books'], depths: [3, 3] },
    { items: ['Maps'], depths: [2] },
    { items: ['Mend', 'Only what is torn', 'Sell'], depths: [1, 2, 1] },
  ]);
});

it('says nothing of depth where all items stand at the top', async () => {
  const { blocks } = await read('# Library\n\n1. Lend\n2. Mend', 'md');
  expect(blocks.map(shape).at(-1)).toEqual({ items: ['Lend', 'Mend'], depths: undefined });
});

it.each([
  ['on lines of their own', '<ol>\n<li>Lend</li>\n<li>Mend</li>\n<li>Sell</li>\n</ol>', [1, 2, 3]],
  ['in one line', '<ol><li>Lend</li><li>Mend</li></ol>', [1, 2]],
  ['from the fourth on', '<ol start="4">\n<li>Lend</li>\n<li>Mend</li>\n</ol>', [4, 5]],
])('numbers the items of a page as it shows them: %s', async (_, list, numerals) => {
  const { blocks } = await read(
    `<!doctype html><html><body><article><h1>Library</h1><p>Before the list.</p>${list}</article></body></html>`,
    'document',
  );
  expect(blocks.at(-1)).toMatchObject({ type: 'list', numerals });
});
