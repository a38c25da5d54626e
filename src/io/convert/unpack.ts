import { LecternError } from '../../errors.js';

/** A document that unpacks to more than this is a bomb or a picture book. */
const MOST_UNPACKED = 120 * 1024 * 1024;
const MOST_FILES = 5000;

/** The files of a ZIP archive by their names. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks what is wanted of an archive. No file gets more room than the archive says it needs, so that one that lies
 * about its size fails instead of filling the memory.
 * @throws LecternError `unreadable`, `too-large`
 */
export async function unpack(bytes: Uint8Array, shown: string, isWanted: (name: string) => boolean): Promise<Archive> {
  const { unzipSync } = await import('fflate');
  let size = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name.endsWith('/') || !isWanted(name)) return false;
        size += originalSize;
        count += 1;
        if (size > MOST_UNPACKED || count > MOST_FILES) throw tooMuch(shown);
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof LecternError) throw error;
    throw new LecternError(
      'unreadable',
      `${shown}: the file is damaged (${error instanceof Error ? error.message : String(error)}).`,
      'Open it in the program that wrote it and save it again.',
      error,
    );
  }
}

function tooMuch(shown: string): LecternError {
  const megabytes = MOST_UNPACKED / 1024 / 1024;
  return new LecternError(
    'too-large',
    `${shown}: it unpacks to more than ${megabytes} MB.`,
    'Take out its pictures, or the part that the talk is about.',
  );
}
