import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';
import { killGroup } from './runProcess.mjs';
import { median } from './statistics.mjs';

const CLI = fileURLToPath(new URL('../lib/cli.js', import.meta.url));
const PATIENCE = 60_000;

/**
 * How long after a file is written its new words are drawn in an open page, for each tool that serves and watches.
 * @param {import('./tools.mjs').Job} job
 * @param {import('./tools.mjs').Browser} browser
 * @param {Map<string, object>} peers
 * @param {number} saves how often
 * @returns {Promise<{ tool: string, milliseconds: number | null, saves: number, error?: string }[]>}
 */
export async function measureSaves(job, browser, peers, saves) {
  const tab = await puppeteer.launch({
    executablePath: browser.executable,
    env: { ...process.env, ...browser.env },
    headless: 'shell',
    pipe: true,
    args: ['--no-sandbox'],
  });
  const results = [];
  try {
    for (const server of await listServers(job, peers)) {
      try {
        const times = await measureServer(server, tab, saves);
        results.push({ tool: server.tool, milliseconds: median(times), saves: times.length });
      } catch (error) {
        results.push({ tool: server.tool, milliseconds: null, saves: 0, error: String(error.message ?? error) });
      }
    }
  } finally {
    await tab.close();
  }
  return results;
}

async function listServers({ folder, slides, minutes }, peers) {
  const bin = (name, command) => {
    const peer = peers.get(name);
    return peer && 'folder' in peer ? path.join(peer.folder, 'node_modules', '.bin', command) : null;
  };
  const ports = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const at = (port, rest = '') => `http://127.0.0.1:${port}/${rest}`;
  const fixed = ['--slides', String(slides), '--minutes', String(minutes)];
  const first = /(?<=\n# ).+/;
  return [
    // The heading of the first section: its divider and the agenda show it.
    // biome-ignore format: one option and its value a pair
    { tool: 'lectern', command: process.execPath, args: [CLI, 'present', 'towns.txt', '--port', String(ports[0]), ...fixed], cwd: folder, file: 'towns.txt', place: /(?<=\n1\.).+/, address: at(ports[0], 'towns/') },
    // biome-ignore format: one option and its value a pair
    { tool: 'marp-cli', command: bin('@marp-team/marp-cli', 'marp'), args: ['--server', '.'], env: { PORT: String(ports[1]) }, cwd: folder, file: 'marp.md', place: first, address: at(ports[1], 'marp.md') },
    // biome-ignore format: one option and its value a pair
    { tool: 'reveal-md', command: bin('reveal-md', 'reveal-md'), args: ['reveal.md', '--watch', '--disable-auto-open', '--host', '127.0.0.1', '--port', String(ports[2])], cwd: folder, file: 'reveal.md', place: first, address: at(ports[2], 'reveal.md') },
    // biome-ignore format: one option and its value a pair
    { tool: 'slidev', command: bin('@slidev/cli', 'slidev'), args: ['slides.md', '--port', String(ports[3])], cwd: path.join(folder, 'slidev'), file: 'slides.md', place: first, address: `http://localhost:${ports[3]}/2` },
  ].filter(({ command }) => command);
}

async function measureServer({ command, args, env, cwd, file, place, address }, browser, saves) {
  const target = path.join(cwd, file);
  const before = await readFile(target, 'utf8');
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const page = await browser.newPage();
  try {
    let seen = () => {};
    // Told by the page itself, at the frame after its words are there, whether it was patched or loaded anew.
    await page.exposeFunction('lecternBenchSaw', (mark) => seen(mark));
    await page.evaluateOnNewDocument(() => {
      let last = '';
      const look = () => {
        const mark = /MARK\d+Z/.exec(document.body?.textContent ?? '')?.[0] ?? '';
        if (mark !== last && mark !== '') {
          last = mark;
          requestAnimationFrame(() => window.lecternBenchSaw(mark));
        }
      };
      // Of the document: its element is replaced when the page is read.
      new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await openWhenReady(page, address);
    const times = [];
    // The first save warms up: what a tool loads when it is first needed is not counted.
    for (let turn = 0; turn <= saves; turn += 1) {
      const mark = `MARK${1000 + turn}Z`;
      const shown = new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`the page did not show a change within ${PATIENCE / 1000} s`)),
          PATIENCE,
        );
        seen = (which) => {
          if (which !== mark) return;
          clearTimeout(late);
          resolve(performance.now());
        };
      });
      const start = performance.now();
      await writeFile(
        target,
        before.replace(place, (words) => `${words}${mark}`),
      );
      const took = (await shown) - start;
      if (turn > 0) times.push(took);
      // A pause as between two saves of a person; a watcher may still be busy with the last one.
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return times;
  } finally {
    await page.close();
    killGroup(child.pid);
    await writeFile(target, before);
  }
}

async function openWhenReady(page, address) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      const reply = await page.goto(address, { waitUntil: 'load' });
      if (reply?.ok()) return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    if (Date.now() > end) throw new Error(`${address} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
