import { randomBytes } from 'node:crypto';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LecternError } from '../../errors.js';
import { hasCode } from '../hasCode.js';
import { readTextIfThere } from '../readFile.js';
import { listSidecars } from '../sidecars.js';

/** Where an article's edits stand, or would: absolute. */
export async function findEditsFile(article: string): Promise<string> {
  const places = listSidecars(article, 'edits').map((file) => path.resolve(file));
  for (const file of places) if ((await readTextIfThere(file)) !== null) return file;
  return places[0] ?? `${path.resolve(article)}.edits.yaml`;
}

/**
 * Puts the text in place of the file's in one go, so that nobody ever reads half of it; null takes the file away.
 * @throws LecternError `unwritable`
 */
export async function replaceFile(file: string, text: string | null): Promise<void> {
  // What a link leads to is written, not the link.
  const target = await realpath(file).catch(() => file);
  const fresh = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    if (text === null) {
      await rm(target, { force: true });
      return;
    }
    await writeFile(fresh, text, { flush: true });
    const mode = await stat(target).then(
      (found) => found.mode,
      () => null,
    );
    if (mode !== null) await chmod(fresh, mode);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    const why = hasCode(error, 'EACCES', 'EPERM', 'EROFS') ? 'you may not write there' : String(error);
    throw new LecternError(
      'unwritable',
      `${path.basename(file)}: cannot be written: ${why}.`,
      'Make its folder writable, or copy the article to one that is.',
      error,
    );
  }
}
