import path from 'node:path';
import { LecternError } from '../../errors.js';
import { DISK, type Files } from '../files.js';
import { runGit } from './runGit.js';

interface Entry {
  readonly type: 'file' | 'folder' | 'link';
  readonly id: string;
  readonly size: number;
}

const TYPES: Readonly<Record<string, Entry['type']>> = { '120000': 'link', '040000': 'folder' };
const MOST_LINKS = 8;

/** The files of a repository as they were at a commit. What lies outside of it is as it is on the disk. */
export class RevisionFiles implements Files {
  /** By their folders, relative to the root. */
  readonly #listings = new Map<string, Promise<ReadonlyMap<string, Entry>>>();

  constructor(
    /** Absolute, links followed. */
    readonly root: string,
    readonly commit: string,
  ) {}

  async size(file: string): Promise<number | null> {
    const name = await this.locate(file);
    if (name === null) return DISK.size(file);
    const entry = await this.#find(name);
    return entry?.type === 'file' ? entry.size : null;
  }

  async read(file: string): Promise<Buffer> {
    const name = await this.locate(file);
    if (name === null) return DISK.read(file);
    const entry = await this.#find(name);
    if (entry?.type !== 'file') throw new LecternError('not-found', `${name}: there is no such file.`, CHOOSE);
    return this.#ask(['cat-file', 'blob', entry.id]);
  }

  async resolve(file: string): Promise<string | null> {
    const name = await this.locate(file);
    if (name === null) return DISK.resolve(file);
    const target = name === '' ? name : await this.#follow(name);
    return target === null ? null : path.join(this.root, target);
  }

  /** A path relative to the root, with `/`; null for what lies outside. */
  async locate(file: string): Promise<string | null> {
    const relative = path.relative(this.root, await followFolders(path.resolve(file)));
    if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) return null;
    return relative.split(path.sep).join('/');
  }

  async #find(name: string): Promise<Entry | null> {
    const target = await this.#follow(name);
    return target === null ? null : this.#look(target);
  }

  /** Where a path leads, links followed that stay in the repository; null where there is nothing. */
  async #follow(name: string): Promise<string | null> {
    let at = name;
    for (let links = 0; links < MOST_LINKS; links += 1) {
      const entry = await this.#look(at);
      if (entry?.type !== 'link') return entry && at;
      const target = (await this.#ask(['cat-file', 'blob', entry.id])).toString('utf8');
      at = path.posix.join(path.posix.dirname(at), target);
      if (path.posix.isAbsolute(target) || at.startsWith('../')) return null;
    }
    return null;
  }

  async #look(name: string): Promise<Entry | null> {
    const folder = path.posix.dirname(name);
    const at = folder === '.' ? '' : folder;
    const isThere = at === '' || (await this.#look(at))?.type === 'folder';
    return isThere ? ((await this.#list(at)).get(path.posix.basename(name)) ?? null) : null;
  }

  #list(folder: string): Promise<ReadonlyMap<string, Entry>> {
    const known = this.#listings.get(folder);
    if (known) return known;
    const listed = this.#ask(['ls-tree', '-z', '-l', `${this.commit}:${folder}`]).then(readListing);
    this.#listings.set(folder, listed);
    return listed;
  }

  async #ask(args: readonly string[]): Promise<Buffer> {
    const { code, out, complaint } = await runGit(this.root, args);
    if (code === 0) return out;
    throw new LecternError(
      'unreadable',
      `git cannot read what was at ${this.commit.slice(0, 10)}: ${complaint}`,
      CHOOSE,
    );
  }
}

const CHOOSE = 'Compare with another revision.';

/** Lines as `100644 blob 1f2e…    1234⇥name`, each ended by a zero byte. */
function readListing(out: Buffer): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of out.toString('utf8').split('\0')) {
    const [, mode = '', type, id = '', size = '', name = ''] =
      /^(\d+) (\w+) ([\da-f]+) +(\S+)\t([\s\S]*)$/.exec(line) ?? [];
    // A submodule is another repository.
    if (type === 'blob' || type === 'tree') entries.set(name, { type: TYPES[mode] ?? 'file', id, size: Number(size) });
  }
  return entries;
}

/** A path whose folders, as far as there are such today, are no links. */
async function followFolders(file: string): Promise<string> {
  const folder = path.dirname(file);
  if (folder === file) return file;
  const real = await DISK.resolve(folder);
  return path.join(real ?? (await followFolders(folder)), path.basename(file));
}
