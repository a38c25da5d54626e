import { estimateLength } from '../language.js';

/** In em: a menu's words and a button's are shorter. */
const LONGEST_LABEL = 14;
/** So many of them are a menu; fewer may be the names of works. */
const FEWEST_LABELS = 8;

/** On paper nobody needs the menus that a saved page had around its text: the speaker's notes list them. */
export function withoutMenus(notes: readonly string[]): readonly string[] {
  const isLabel = (note: string): boolean =>
    estimateLength(note) <= LONGEST_LABEL && !/[。．.!！?？\d]|:\/\/|@/u.test(note);
  return notes.filter(isLabel).length < FEWEST_LABELS ? notes : notes.filter((note) => !isLabel(note));
}
