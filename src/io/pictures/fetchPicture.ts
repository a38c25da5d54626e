import { LecternError } from '../../errors.js';
import { readUserAgent } from '../fetchArticle.js';
import { mediaType } from '../formats.js';
import { fetchBytes } from '../net/fetchBytes.js';

/** Larger pictures are for print; a slide shows 1920 px. */
const MOST_BYTES = 20_000_000;
/** For one picture: a talk is not kept waiting for a server that sleeps. */
const WHOLE_MS = 20_000;
const CONNECT_MS = 8_000;

const ACCEPT = 'image/webp,image/png,image/jpeg,image/svg+xml,image/gif,image/*;q=0.8';
/** Types that say nothing: the bytes will. */
const UNTOLD = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/x-download']);

export interface FetchPictureOptions {
  /** Addresses of this machine and of private networks are fetched, too. */
  readonly allowPrivate: boolean;
}

/**
 * Fetches a picture as an article is fetched, within limits of size, time and redirects.
 * @throws LecternError whose message goes on from “The picture … is not shown:”
 */
export async function fetchPicture(url: string, { allowPrivate }: FetchPictureOptions): Promise<Uint8Array> {
  try {
    const { bytes } = await fetchBytes(url, {
      allowPrivate,
      userAgent: await readUserAgent(),
      accept: ACCEPT,
      mostBytes: MOST_BYTES,
      connectMs: CONNECT_MS,
      wholeMs: WHOLE_MS,
      checkType(type) {
        const media = mediaType(type);
        if (media.startsWith('image/') || UNTOLD.has(media)) return;
        throw new LecternError('bad-format', `there is ${media}, no picture`, 'Correct its address, or take it out.');
      },
    });
    return bytes;
  } catch (error) {
    throw error instanceof LecternError ? rephrase(url, error) : error;
  }
}

/** The words are those for a page: the notice names the picture already, and it is not built without the page. */
function rephrase(url: string, error: LecternError): LecternError {
  const bare = error.message.startsWith(`${url}: `) ? error.message.slice(url.length + 2) : error.message;
  const reason = bare
    .replace(/\bthe page is\b/, 'it is')
    .replace(/\bno such page\b/, 'no such picture')
    .replace(/, not with a page\b/, '')
    .replace(/\.$/, '');
  const isOwn = error.code === 'private-address' || error.code === 'bad-format';
  return new LecternError(error.code, reason, isOwn ? error.fix : 'Save it beside the article, or take it out.', error);
}
