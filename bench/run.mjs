#!/usr/bin/env node
// Lectern against other tools that make slides, on the same slides, one machine, one run; all with the same browser, once with
// a headless build and once with the machine's full browser, which the others take by themselves:
//   npm run bench [-- --runs 5 --only 25 --quick --browser PATH]
//   npm run bench -- --quote   writes the figures of the last whole run into the READMEs, as a whole run does itself
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer';
import { findCacheFolder } from '../lib/io/cacheFolder.js';
import { findBrowsers } from './browser.mjs';
import { clearOutput, makeJob, nameRun, SIZES } from './makeJob.mjs';
import { measureSaves } from './measureSaves.mjs';
import { installPeers } from './peers.mjs';
import { quoteResults } from './quote.mjs';
import { describeResults, isPeer } from './report.mjs';
import { runProcess } from './runProcess.mjs';
import { median } from './statistics.mjs';
import { listOwnEntries, listPeerEntries, readPandocVersion, serveFolder } from './tools.mjs';

const TIMEOUT = 600;
/** A peer that takes so many times as long as the fastest cannot change a ratio: it is run once. */
const SLOW = 3;
/** Of its first run, in which a tool may still be read from the disk. */
const FAR_SLOWER = 10;
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    saves: { type: 'string', default: '20' },
    only: { type: 'string' },
    browser: { type: 'string' },
    // Without peers: to see quickly what a change did.
    quick: { type: 'boolean', default: false },
    quote: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const report = (line) => console.error(line);
const here = fileURLToPath(new URL('.', import.meta.url));

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
if (values.quote) {
  await quoteResults(root, JSON.parse(await readFile(path.join(here, 'results.json'), 'utf8')));
  process.exit(0);
}

const cache = findCacheFolder({ platform: process.platform, env: process.env, home: homedir(), name: 'bench' });
const browsers = await findBrowsers(values.browser);
const [browser] = browsers;
const peers = values.quick ? new Map() : installPeers(cache, report);
const pandoc = values.quick ? null : await readPandocVersion();
if (pandoc) peers.set('pandoc', { version: pandoc });

const work = await mkdtemp(path.join(tmpdir(), 'lectern-bench-'));
const rows = [];
let saves = [];
let again = null;
try {
  for (const size of SIZES.filter(({ slides }) => !values.only || Number(values.only) === slides)) {
    const folder = path.join(work, String(size.slides));
    await mkdir(folder);
    const slides = await makeJob(folder, size, nameRun());
    report(`${slides} slides`);
    for (const one of browsers) rows.push(...(await measureSize({ ...size, folder }, slides, one)));
    if (size.slides === 25) {
      report('saves …');
      saves = await measureSaves({ ...size, folder }, browser, peers, Number(values.saves));
      again = await measureAgain({ ...size, folder });
    }
  }
  const results = { machine: await describeMachine(), versions: listVersions(), rows, saves, again };
  const told = describeResults(results);
  console.log(told);
  if (!values.quick && !values.only) {
    await writeFile(path.join(here, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
    await writeFile(path.join(here, 'results.md'), `# Measured by npm run bench\n\n${told}\n`);
    await quoteResults(root, results);
  }
} finally {
  await rm(work, { recursive: true, force: true });
}

/** All entries in turn, run after run, so that a machine that becomes slower is slower for all. */
async function measureSize(size, slides, browser) {
  const statics = await prepareRevealDeck(size.folder, browser);
  report(`  with ${browser.executable}`);
  const job = { ...size, revealAddress: statics?.address ?? null };
  const entries = [...listOwnEntries(job, browser), ...listPeerEntries(job, browser, peers)].filter(
    ({ tool, task }) => (tool !== 'decktape' || statics) && (task !== 'html' || browser === browsers[0]),
  );
  const measured = entries.map((entry) => ({
    entry,
    first: null,
    seconds: [],
    peakMb: null,
    output: null,
    error: null,
  }));
  // The first turn warms up (fonts, files) and tells the memory; it is not counted, but for what is slow.
  for (let turn = 0; turn <= runs; turn += 1) {
    for (const one of measured) {
      const { entry } = one;
      if (one.error || (turn > 0 && isSlow(one, measured))) continue;
      report(`  ${turn === 0 ? 'warm-up' : `run ${turn}`}: ${entry.tool} ${entry.task} ${entry.note ?? ''}`);
      await clearOutput(entry.output);
      await makeJob(size.folder, size, nameRun());
      try {
        const { seconds, peakMb } = await runProcess(entry, { timeout: TIMEOUT, memory: turn === 0 });
        one.output = await describeOutput(entry.output);
        if (turn === 0) [one.first, one.peakMb] = [seconds, peakMb];
        else one.seconds.push(seconds);
      } catch (error) {
        one.error = error.message.split('\n')[0].slice(0, 160);
      }
    }
  }
  statics?.close();
  return measured.map(({ entry: { tool, task, note }, first, seconds, peakMb, output, error }) => ({
    slides,
    isFull: browser.isFull,
    tool,
    task,
    note,
    seconds: error ? null : median(seconds.length > 0 ? seconds : [first]),
    runs: error ? 0 : Math.max(1, seconds.length),
    ...output,
    peakMb,
    error,
  }));
}

/** Whether something is so slow that it is not run again. */
function isSlow(one, measured) {
  if (!isPeer(one.entry)) return false;
  const best = ({ first, seconds }) => (seconds.length > 0 ? Math.min(...seconds) : first);
  const others = measured.filter(
    ({ entry, first }) => isPeer(entry) && entry.task === one.entry.task && first !== null,
  );
  const limit = one.seconds.length > 0 ? SLOW : FAR_SLOWER;
  return best(one) > limit * Math.min(...others.map(best));
}

/** The size of what was made, and its pages: the same slides for everybody. */
async function describeOutput(file) {
  const { size } = await stat(file);
  if (!file.endsWith('.pdf')) return { bytes: size, pages: null };
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  return { bytes: size, pages: (await PDFDocument.load(await readFile(file))).getPageCount() };
}

/** A plain Reveal deck for decktape, as reveal-md writes it. */
async function prepareRevealDeck(folder, browser) {
  const entry = listPeerEntries({ folder, slides: 0, minutes: 0 }, browser, peers).find(
    ({ tool, task }) => tool === 'reveal-md' && task === 'html',
  );
  if (!entry) return null;
  await runProcess(entry, { timeout: TIMEOUT });
  return serveFolder(path.dirname(entry.output));
}

/** The same article built once more: what is kept from the first build is used. */
async function measureAgain(size) {
  const [entry] = listOwnEntries(size, browser).filter(({ task }) => task === 'both');
  const first = [];
  const second = [];
  for (let turn = 0; turn < runs; turn += 1) {
    await makeJob(size.folder, size, nameRun());
    first.push((await runProcess(entry, { timeout: TIMEOUT })).seconds);
    second.push((await runProcess(entry, { timeout: TIMEOUT })).seconds);
  }
  return { first: median(first), again: median(second), runs };
}

async function describeMachine() {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model.trim() ?? '',
    cores: cpus().length,
    platform: process.platform,
    node: process.versions.node,
    browsers: await Promise.all(browsers.map(readVersion)),
  };
}

async function readVersion(browser) {
  const opened = await puppeteer.launch({
    executablePath: browser.executable,
    env: { ...process.env, ...browser.env },
    headless: 'shell',
    args: ['--no-sandbox'],
  });
  const version = await opened.version();
  await opened.close();
  return version;
}

function listVersions() {
  return Object.fromEntries([...peers].map(([name, peer]) => [name, peer.version ?? peer.error]));
}
