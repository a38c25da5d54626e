import type { Block } from '../model.js';
import { slice, trim } from '../trace.js';

/** The button that an encyclopedia sets behind each heading. */
const EDIT =
  /\s*[[［](?:\s?(?:edit|edit source|编辑|編輯|編集|편집|modifier(?: le code)?|bearbeiten|quelltext bearbeiten|editar|modifica)\s?[|｜]?\s?){1,2}[\]］]\s*$/iu;
const FEWEST = 2;
/** Between a title and what a button may stand behind. */
const LONGEST = 60;

/** Lines that end with the button that edits their section are its heading; and the button is no word. */
export function markEdited(blocks: readonly Block[]): readonly Block[] {
  const isEdited = (block: Block): boolean =>
    (block.type === 'paragraph' || block.type === 'heading') &&
    block.text.text.length <= LONGEST &&
    EDIT.test(block.text.text);
  if (blocks.filter(isEdited).length < FEWEST) return blocks;
  return blocks.map((block) => {
    if ((block.type !== 'paragraph' && block.type !== 'heading') || !isEdited(block)) return block;
    const text = trim(slice(block.text, 0, EDIT.exec(block.text.text)?.index ?? block.text.text.length));
    return { type: 'heading', level: block.type === 'heading' ? block.level : 2, text };
  });
}
