import { compareProfiles, profileOf } from '../ids/likeness.js';

/** From this likeness on, words are other words for the same. */
const ALIKE = 0.3;

/** Two texts that differ in nothing but white space, or in how wide their marks are. */
export function readAlike(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** Which of the texts says most nearly what `text` says, by index; null where none does. */
export function findCounterpart(text: string, texts: readonly string[]): number | null {
  const same = texts.findIndex((other) => readAlike(text, other));
  if (same >= 0) return same;
  const profile = profileOf([text]);
  let best: number | null = null;
  let most = ALIKE;
  for (const [i, other] of texts.entries()) {
    const likeness = compareProfiles(profile, profileOf([other]), () => 1);
    if (likeness < most || (likeness === most && best !== null)) continue;
    most = likeness;
    best = i;
  }
  return best;
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
