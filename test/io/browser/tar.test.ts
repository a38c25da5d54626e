import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readTar } from '../../../src/io/browser/tar.js';

it('reads the plain files of an archive', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-tar-'));
  try {
    await mkdir(path.join(folder, 'a', 'deep'), { recursive: true });
    await writeFile(path.join(folder, 'a', 'one'), 'x'.repeat(1025));
    await writeFile(path.join(folder, 'a', 'deep', 'empty'), '');
    execFileSync('tar', ['-cf', 'all.tar', 'a'], { cwd: folder });
    const files = readTar(await readFile(path.join(folder, 'all.tar')));
    expect([...files.keys()].toSorted()).toEqual(['a/deep/empty', 'a/one']);
    expect(files.get('a/one')).toHaveLength(1025);
    expect(files.get('a/deep/empty')).toHaveLength(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
