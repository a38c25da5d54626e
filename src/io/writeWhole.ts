import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { LecternError } from '../errors.js';

/** Writes one file whole, or not at all. `shown` is how the user wrote its name. */
export async function writeWhole(file: string, content: string, shown: string): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  try {
    await writeFile(beside, content, { flush: true });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    const fix = 'Name a file in a folder that is there and that you may write to.';
    throw new LecternError('unwritable', `${shown}: cannot be written (${reason}).`, fix, error);
  }
}
