/** Words of which one has to know whose they are. */
const OF_A_SPEAKER =
  /\b(?:I|my|me|we|our|us)\b|\bI['’]|我|咱|俺|私|僕|(?:저|제|나|내|우리)(?:는|가|도|의|를)?\s|\bje\b|\bj['’]|\bmon\b|\bnous\b|\bich\b|\bmein|\bwir\b|\byo\b|\bmis?\b|\bnosotros\b/iu;

/** Whether words are of the one who says them: `I`, `our`. */
export function needsSpeaker(text: string): boolean {
  return OF_A_SPEAKER.test(text);
}
