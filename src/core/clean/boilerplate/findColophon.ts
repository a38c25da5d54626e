import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';

/** A legend stands above the text. */
const WITHIN = 12;
/** The rule that typed texts draw above and below what is not their words. */
const RULE = /^[-–—=＝*＊_]{16,}$/u;
/** A legend speaks of the signs that it explains, or of those who typed the text. */
const LEGEND = /ルビ|入力者注|記号について|transcriber['’]?s? note|\be-?text\b/iu;
/** What a digitised book says of itself, in the words of the archives that make them. */
const COLOPHON = /^(?:底本(?:の親本)?|\*{3} ?end of (?:the|this) project)\s*[:：]?/iu;
/** Below the two dashes that mail sets above it: https://www.rfc-editor.org/rfc/rfc3676#section-4.3 */
const LONGEST_SIGNATURE = 8;
/** A colophon is the end of a text. */
const EARLIEST = 0.4;

/**
 * The signature below a mail. What stands around a digitised book: the legend between two drawn rules at its top, and the colophon from its first
 * line (`底本：`, `*** END OF …`) to the end. As the Aozora library and Project Gutenberg lay out their texts.
 */
export function findColophon(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  const rules = blocks.slice(0, WITHIN).flatMap((block, index) => (isRuleLine(block) ? [index] : []));
  const [from, to] = rules;
  if (from !== undefined && to !== undefined && blocks.slice(from, to).some(explainsSigns))
    for (let i = from; i <= to; i += 1) found.add(i);
  const start = blocks.findIndex(
    (block, index) =>
      index >= blocks.length * EARLIEST && block.type === 'paragraph' && COLOPHON.test(block.text.text.trim()),
  );
  if (start >= 0) for (let i = start; i < blocks.length; i += 1) found.add(i);
  const dashes = blocks.findLastIndex((block) => block.type === 'paragraph' && block.text.text.trim() === '--');
  const signature = dashes < 0 ? [] : blocks.slice(dashes + 1);
  if (signature.length <= LONGEST_SIGNATURE && signature.every((block) => block.type === 'paragraph'))
    for (let i = 0; dashes >= 1 && i <= signature.length; i += 1) found.add(dashes + i);
  return found;
}

function explainsSigns(block: Block): boolean {
  return listTexts(block).some(({ text }) => LEGEND.test(text));
}

function isRuleLine(block: Block): boolean {
  return block.type === 'paragraph' && RULE.test(block.text.text.trim());
}
