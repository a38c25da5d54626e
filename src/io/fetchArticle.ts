import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LecternError } from '../errors.js';
import { formatOfType, mediaType } from './formats.js';
import { fetchBytes } from './net/fetchBytes.js';
import { PACKAGE_ROOT } from './packageRoot.js';
import { MOST_BYTES } from './readFile.js';
import type { Received } from './received.js';

const ACCEPT = [
  'text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9',
  'application/pdf,application/epub+zip,application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.8',
].join(',');

/** Types that say nothing: the bytes will. */
const UNTOLD = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-download',
  'application/zip',
]);

/**
 * An article from the web, fetched as a browser would fetch the page, without anything that the page loads.
 * @throws LecternError, see {@link fetchBytes}; `bad-format` for what is no article
 */
export async function fetchArticle(
  named: string,
  { allowPrivate }: { readonly allowPrivate: boolean },
): Promise<Received> {
  const { bytes, contentType, address } = await fetchBytes(named, {
    allowPrivate,
    userAgent: await readUserAgent(),
    accept: ACCEPT,
    mostBytes: MOST_BYTES,
    checkType(type) {
      if (formatOfType(type) !== null || UNTOLD.has(mediaType(type))) return;
      throw new LecternError(
        'bad-format',
        `${named}: this is ${mediaType(type)}, not an article.`,
        'Name the address of a page, or of a .txt, .md, .html, .docx, .pdf or .epub file.',
      );
    },
  });
  const { origin, pathname } = new URL(address);
  // Without its query: that may hold what is meant for the server alone.
  return { name: named, shown: named, file: `${origin}${pathname}`, bytes, contentType, address };
}

/** Lectern says who it is. */
export async function readUserAgent(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(PACKAGE_ROOT, 'package.json'), 'utf8'));
  return `Lectern/${(manifest as { version: string }).version}`;
}
