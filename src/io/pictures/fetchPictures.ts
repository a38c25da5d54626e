import { LecternError } from '../../errors.js';
import type { FetchPicture, FetchResult, PictureMemory } from './pictureMemory.js';

/** So many at a time, as browsers do with one server. */
const AT_ONCE = 4;
/** Of one article's pictures together. */
const MOST_BYTES = 100_000_000;
/** Then a build goes on without the rest, whatever servers are asleep. */
const MOST_MS = 120_000;

/**
 * Fetches an article's pictures, a few at a time, in their order, each address once. The answer gives what was
 * fetched, or throws what kept a picture from it: one that fails does not keep the others back.
 */
export async function fetchPictures(
  urls: readonly string[],
  fetch: FetchPicture,
  memory: PictureMemory,
  { mostBytes = MOST_BYTES, mostMs = MOST_MS }: { readonly mostBytes?: number; readonly mostMs?: number } = {},
): Promise<FetchPicture> {
  const start = performance.now();
  const results = new Map<string, FetchResult>();
  const wanted = [...new Set(urls)];
  let size = 0;
  // A batch at a time: which pictures come in before the limit does not depend on which server is faster.
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const batch = wanted.slice(from, from + AT_ONCE);
    const limit = size >= mostBytes ? `have ${mostBytes / 1_000_000} MB` : null;
    const late = performance.now() - start >= mostMs ? `took ${mostMs / 1000} s` : null;
    const full = limit ?? late;
    const answers = await Promise.all(
      batch.map((url) => memory.recall(url) ?? (full ? { error: tooMuch(full) } : fetchOnce(url, fetch, memory))),
    );
    for (const [i, result] of answers.entries()) {
      results.set(batch[i] ?? '', result);
      size += 'bytes' in result ? result.bytes.length : 0;
    }
  }
  return async (url) => {
    const result = results.get(url);
    if (!result) throw new Error(`${url} was not among the pictures to fetch`);
    if ('error' in result) throw result.error;
    return result.bytes;
  };
}

async function fetchOnce(url: string, fetch: FetchPicture, memory: PictureMemory): Promise<FetchResult> {
  let result: FetchResult;
  try {
    result = { bytes: await fetch(url) };
  } catch (error) {
    result = { error };
  }
  memory.keepFetched(url, result);
  return result;
}

function tooMuch(what: string): LecternError {
  return new LecternError(
    'too-large',
    `the pictures before it already ${what}`,
    'Save it beside the article, smaller.',
  );
}
