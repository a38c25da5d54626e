import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE } from '../support/articles.js';
import { runCli, startCli } from '../support/runCli.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-present-cli-'));
  await writeFile(path.join(dir, 'harbour.md'), ARTICLE);
  await writeFile(path.join(dir, 'night.md'), ARTICLE.replace('works at night', 'rests'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('lectern present', () => {
  it('serves a list of several decks until Ctrl-C, and ends with 0', async () => {
    const child = startCli(['present', 'harbour.md', 'night.md', 'none.md'], dir);
    let stdout = '';
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (data) => {
        stdout += data;
        if (stdout.includes('Ctrl-C')) resolve();
      });
    });
    const address = /All of them: (\S+)/.exec(stdout)?.[1] ?? '';
    const index = await (await fetch(address)).text();
    expect(index).toContain('href="harbour/"');
    expect(index).toContain('href="night/speaker"');
    expect(index).not.toContain('How a harbour rests');
    expect((await fetch(`${address}night/`)).status).toBe(200);
    // What a deck is called is known once somebody has asked for it.
    expect(await (await fetch(address)).text()).toContain('How a harbour rests');
    expect((await fetch(`${address}speaker`)).status).toBe(404);
    expect(stderr).toContain('✗ none.md: there is no such file or folder.');
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('says so when the port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const { code, stderr } = await runCli(['present', 'harbour.md', '--port', String(port)], dir);
    other.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`✗ Port ${port} is taken by another program.`);
    expect(stderr).toContain('→ Choose another one with --port');
  });

  it('ends with 1 when there is nothing to serve', async () => {
    expect(await runCli(['present', 'none.md'], dir)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('none.md: there is no such file'),
    });
  });
});
