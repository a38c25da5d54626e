import path from 'node:path';
import { DISK, type Files } from '../files.js';

/** Where a picture's bytes are to be had, or why they are not. */
export type PicturePlace =
  | { readonly kind: 'data'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'remote'; readonly url: string }
  /** `path` is where it should lie, absolute; null for an article that came from no file. */
  | { readonly kind: 'missing'; readonly path: string | null }
  /** An absolute path, or one that leads out of the folder above the article's: an article could show any file of its reader. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'unknown' };

const DATA = /^data:image\/[a-z\d.+-]+((?:;[^,;]*)*),/i;

/**
 * Finds a picture by its address. It may lie in the article's folder or in the one above, as `posts/talk.md` has
 * `../images/a.png`.
 * @param folder the article's, absolute; null for an article that came from no file
 */
export async function locatePicture(url: string, folder: string | null, files: Files = DISK): Promise<PicturePlace> {
  const data = DATA.exec(url);
  if (data) return { kind: 'data', bytes: decodeData(url.slice(data[0].length), /;base64/i.test(data[1] ?? '')) };
  if (/^https?:\/\//i.test(url)) return { kind: 'remote', url };
  if (url.startsWith('//')) return { kind: 'remote', url: `https:${url}` };
  if (/^[a-z][a-z\d+.-]+:/i.test(url)) return { kind: 'unknown' };
  if (folder === null) return { kind: 'missing', path: null };
  if (path.isAbsolute(url) || /^[\\/]|^[a-z]:/i.test(url)) return { kind: 'outside' };
  const top = path.resolve(folder, '..');
  for (const name of listNames(url)) {
    const file = path.resolve(folder, name);
    if (!isWithin(file, top)) return { kind: 'outside' };
    const real = await files.resolve(file);
    // A link may lead anywhere.
    if (real !== null)
      return isWithin(real, (await files.resolve(top)) ?? top) ? { kind: 'file', path: real } : { kind: 'outside' };
  }
  return { kind: 'missing', path: path.resolve(folder, listNames(url).at(-1) ?? '') };
}

/** The file names that an address may stand for: as it is written, unescaped, without a query. */
function listNames(url: string): string[] {
  const bare = url.replace(/[?#].*$/s, '');
  return [...new Set([url, decodeAddress(url), bare, decodeAddress(bare)])].filter(
    (name) => name !== '' && !name.includes('\0'),
  );
}

function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}

function decodeData(words: string, isBase64: boolean): Uint8Array {
  return isBase64 ? Buffer.from(decodeAddress(words), 'base64') : Buffer.from(decodeAddress(words), 'utf8');
}
