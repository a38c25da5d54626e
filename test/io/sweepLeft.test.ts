import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sweepLeft } from '../../src/io/sweepLeft.js';

/** No process has it: Linux goes up to 2²², others less. */
const NOBODY = 2 ** 30;

it('removes what processes that are gone have left, and nothing else', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lectern-sweep-'));
  try {
    const names = [`left-${NOBODY}-a`, `left-${process.pid}-b`, 'left-c', `other-${NOBODY}-d`];
    for (const name of names) await mkdir(path.join(folder, name, 'deep'), { recursive: true });
    await sweepLeft(folder, 'left-', 60_000);
    expect(await readdir(folder)).toHaveLength(4);
    await utimes(path.join(folder, names[0] ?? ''), 1000, 1000);
    await sweepLeft(folder, 'left-', 60_000);
    expect((await readdir(folder)).toSorted()).toEqual(names.slice(1).toSorted());
    await mkdir(path.join(folder, names[0] ?? ''));
    await sweepLeft(folder, 'left-');
    expect(await readdir(folder)).toHaveLength(3);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
