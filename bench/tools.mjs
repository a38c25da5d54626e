import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../lib/cli.js', import.meta.url));
const FLOOR = fileURLToPath(new URL('./printFloor.mjs', import.meta.url));
const CHROME_FLAGS = '--no-sandbox';

/**
 * What is run, by task: `html`, `pdf` (the slides), `both` (slides and handout). Each entry names its command for a job.
 * A job is a folder with `towns.txt`, `marp.md`, `reveal.md`, `slidev/slides.md`, `static.html` and `reveal/index.html`.
 * @typedef {{ folder: string, slides: number, minutes: number }} Job
 * @typedef {{ executable: string, env: Record<string, string>, isFull: boolean }} Browser
 * @typedef {{ tool: string, task: 'html' | 'pdf' | 'both', note?: string, output: string,
 *   command: string, args: string[], cwd: string, env?: Record<string, string> }} Entry
 */

/**
 * @param {Job} job
 * @param {Browser} browser
 * @returns {Entry[]}
 */
export function listOwnEntries(job, browser) {
  const run = (task, note, more, output) => ({
    tool: 'lectern',
    task,
    note,
    output: path.join(job.folder, 'out', 'towns', output),
    command: process.execPath,
    // biome-ignore format: one option and its value a pair
    args: [CLI, 'build', 'towns.txt', '--out', 'out', '--quiet', '--slides', String(job.slides), '--minutes', String(job.minutes), ...more],
    cwd: job.folder,
    env: browser.env,
  });
  const print = ['--browser', browser.executable];
  return [
    run('html', 'fonts cached', ['--no-pdf'], 'index.html'),
    run('html', 'no cache', ['--no-pdf', '--no-cache'], 'index.html'),
    run('pdf', 'and HTML', ['--no-handout', ...print], 'slides.pdf'),
    run('both', 'and HTML', print, 'slides.pdf'),
    // Without being told, it takes the headless build that came with it.
    ...(browser.isFull
      ? [
          run('pdf', 'and HTML, with its own browser', ['--no-handout'], 'slides.pdf'),
          run('both', 'and HTML, with its own browser', [], 'slides.pdf'),
        ]
      : []),
    {
      tool: 'static page',
      task: 'pdf',
      note: 'the floor: page.pdf() of the same slides',
      output: path.join(job.folder, 'floor.pdf'),
      command: process.execPath,
      args: [FLOOR, browser.executable, 'static.html', 'floor.pdf'],
      cwd: job.folder,
      env: browser.env,
    },
  ];
}

/**
 * @param {Job} job
 * @param {Browser} browser
 * @param {ReturnType<import('./peers.mjs').installPeers>} peers
 * @returns {Entry[]}
 */
export function listPeerEntries(job, browser, peers) {
  const { executable, env } = browser;
  const entries = [];
  const bin = (name, command) => {
    const peer = peers.get(name);
    return peer && 'folder' in peer ? path.join(peer.folder, 'node_modules', '.bin', command) : null;
  };
  const add = (tool, task, command, args, output, more = {}) => {
    const cwd = more.cwd ?? job.folder;
    if (command) entries.push({ tool, task, command, args, output: path.join(cwd, output), env, ...more, cwd });
  };

  const marp = bin('@marp-team/marp-cli', 'marp');
  add('marp-cli', 'html', marp, ['marp.md', '-o', 'marp.html'], 'marp.html');
  // biome-ignore format: one option and its value a pair
  add('marp-cli', 'pdf', marp, ['marp.md', '--pdf', '--browser', 'chrome', '--browser-path', executable, '-o', 'marp.pdf'], 'marp.pdf', {
    env: { ...env, CHROME_NO_SANDBOX: '1' },
  });
  const revealMd = bin('reveal-md', 'reveal-md');
  add('reveal-md', 'html', revealMd, ['reveal.md', '--static', 'reveal-static'], 'reveal-static/index.html');
  add(
    'reveal-md',
    'pdf',
    revealMd,
    // biome-ignore format: one option and its value a pair
    ['reveal.md', '--print', 'reveal.pdf', `--puppeteer-launch-args=${CHROME_FLAGS}`, '--puppeteer-chromium-executable', executable],
    'reveal.pdf',
  );
  const slidev = bin('@slidev/cli', 'slidev');
  const own = { cwd: path.join(job.folder, 'slidev') };
  add('slidev', 'html', slidev, ['build', 'slides.md', '--out', 'site'], 'site/index.html', own);
  add(
    'slidev',
    'pdf',
    slidev,
    // biome-ignore format: one option and its value a pair
    ['export', 'slides.md', '--executable-path', executable, '--output', 'slides.pdf', '--timeout', '300000'],
    'slides.pdf',
    own,
  );
  add(
    'decktape',
    'pdf',
    bin('decktape', 'decktape'),
    // biome-ignore format: one option and its value a pair
    ['--headless', 'true', '--chrome-path', executable, `--chrome-arg=${CHROME_FLAGS}`, 'reveal', job.revealAddress, 'decktape.pdf'],
    'decktape.pdf',
    { note: 'of a plain Reveal deck' },
  );
  add('pandoc', 'html', findPandoc(peers), ['reveal.md', '-t', 'revealjs', '-s', '-o', 'pandoc.html'], 'pandoc.html');
  return entries;
}

const findPandoc = (peers) => (peers.has('pandoc') ? 'pandoc' : null);

/** The version of pandoc on the path; null without one. */
export function readPandocVersion() {
  return new Promise((resolve) => {
    const child = spawn('pandoc', ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] });
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    child.on('error', () => resolve(null));
    child.on('close', () => resolve(/^pandoc ([\d.]+)/.exec(printed)?.[1] ?? null));
  });
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves a folder on loopback: decktape opens addresses only. */
export async function serveFolder(folder) {
  const server = createServer(async ({ url = '/' }, response) => {
    const name = decodeURIComponent(url.replace(/[?#].*$/, '')).replace(/\/$/, '/index.html');
    try {
      const body = await readFile(path.join(folder, path.normalize(name)));
      response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
