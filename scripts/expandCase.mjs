// To tell letters whatever their case costs V8 the more: for each class of an expression with both `i` and `u` it asks ICU for
// the other case of each letter, which takes several times as long as to read both cases where they are written. In the bundle
// they are: `/[a-f]net/iu` is `/[a-fA-F][nN][eE][tT]/u`.

/** What an expression is read in. */
const TOKEN =
  /(?<escaped>\\(?:[pP]\{[^}]+\}|u\{[^}]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|.))|(?<name>\(\?<(?![=!])[^>]+>)|(?<count>\{\d+(?:,\d*)?\})|(?<letter>.)/gsu;

/** What stands for more than it says once case is told apart. */
const CASED = new Map([
  [String.raw`\p{Lu}`, String.raw`\p{Lu}\p{Ll}`],
  [String.raw`\p{Ll}`, String.raw`\p{Lu}\p{Ll}`],
]);
/** The same in both cases. */
const UNCASED =
  /^\\(?:p\{(?:L|N|M|P|S|Ps|Pe|Pi|Pf|Cf|Co|Script=\w+|Extended_Pictographic|Emoji_Modifier)\}|[^pPuxk\d])$/u;

/** Both cases of a letter where each is one letter; the other case of a letter outside of ASCII is never inside. */
function listCases(letter) {
  const cases = [letter.toLowerCase(), letter.toUpperCase()];
  const areLetters = cases.every((one) => [...one].length === 1 && one.toLowerCase() === cases[0]);
  return cases[0] !== cases[1] && areLetters ? cases : [letter];
}

/** Letters above this have no case. */
const LAST_CASED = 0x24ff;

/** A range and what is missing of the other case of what is in it. */
function expandRange(first, last) {
  const [from, to] = [first.codePointAt(0), last.codePointAt(0)];
  const missing = new Set();
  for (let code = from; code <= Math.min(to, LAST_CASED); code += 1)
    for (const one of listCases(String.fromCodePoint(code)))
      if (one.codePointAt(0) < from || one.codePointAt(0) > to) missing.add(one);
  const more = [...missing].sort();
  const isRange =
    more.length > 2 && more.every((one, i) => i === 0 || one.codePointAt(0) === more[i - 1].codePointAt(0) + 1);
  return `${first}-${last}${isRange ? `${more[0]}-${more.at(-1)}` : more.join('')}`;
}

/**
 * An expression that was written without regard to case, so that it finds the same without the flag `i`: null for one that
 * refers back to what it found, or holds what is not known here.
 * @param {string} pattern
 * @returns {string | null}
 */
export function expandCase(pattern) {
  const tokens = [...pattern.matchAll(TOKEN)].map(({ groups }) => groups);
  let expanded = '';
  let isInside = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const { escaped, name, count, letter } = tokens[i];
    if (escaped !== undefined) {
      const cased = CASED.get(escaped);
      if (cased === undefined && !UNCASED.test(escaped) && !(/^\\[ux]/u.test(escaped) && isUncased(escaped)))
        return null;
      expanded += cased === undefined ? escaped : isInside ? cased : `[${cased}]`;
      continue;
    }
    if (letter === undefined) {
      // In a class, what looks like a name or a count would be read letter by letter.
      if (isInside) return null;
      expanded += name ?? count;
      continue;
    }
    if (letter === '[' && !isInside) {
      isInside = true;
      expanded += letter;
    } else if (letter === ']' && isInside) {
      isInside = false;
      expanded += letter;
    } else if (isInside && tokens[i + 1]?.letter === '-' && (tokens[i + 2]?.letter ?? ']') !== ']') {
      expanded += expandRange(letter, tokens[i + 2].letter);
      i += 2;
    } else {
      const cases = listCases(letter);
      expanded += cases.length === 1 ? letter : isInside ? cases.join('') : `[${cases.join('')}]`;
    }
  }
  return expanded;
}

/** `\u00ad`, `\x20`: a letter that is written by its number. */
function isUncased(escaped) {
  const letter = String.fromCodePoint(Number.parseInt(escaped.replace(/[^\da-fA-F]/gu, ''), 16));
  return listCases(letter).length === 1;
}
