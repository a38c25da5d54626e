import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findRecord, keepRecord } from '../../../src/io/builds/records.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-records-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('keeps the records of the latest five hundred builds, and leaves what is not its own', async () => {
  const old = new Date(2020, 0, 1);
  for (let index = 0; index < 520; index += 1) {
    const file = path.join(folder, `${index.toString(16).padStart(32, '0')}.json`);
    await writeFile(file, '{}');
    await utimes(file, old, old);
  }
  await writeFile(path.join(folder, 'notes.json'), '{}');
  await utimes(path.join(folder, 'notes.json'), old, old);
  const build = { mark: 'a', inputs: [], outputs: [], told: 'all is well' };
  await keepRecord(folder, '/talks/towns', 'html', build);
  const left = await readdir(folder);
  expect(left.length).toBeLessThanOrEqual(501);
  expect(left.length).toBeGreaterThan(400);
  expect(left).toContain('notes.json');
  expect(await findRecord(folder, '/talks/towns', 'html', 'a')).toMatchObject({ told: 'all is well' });
});
