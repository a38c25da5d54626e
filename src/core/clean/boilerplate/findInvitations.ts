import type { Block } from '../../model.js';
import { isStatement, offersLetters } from './vocabulary.js';

/** In characters: an invitation is a sentence or two. */
const LONGEST = 120;
/** So many lines stand between the newsletter's name and its button. */
const MOST_LINES = 3;
const BUTTON =
  /^(?:subscribe|sign(?: me)? up|join|abonnieren|s['’]abonner|suscr[ií]bete|[订訂][阅閱]|登録(?:する)?|구독(?:하기)?)[!！.]?$/iu;

/**
 * The short lines above a form's button, where one of them invites to a newsletter: `The street changes fast. Keep up with our
 * newsletter.`, `The best way to keep awake.`, `Subscribe`.
 */
export function findInvitations(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  for (const [button, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || !BUTTON.test(block.text.text.trim())) continue;
    for (let at = button - 1; at >= Math.max(0, button - MOST_LINES); at -= 1) {
      const line = blocks[at];
      if (line?.type !== 'paragraph' || line.text.text.length > LONGEST) break;
      if (!invites(line.text.text)) continue;
      for (let index = at; index <= button; index += 1) found.add(index);
      break;
    }
  }
  for (const index of [...findOffers(blocks), ...findBoxes(blocks)]) found.add(index);
  return found;
}

/** In characters: what the box says of itself. */
const LONGEST_BLURB = 60;

/** A box in the midst of a text that invites in large letters, and the line below it. */
function findBoxes(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'heading' || block.text.text.length > LONGEST || !invites(block.text.text)) return [];
    const [blurb, next] = [blocks[index + 1], blocks[index + 2]];
    const isBlurb =
      blurb?.type === 'paragraph' && blurb.text.text.length <= LONGEST_BLURB && next?.type === 'paragraph';
    if (isBlurb) return [index, index + 1];
    const below = blocks.slice(index + 1, index + 1 + MOST_LINES).findIndex((block) => !isOfForm(block));
    return Array.from({ length: 1 + (below < 0 ? MOST_LINES : below) }, (_, i) => index + i);
  });
}

/** What a form says of the letters that one gets by it. */
function isOfForm(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    /newsletter|infolettre|bolet[ií]n|\b(?:e-?mail|abonn|unsubscrib)/iu.test(block.text.text)
  );
}

/** What a form offers by its name, and the question above it: `Worried about bread? Get the Crumb Daily`. */
function findOffers(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph' || !offersLetters(block.text.text)) return [];
    const above = blocks[index - 1];
    const isAsked =
      above?.type === 'paragraph' &&
      above.text.text.length <= LONGEST &&
      /^[^.!?。！？]+[?？]$/u.test(above.text.text.trim());
    return isAsked ? [index - 1, index] : [index];
  });
}

function invites(line: string): boolean {
  return line.split(/(?<=[。！？.!?])\s*/u).some(isStatement);
}
