import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/io/print/read/readPdf.js';
import { writeArticle } from '../support/longArticle.js';
import { type CliResult, startCli } from '../support/runCli.js';

/** Only Linux tells of processes as files. */
const onLinux = process.platform === 'linux' ? describe : describe.skip;

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-lost-'));
  await writeFile(path.join(dir, 'talk.md'), writeArticle('en', 18, 8));
});
afterAll(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));

/** All processes, each with the one that started it. */
async function listProcesses(): Promise<readonly { readonly pid: number; readonly parent: number }[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      // The name stands in brackets, and may have spaces and brackets in it.
      const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return { pid: Number(name), parent: Number(parent) };
    }),
  );
}

/** In ticks of the system's clock, a hundredth of a second each: an empty page takes less. */
const WORKED = 10;

/** How long a process has worked, in ticks. */
async function readTicks(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

/** The browsers that a command has started and that have worked on a page. */
async function listBrowsers(command: number): Promise<number[]> {
  const all = await listProcesses();
  const below = (pid: number): number[] =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child.pid, ...below(child.pid)]);
  const browsers = all.filter(({ parent }) => parent === command).map(({ pid }) => pid);
  const isAtWork = async (browser: number): Promise<boolean> => {
    const ticks = below(browser).map(async (pid) => {
      const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return words.includes('--type=renderer') ? readTicks(pid) : 0;
    });
    return (await Promise.all(ticks)).some((worked) => worked >= WORKED);
  };
  const atWork = await Promise.all(browsers.map(isAtWork));
  return browsers.filter((_, index) => atWork[index]);
}

/** Builds, and kills the browsers that the command starts, up to so many, each as soon as it is at work. */
function buildKilling(most: number, out: string): Promise<CliResult & { killed: number }> {
  return new Promise((resolve, reject) => {
    const child = startCli(['build', 'talk.md', '--no-cache', '--out', out], dir, { TMPDIR: dir });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.on('error', reject);
    const killed = new Set<number>();
    let isOver = false;
    child.on('close', (code) => {
      isOver = true;
      resolve({ code, stdout, stderr, killed: killed.size });
    });
    const watch = async (): Promise<void> => {
      while (!isOver && killed.size < most) {
        for (const pid of await listBrowsers(child.pid ?? -1)) {
          if (killed.has(pid) || killed.size >= most) continue;
          killed.add(pid);
          process.kill(pid, 'SIGKILL');
        }
        await new Promise((next) => setTimeout(next, 10));
      }
    };
    void watch();
  });
}

onLinux('a whole build whose browser is killed in the middle', () => {
  it('starts it again once, says so, and writes whole files', async () => {
    const { code, stdout, stderr, killed } = await buildKilling(1, 'once');
    expect(killed).toBe(1);
    expect(code, stderr).toBe(0);
    expect(`${stdout}${stderr}`.match(/It is started again, once\./g)).toHaveLength(1);
    const folder = path.join(dir, 'once', 'talk');
    expect((await readdir(folder)).sort()).toEqual(['deck.json', 'handout.pdf', 'index.html', 'slides.pdf']);
    const { slides } = JSON.parse(await readFile(path.join(folder, 'deck.json'), 'utf8'));
    expect((await readPdf(await readFile(path.join(folder, 'slides.pdf')))).pages).toHaveLength(slides.length);
    expect((await readPdf(await readFile(path.join(folder, 'handout.pdf')))).pages.length).toBeGreaterThan(0);
    expect(await readdir(path.join(dir, 'once'))).toEqual(['talk']);
  }, 180_000);

  it('gives up with a way out where the second is killed, too, and leaves nothing', async () => {
    const { code, stderr, killed } = await buildKilling(2, 'twice');
    expect(killed).toBe(2);
    expect(code).toBe(1);
    expect(stderr).toMatch(/browser/i);
    expect(stderr).toMatch(/→/);
    expect(await readdir(path.join(dir, 'twice')).catch(() => [])).toEqual([]);
    // Nor a folder that a browser has worked in.
    expect((await readdir(dir)).filter((name) => name.startsWith('lectern-'))).toEqual([]);
  }, 180_000);
});
