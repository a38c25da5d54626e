/** Text in columns of a terminal, where Han and other full-width characters take two. */

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const ZERO = /[\p{M}\p{Cf}\p{Cc}]/u;

/** How many columns a text takes. */
export function measureColumns(text: string): number {
  let columns = 0;
  for (const char of text) columns += columnsOf(char);
  return columns;
}

/** The text, cut with an ellipsis where it takes more columns than there are. */
export function fitColumns(text: string, columns: number): string {
  if (measureColumns(text) <= columns) return text;
  let fitted = '';
  let left = columns - 1;
  for (const char of text) {
    left -= columnsOf(char);
    if (left < 0) break;
    fitted += char;
  }
  return columns < 1 ? '' : `${fitted.trimEnd()}…`;
}

/** The text with spaces behind it, or before it, up to so many columns. */
export function padColumns(text: string, columns: number, side: 'start' | 'end' = 'end'): string {
  const spaces = ' '.repeat(Math.max(0, columns - measureColumns(text)));
  return side === 'end' ? text + spaces : spaces + text;
}

function columnsOf(char: string): number {
  if (ZERO.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}
