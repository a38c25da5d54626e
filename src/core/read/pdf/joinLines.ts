import { CJK } from '../../language.js';

/** Latin words with a hyphen inside them, as they stand within lines. */
export type KnownWords = ReadonlySet<string>;

/** The words of a text, lower case: they tell whether a hyphen at a line's end is the word's own. */
export function listWords(lines: readonly string[]): KnownWords {
  const words = new Set<string>();
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?!-?$)/gu)) words.add(word);
  return words;
}

/** Two lines of a paragraph as one: without the hyphen that only the line's end called for. */
export function joinLine(before: string, after: string, known: KnownWords): string {
  const broken = /([\p{L}\p{N}]+)([-\u2010\u00ad])$/u.exec(before);
  const next = /^\p{Ll}[\p{L}\p{N}]*/u.exec(after)?.[0];
  if (broken && next !== undefined) {
    const [, head = '', hyphen] = broken;
    const keeps =
      hyphen !== '\u00ad' && known.has(`${head}-${next}`.toLowerCase()) && !known.has(`${head}${next}`.toLowerCase());
    return (keeps ? before : before.slice(0, -1)) + after;
  }
  if (isWide(before.at(-1)) && isWide(after[0])) return before + after;
  // A hyphen, dash or slash that a line ends with binds what follows.
  return /[-\u2010/]$/.test(before) && /^\p{L}/u.test(after) ? before + after : `${before} ${after}`;
}

function isWide(character: string | undefined): boolean {
  return character !== undefined && (CJK.test(character) || /[\u3000-\u303f\uff01-\uff65“”‘’…—]/u.test(character));
}
