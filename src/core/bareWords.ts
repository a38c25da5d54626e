/** The letters and digits of a text alone: two that differ by marks, blanks or case say the same. */
export function bareWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
