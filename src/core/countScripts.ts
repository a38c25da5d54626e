/** Scripts by which languages are told apart. A character belongs to one of them at most. */
const PATTERNS = {
  Han: /\p{Script=Han}/u,
  Hiragana: /\p{Script=Hiragana}/u,
  Katakana: /\p{Script=Katakana}/u,
  Hangul: /\p{Script=Hangul}/u,
  Latin: /\p{Script=Latin}/u,
  Arabic: /\p{Script=Arabic}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Thai: /\p{Script=Thai}/u,
  Devanagari: /\p{Script=Devanagari}/u,
} as const;

export type Script = keyof typeof PATTERNS;

const SCRIPTS = Object.keys(PATTERNS) as Script[];
/** Neither of them. */
const OTHER = SCRIPTS.length + 1;

/** For each code unit that was seen, the number of its script, counted from 1: a text has many letters and few different ones. */
const known = new Uint8Array(0x10000);

/** How many characters of each script a text has. */
export function countScripts(text: string): Readonly<Record<Script, number>> {
  const counts = new Uint32Array(OTHER + 1);
  for (let at = 0; at < text.length; at += 1) {
    let script = known[text.charCodeAt(at)];
    if (!script) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      script = findScript(character);
      if (character.length === 1) known[text.charCodeAt(at)] = script;
      else at += 1;
    }
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return Object.fromEntries(SCRIPTS.map((script, i) => [script, counts[i + 1] ?? 0])) as Record<Script, number>;
}

function findScript(character: string): number {
  const found = SCRIPTS.findIndex((script) => PATTERNS[script].test(character));
  return found < 0 ? OTHER : found + 1;
}
