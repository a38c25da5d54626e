import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFiles } from '../../src/io/output.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-kill-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const OUTPUT = new URL('../../lib/io/output.js', import.meta.url).href;

/** Writes a large deck in a process of its own, and kills it as soon as its files begin to appear beside the target. */
async function writeAndKill(deck: string): Promise<void> {
  const script = `
    const { writeFiles } = await import(${JSON.stringify(OUTPUT)});
    const content = Buffer.alloc(300_000_000, 'n');
    await writeFiles(${JSON.stringify(deck)}, ['a.html', 'b.json'].map((name) => ({ name, content })));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
  const isWriting = async () => (await readdir(path.dirname(deck))).some((name) => name.startsWith('.lectern-tmp-'));
  while (child.exitCode === null && !(await isWriting())) await new Promise(setImmediate);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

it('leaves the old deck whole when a build is killed while it writes, and clears up in the next', async () => {
  const deck = path.join(dir, 'talk');
  const both = (content: string) => ['a.html', 'b.json'].map((name) => ({ name, content }));
  await writeFiles(deck, both('old'));
  await writeAndKill(deck);
  for (const name of ['a.html', 'b.json']) expect(await readFile(path.join(deck, name), 'utf8')).toBe('old');
  expect(await readdir(dir)).toHaveLength(2);
  await writeFiles(deck, both('new'));
  expect(await readdir(dir)).toEqual(['talk']);
  expect(await readFile(path.join(deck, 'a.html'), 'utf8')).toBe('new');
});
