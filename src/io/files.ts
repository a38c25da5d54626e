import { readFile, realpath, stat } from 'node:fs/promises';
import { hasCode } from './hasCode.js';

/** Where an article and what lies beside it are read from: the disk, or a repository as it was. Paths are absolute. */
export interface Files {
  /** How many bytes a file has; null where there is none. */
  size(file: string): Promise<number | null>;
  /** The bytes of a file that is there. */
  read(file: string): Promise<Buffer>;
  /** Where a file or folder really lies, links followed; null where there is none. */
  resolve(file: string): Promise<string | null>;
}

/** What a system says of a path that leads nowhere. */
const NOWHERE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES', 'EINVAL'];

export const DISK: Files = {
  async size(file) {
    try {
      return (await stat(file)).size;
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
      throw error;
    }
  },
  read: (file) => readFile(file),
  async resolve(file) {
    try {
      return await realpath(file);
    } catch (error) {
      if (hasCode(error, ...NOWHERE)) return null;
      throw error;
    }
  },
};
