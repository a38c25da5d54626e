/**
 * How a line shows that it is a sentence, in all scripts at once. `plan/sentences.ts` finds the sentences within a paragraph; most
 * stages only ask whether a line is closed, and must not differ in what they take for a mark.
 */

/** Marks that end a sentence by themselves, whatever follows. */
export const FULL_END = /[。！？؟۔।]/u;

/** What may stand behind the last mark and belongs to the sentence still: closing quotation marks and brackets. */
const CLOSING = '[\\s"\'”’»“」』)）】\\]]*$';

const ENDS = new RegExp(`[。．.！!？?؟۔।…]${CLOSING}`, 'u');
const ENDS_OR_LEADS_IN = new RegExp(`[。．.！!？?؟۔।…：:]${CLOSING}`, 'u');
const ENDS_WHOLE = new RegExp(`[。．.！!？?؟۔।]${CLOSING}`, 'u');
const ENDS_STATEMENT = new RegExp(`[。．.۔।…]${CLOSING}`, 'u');

/** Whether a text is closed as a sentence is. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text);
}

/** Whether a text is closed, or opens what stands below it with a colon: a part of a sentence is neither. */
export function endsOrLeadsIn(text: string): boolean {
  return ENDS_OR_LEADS_IN.test(text);
}

/** Whether a text is closed by a mark other than dots: links and teasers are cut short by them (`Read more…`). */
export function endsWhole(text: string): boolean {
  return ENDS_WHOLE.test(text);
}

/** Whether a text is closed, and neither asks nor exclaims, as a headline may. */
export function endsStatement(text: string): boolean {
  return ENDS_STATEMENT.test(text);
}
