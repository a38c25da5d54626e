import { readFile } from 'node:fs/promises';
import { LecternError } from '../errors.js';

/** Whether an error of the file system has this code. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** The bytes of a file that should be there; `shown` is how the user wrote its name. */
export async function readBytes(file: string, shown: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
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

/** The text of a file, or null where there is none. */
export async function readTextIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw new LecternError('unreadable', `${file}: cannot be read.`, 'Check that you may read it.', error);
  }
}
