import { readFile, stat } from 'node:fs/promises';
import { LecternError } from '../errors.js';

/** Whether an error of the file system has this code. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** An article of more bytes is a book or a mistake. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** What to do with it. */
export const SPLIT_IT = 'Lectern reads up to 10 MB: take out the part that the talk is about, or its pictures.';

/** The bytes of a file that should be there; `shown` is how the user wrote its name. */
export async function readBytes(file: string, shown: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) throw tooLarge(shown, size);
    return await readFile(file);
  } catch (error) {
    if (error instanceof LecternError) throw error;
    if (hasCode(error, 'ENOENT', 'ENOTDIR'))
      throw new LecternError(
        'not-found',
        `${shown}: there is no such file.`,
        'Check the path and its spelling.',
        error,
      );
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
export async function readTextIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw new LecternError('unreadable', `${file}: cannot be read.`, 'Check that you may read it.', error);
  }
}
