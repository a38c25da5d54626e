import { estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';

/** Whose a picture is. */
const CREDIT =
  /^(?:source|image|photo|picture|credit|quelle|bild|foto|fuente|imagen|crédits?|[来來]源|[图圖]片?[来來]?源|出典|画像|写真|출처|사진)\s?[:：]\s?\S.{1,40}$/iu;
/** So often the same one stands in a text whose pictures were lost. */
const FEWEST = 3;
/** In em: a caption is a line. */
const LONGEST_CAPTION = 34;

/**
 * Credits that stand in a text again and again, and the caption that follows each: the pictures were lost on the way. Captions
 * go only where the credit is the same line each time.
 */
export function findCreditRows(blocks: readonly Block[]): Set<number> {
  const rows = blocks.flatMap((block, index) => {
    const [first, ...rest] = listTexts(block);
    const credit = first?.text.trim() ?? '';
    const isRow = CREDIT.test(credit) && rest.length <= 1 && rest.every(({ text }) => isCaption(text));
    return isRow ? [{ index, credit, isWhole: rest.length > 0 }] : [];
  });
  const often = rows.filter(({ credit }) => rows.filter((other) => other.credit === credit).length >= FEWEST);
  return new Set(
    often.flatMap(({ index, isWhole }) => {
      const next = blocks[index + 1];
      const isFollowed = !isWhole && next?.type === 'paragraph' && isCaption(next.text.text) && blocks[index + 2];
      return isFollowed ? [index, index + 1] : [index];
    }),
  );
}

/** A line that ends as no sentence of a text does. */
function isCaption(text: string): boolean {
  return estimateLength(text) <= LONGEST_CAPTION && !/[。．.:：，,]$/u.test(text.trim());
}
