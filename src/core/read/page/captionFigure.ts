import type { Block, TracedText } from '../../model.js';

/**
 * The blocks of a figure with the words that are its caption: that of a lone picture is its own, that of several is a line
 * below them.
 * @param isUnnamed nothing but its place says of the words below the picture that they are its caption
 */
export function captionFigure(blocks: readonly Block[], words: TracedText, isUnnamed: boolean): Block[] {
  const [picture, said] = blocks;
  if (isUnnamed && blocks.length === 2 && picture?.type === 'image' && said?.type === 'paragraph')
    return [{ ...picture, caption: said.text }];
  if (words.text === '') return [...blocks];
  const isLone = blocks.filter(({ type }) => type === 'image').length === 1;
  return isLone
    ? blocks.map((block) => (block.type === 'image' ? { ...block, caption: words } : block))
    : [...blocks, { type: 'paragraph', text: words }];
}
