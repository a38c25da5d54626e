import { countLines, type Setting } from '../fit/lines.js';

/** A text, or as much of its beginning as one line holds with an ellipsis behind it. */
export function shortenLine(text: string, setting: Setting): string {
  const fits = (words: string): boolean => countLines(words, setting) === 1;
  if (fits(text)) return text;
  const characters = [...text];
  let [least, most] = [0, characters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(`${characters.slice(0, middle).join('')}…`)) least = middle;
    else most = middle - 1;
  }
  const kept = characters.slice(0, least).join('');
  // Not within a word, where there are spaces between them.
  const isWithin = /[\p{L}\p{N}]$/u.test(kept) && /^[\p{L}\p{N}]/u.test(characters[least] ?? '');
  const whole = isWithin ? kept.replace(/(?<=\S.*)[\s][^\s]{1,20}$/u, '') : kept;
  return `${whole.replace(/[\s\p{P}]+$/u, '')}…`;
}
