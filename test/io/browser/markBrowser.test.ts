import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { markBrowser } from '../../../src/io/browser/markBrowser.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-mark-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('tells an updated browser from the one before', async () => {
  const executable = path.join(folder, 'chrome');
  await writeFile(executable, 'one');
  await utimes(executable, 1000, 1000);
  const before = await markBrowser({ executable });
  expect(await markBrowser({ executable })).toBe(before);
  await utimes(executable, 2000, 2000);
  expect(await markBrowser({ executable })).not.toBe(before);
  await writeFile(executable, 'larger');
  await utimes(executable, 1000, 1000);
  expect(await markBrowser({ executable })).not.toBe(before);
});

it('knows the browsers of this machine, or that there are none, and none that is elsewhere', async () => {
  expect(await markBrowser({})).toBe(await markBrowser({}));
  expect(typeof (await markBrowser({ executable: path.join(folder, 'none') }))).toBe('string');
  expect(await markBrowser({ url: 'ws://127.0.0.1:1' })).toBeNull();
});
