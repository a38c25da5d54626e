/** What Windows-1252 has where ISO 8859-1 has control characters; five places are empty. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of bytes that are in this encoding from the first to the last, without its byte-order mark; null where they
 * are not.
 * @param encoding a name that `TextDecoder` knows
 */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  // Some versions of Node take Windows-1252 for ISO 8859-1.
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeWindows1252(bytes: Uint8Array): string | null {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = latin.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
  return /[\u0080-\u009f]/.test(text) ? null : text;
}

/** The name under which `TextDecoder` knows an encoding, however it is spelled; null for one that it does not know. */
export function normaliseEncoding(name: string): string | null {
  const label = name
    .trim()
    .toLowerCase()
    .replace(/^cp-?936$/, 'gbk')
    .replace(/^cp-?950$/, 'big5')
    .replace(/^cp-?932$/, 'shift_jis')
    .replace(/^cp-?949$/, 'euc-kr')
    .replace(/^cp-?125(\d)$/, 'windows-125$1')
    .replace(/^utf-?16$/, 'utf-16le')
    .replace(/^latin-?(\d)$/, 'latin$1');
  try {
    const { encoding } = new TextDecoder(label);
    // The larger table holds all of the smaller one.
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}
