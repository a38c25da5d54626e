import { LecternError } from '../../errors.js';
import { DISK, type Files } from '../files.js';
import type { PicturePlace } from './locatePicture.js';
import type { FetchPicture } from './pictureMemory.js';

/** As large as a raw scan; beyond it a picture slows every rebuild down. */
const MOST_BYTES = 30_000_000;

/**
 * A picture's bytes.
 * @throws LecternError `not-found`, `bad-format`, or what `fetch` throws
 */
export async function readPicture(
  place: PicturePlace,
  fetch: FetchPicture | null,
  files: Files = DISK,
): Promise<Uint8Array> {
  switch (place.kind) {
    case 'data':
      return checkSize(place.bytes.length, place.bytes);
    case 'file': {
      const size = await files.size(place.path);
      if (size === null) throw missing();
      return checkSize(size, await (size > MOST_BYTES ? null : files.read(place.path)));
    }
    case 'remote': {
      if (fetch === null) throw new LecternError('not-found', 'is on another machine', 'Add --fetch-images.');
      const bytes = await fetch(place.url);
      return checkSize(bytes.length, bytes);
    }
    case 'missing':
      throw missing();
    case 'outside':
      throw new LecternError(
        'bad-format',
        'lies outside the folder above the article’s',
        'Put it into the article’s folder, or write its address relative to the article.',
      );
    case 'unknown':
      throw new LecternError('bad-format', 'has an address that is no file, http(s) or data:', 'Correct its address.');
  }
}

const missing = (): LecternError =>
  new LecternError('not-found', 'there is no such file', 'Put it there, or correct its address.');

function checkSize(size: number, bytes: Uint8Array | null): Uint8Array {
  if (bytes === null || size > MOST_BYTES)
    throw new LecternError(
      'bad-format',
      `has ${Math.round(size / 1_000_000)} MB, more than the ${MOST_BYTES / 1_000_000} MB that are read`,
      'Save it smaller: a slide shows no more than 1920 px.',
    );
  if (size === 0) throw new LecternError('bad-format', 'is empty', 'Save the picture again.');
  return bytes;
}
