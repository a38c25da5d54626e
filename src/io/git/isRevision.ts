/** Whether words may be handed to git as a revision: nothing that it could take for an option. */
export function isRevision(words: string): boolean {
  return /^[^-\s\p{Cc}][^\p{Cc}]*$/u.test(words);
}
