const BLOCK = 512;

/** The plain files of a tar archive by path; folders and links are left out. */
export function readTar(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const text = (start: number, length: number): string =>
    Buffer.from(archive.subarray(start, start + length))
      .toString('utf8')
      .replace(/\0.*$/s, '');
  let at = 0;
  while (at + BLOCK <= archive.length && archive[at] !== 0) {
    const name = text(at, 100);
    const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8);
    const type = text(at + 156, 1);
    const prefix = text(at + 257, 5) === 'ustar' ? text(at + 345, 155) : '';
    at += BLOCK;
    if (type === '' || type === '0') files.set(prefix ? `${prefix}/${name}` : name, archive.subarray(at, at + size));
    at += Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
