/**
 * All matches of a global pattern, as `matchAll` finds them. That makes a copy of the pattern at every call, which takes ten
 * times as long as to look through a sentence.
 */
export function findAll(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} would find its first match again and again.`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // What is empty would be found here again.
    if (match[0] === '') pattern.lastIndex = after(text, pattern);
  }
  return found;
}

/** The place after the next character, which with `u` may be a pair. */
function after(text: string, { lastIndex, unicode }: RegExp): number {
  const point = unicode ? (text.codePointAt(lastIndex) ?? 0) : 0;
  return lastIndex + (point > 0xffff ? 2 : 1);
}
