/** What each code of a font stands for, by its `ToUnicode` map (ISO 32000-1, 9.10.3). */
export function readToUnicode(map: Uint8Array): ReadonlyMap<number, string> {
  const text = Buffer.from(map).toString('latin1');
  const meanings = new Map<number, string>();
  for (const [, body = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', meaning = ''] of body.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      meanings.set(parseInt(code, 16), decodeUtf16(meaning));
  for (const [, body = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', start, list] of body.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:<([0-9a-f]+)>|\[([^\]]*)\])/gi,
    )) {
      const from = parseInt(first, 16);
      const count = parseInt(last, 16) - from + 1;
      const listed = Array.from((list ?? '').matchAll(/<([0-9a-f]+)>/gi), ([, meaning = '']) => decodeUtf16(meaning));
      for (let i = 0; i < count; i += 1) meanings.set(from + i, start ? advance(start, i) : (listed[i] ?? ''));
    }
  return meanings;
}

function decodeUtf16(hex: string): string {
  return Buffer.from(hex.padStart(4, '0'), 'hex').swap16().toString('utf16le');
}

/** The range counts the last of the UTF-16 units on. */
function advance(start: string, by: number): string {
  const text = decodeUtf16(start);
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}
