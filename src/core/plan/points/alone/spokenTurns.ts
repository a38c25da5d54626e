/**
 * What people say to keep talking, which a transcript keeps: `I’m just like “…”`, `Just talking a
 * million miles an hour`. A reader of a slide has no voice to hear it in.
 */
const SPOKEN: readonly RegExp[] = [
  /^(?:yeah|yep|yup|nah|uh|um|hmm|you know,|i mean,|tja|äh|ähm|na ja|o sea,|euh|bah)(?!\p{L})/iu,
  /\b(?:am|is|are|was|were|be|['’](?:m|s|re)) (?:(?:just|always|really|all|kinda|sort of|kind of|so|totally) )*like,? ["“]/iu,
  /\b(?:I (?:just )?(?:really )?just (?:really )?just|you know what I mean|and all that (?:jazz|stuff)|or whatever)\b/iu,
  /^just (?:\p{Ll}+ing\b[^,;:.]*$|(?:keep|kept) on \p{Ll}+ing\b)/iu,
  // Laughter, and tears.
  /ㅋㅋ|ㅎㅎ|[ㅠㅜ]{2}|哈哈哈|嘿嘿|(?<=[。！!ぁ-ん])[wｗ]{2,}$/u,
  /^there['’]s certain \p{Ll}+s\b/iu,
];

/** Whether a text is such talk. */
export function isSpokenTurn(text: string): boolean {
  return SPOKEN.some((pattern) => pattern.test(text));
}
