/** Letters and digits; a sign of Han, of a syllabary or of Hangul says as much as two. */
export function countLetters(words: string): number {
  const letters = words.match(/[\p{L}\p{N}]+/gu)?.join('') ?? '';
  return letters.length + (letters.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}
