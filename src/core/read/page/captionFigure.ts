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
  // A picture that the page's script would load: what its caption speaks of is not to be seen.
  if (words.text === '' || blocks.length === 0) return [...blocks];
  const isLone = blocks.filter(({ type }) => type === 'image').length === 1;
  return isLone
    ? blocks.map((block) => (block.type === 'image' ? { ...block, caption: words } : block))
    : [...blocks, { type: 'paragraph', text: words }];
}
