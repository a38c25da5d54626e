import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/runCli.js';

const BUNDLE = fileURLToPath(new URL('../../lib/bundle', import.meta.url));
const ARTICLE =
  '# Bridges\n\nBridges join towns.\n\n## 1. Stone\n\nStone lasts for 900 years. It is heavy.\n\n```ts\nlet a = 1;\n```\n';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'lectern-bundle-'));
  await writeFile(path.join(home, 'talk.md'), ARTICLE);
});
afterAll(() => rm(home, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(args, home, { XDG_CACHE_HOME: home });
const listKept = async () => {
  const names = await readdir(path.join(home, 'lectern', 'code')).catch(() => []);
  // Beside what is kept: when the folder was last measured.
  return names.filter((name) => name !== 'measured');
};

/** The bundle’s files that are loaded before any work is asked for. */
async function followStart(): Promise<string> {
  const seen = new Map<string, string>();
  const follow = async (name: string): Promise<void> => {
    if (seen.has(name)) return;
    const code = await readFile(path.join(BUNDLE, name), 'utf8');
    seen.set(name, code);
    for (const [, next = ''] of code.matchAll(/^(?:const \S+ = )?require\("\.\/([^"]+)"\)/gm)) await follow(next);
  };
  await follow(await readFile(path.join(BUNDLE, 'entry.txt'), 'utf8'));
  return [...seen.values()].join('\n');
}

/** Before each module the bundle says in a comment where it comes from. */
const listPackages = (code: string): Set<string> =>
  new Set([...code.matchAll(/^\s*\/\/ \S*node_modules\/((?:@[^/]+\/)?[^/\s]+)\/\S+$/gm)].map(([, name]) => name ?? ''));

describe('the bundle', () => {
  it('makes what the modules make', async () => {
    const bundled = await run('build', 'talk.md', '--no-pdf', '-o', 'bundled');
    const plain = await run('build', 'talk.md', '--no-pdf', '-o', 'plain', '--debug', '--no-cache');
    expect([bundled.code, plain.code]).toEqual([0, 0]);
    for (const name of ['index.html', 'deck.json']) {
      const read = (out: string) => readFile(path.join(home, out, 'talk', name), 'utf8');
      expect(await read('bundled')).toBe(await read('plain'));
    }
  });

  it('gives the packages in it all of `require`, which Puppeteer needs where it is configured', async () => {
    await writeFile(path.join(home, '.puppeteerrc.cjs'), 'module.exports = { skipDownload: true };\n');
    const { code, stderr } = await run('check', 'talk.md', '--no-access');
    await rm(path.join(home, '.puppeteerrc.cjs'));
    expect([code, stderr]).toEqual([0, '']);
  });

  it('names the files of the sources where --debug asks for a trace', async () => {
    const { code, stderr } = await run('build', 'nowhere.md', '--debug');
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/at .*lib[\\/]io[\\/]\S+\.js:\d+/);
  });

  it('loads only the command-line parser of the packages before there is work', async () => {
    const code = await followStart();
    expect(code).toMatch(/^\/\/ lib\/main\.js$/m);
    expect([...listPackages(code)]).toEqual(['commander']);
  });

  it('comes with the licences of the packages in it', async () => {
    const licences = await readFile(path.join(BUNDLE, 'LICENSES.txt'), 'utf8');
    const files = (await readdir(BUNDLE)).filter((name) => name.endsWith('.cjs'));
    const code = await Promise.all(files.map((name) => readFile(path.join(BUNDLE, name), 'utf8')));
    const packages = listPackages(code.join('\n'));
    expect(packages.size).toBeGreaterThan(10);
    for (const name of packages) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});

describe('the code that V8 compiled', () => {
  it('is kept for the next run of the command, but not where nothing is to be kept, or elsewhere', async () => {
    await rm(path.join(home, 'lectern'), { recursive: true, force: true });
    for (const flags of [['--no-cache'], ['--cache-dir', 'own']]) {
      expect((await run('build', 'talk.md', '--no-pdf', ...flags)).code).toBe(0);
      expect(await listKept()).toEqual([]);
    }
    await run('plan', 'talk.md');
    const [kept = '', ...others] = await listKept();
    expect(others).toEqual([]);
    const file = path.join(home, 'lectern', 'code', kept);
    const { mtimeMs } = await stat(file);
    await run('plan', 'talk.md');
    expect(await listKept()).toEqual([kept]);
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);
  });

  it('is made again where the file is damaged', async () => {
    await run('plan', 'talk.md');
    const [kept = ''] = await listKept();
    const file = path.join(home, 'lectern', 'code', kept);
    const whole = await readFile(file);
    const damaged = Buffer.from(whole);
    damaged.fill(255, whole.length >> 1);
    await writeFile(file, damaged);
    expect(await run('plan', 'talk.md')).toMatchObject({ code: 0, stderr: '' });
    expect((await readFile(file)).equals(damaged)).toBe(false);
    expect(await run('plan', 'talk.md')).toMatchObject({ code: 0, stderr: '' });
  });
});
