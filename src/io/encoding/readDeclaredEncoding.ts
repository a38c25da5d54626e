import { normaliseEncoding } from './decodeStrictly.js';

/** How far into a page its own word on its encoding may stand (HTML says 1024 bytes; pages do not keep to it). */
const WITHIN = 4096;

/** The encoding that a page or an XML file declares in its head; null where it declares none that is known. */
export function readDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, WITHIN)).toString('latin1');
  const declared =
    /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head) ??
    /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return declared?.[1] ? normaliseEncoding(declared[1]) : null;
}

/** The encoding in a `Content-Type`, as a server sends it; null where it names none that is known. */
export function readCharset(contentType: string | null): string | null {
  const charset = /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  return charset ? normaliseEncoding(charset) : null;
}
