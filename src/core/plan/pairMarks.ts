const CLOSE: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '"': '"',
};

/** All marks that may open or close. */
export const PAIRED = `${Object.entries(CLOSE).flat().join('')}„«»`;

/**
 * For a mark that opens a quotation or a bracket, the mark that closes it, in the habits of the text: guillemets point
 * outwards (`« »`) unless the text's first one shows that they point inwards (`» «`), as German books set them.
 */
export function pairMarks(text: string): (char: string) => string | null {
  const [first] = /[«»]/.exec(text) ?? [];
  const guillemets = first === '»' ? { open: '»', close: '«' } : { open: '«', close: '»' };
  // `„…”` is Polish and careless German.
  const low = text.includes('„') && !/„[^„]*“/u.test(text) ? '”' : '“';
  return (char) => {
    if (char === guillemets.open) return guillemets.close;
    if (char === '„') return low;
    return CLOSE[char] ?? null;
  };
}
