import { listPhrases } from '../listPhrases.js';
import type { Slide, TracedText } from '../model.js';
import { extent } from '../trace.js';

/** Each paragraph of the notes goes to the first slide that shows words of it; one that none shows, to the first. */
export function shareNotes(notes: readonly TracedText[], parts: readonly Slide[]): TracedText[][] {
  const shares = parts.map((): TracedText[] => []);
  for (const note of notes) {
    const at = parts.findIndex((part) => listPhrases(part).some((phrase) => overlaps(phrase, note)));
    shares[Math.max(0, at)]?.push(note);
  }
  return shares;
}

/** The time of the whole, by the words that each part shows; nothing is lost to rounding. */
export function shareSeconds(seconds: number, parts: readonly Slide[]): number[] {
  const lengths = parts.map((part) => listPhrases(part).reduce((sum, { text }) => sum + text.length, 1));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let done = 0;
  let passed = 0;
  return lengths.map((length) => {
    passed += length;
    const share = Math.round((seconds * passed) / total) - done;
    done += share;
    return share;
  });
}

function overlaps(phrase: TracedText, note: TracedText): boolean {
  const [inner, outer] = [extent(phrase), extent(note)];
  return inner !== null && outer !== null && inner.start < outer.end && outer.start < inner.end;
}
