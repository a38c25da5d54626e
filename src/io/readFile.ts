import { LecternError } from '../errors.js';
import { DISK, type Files } from './files.js';
import { hasCode } from './hasCode.js';

/** An article of more bytes is a book or a mistake. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** What to do with it. */
const SPLIT_IT = 'Lectern reads up to 10 MB: take out the part that the talk is about, or its pictures.';

/** The bytes of a file that should be there; `shown` is how the user wrote its name. */
export async function readBytes(file: string, shown: string, files: Files = DISK): Promise<Buffer> {
  try {
    const size = await files.size(file);
    if (size === null)
      throw new LecternError('not-found', `${shown}: there is no such file.`, 'Check the path and its spelling.');
    if (size > MOST_BYTES) throw tooLarge(shown, size);
    return await files.read(file);
  } catch (error) {
    if (error instanceof LecternError) throw error;
    throw new LecternError(
      'unreadable',
      `${shown}: cannot be read (${error instanceof Error ? error.message : String(error)}).`,
      'Check that it is a file and that you may read it.',
      error,
    );
  }
}

export function tooLarge(shown: string, size: number | null): LecternError {
  const megabytes = size === null ? 'more than 10' : (size / 1024 / 1024).toFixed(1);
  return new LecternError('too-large', `${shown}: this is too large (${megabytes} MB).`, SPLIT_IT);
}

/** The text of a file, or null where there is none. */
export async function readTextIfThere(file: string, files: Files = DISK): Promise<string | null> {
  try {
    return (await files.size(file)) === null ? null : (await files.read(file)).toString('utf8');
  } catch (error) {
    if (error instanceof LecternError) throw error;
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw new LecternError('unreadable', `${file}: cannot be read.`, 'Check that you may read it.', error);
  }
}
