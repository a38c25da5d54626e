// How long it takes from a change of the article on the disk to the new words on the screen: `lectern present` serves a
// deck of some thirty slides, a real browser shows it, one sentence is changed N times. Prints the median.
//   node scripts/measure-live.mjs [--changes 20] [--article FILE --find WORDS] [--json]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withPuppeteer } from '../lib/io/browser/launch.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    changes: { type: 'string', default: '20' },
    article: { type: 'string' },
    find: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const article = values.article ?? path.join(ROOT, 'seeds', '000_1d901f777cae34a8.txt');
const text = readFileSync(article, 'utf8');
const changes = Number(values.changes);
/** A few rounds first, as in a talk that is being written: the process is warm. */
const WARM_UP = 8;

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-measure-'));
const file = path.join(folder, `article${path.extname(article)}`);
writeFileSync(file, text);
const server = spawn(process.execPath, [path.join(ROOT, 'lib', 'cli.js'), 'present', file], { cwd: folder });
const address = await new Promise((resolve, reject) => {
  let said = '';
  server.stdout.on('data', (data) => {
    said += data;
    const found = /deck\s+(http\S+)/.exec(said)?.[1];
    if (found && said.includes('Ctrl-C')) resolve(found);
  });
  server.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
});

/** In the page: goes to a slide with words that can be found in the article, and tells which. */
const CHOOSE = (source, wanted) => {
  const shownIn = (slide) => {
    const copy = slide.cloneNode(true);
    for (const other of copy.querySelectorAll('aside, [data-chrome]')) other.remove();
    return copy.textContent.replace(/\s+/g, '');
  };
  const slides = Reveal.getSlides();
  const words = wanted
    ? [wanted]
    : slides.slice(6).flatMap((slide) => shownIn(slide).match(/\p{Script=Han}{6}|[a-z]{6,}/gu) ?? []);
  const found = words.find(
    (one) => source.split(one).length === 2 && slides.some((slide) => shownIn(slide).includes(one)),
  );
  const at = slides.findIndex((slide) => found && shownIn(slide).includes(found));
  Reveal.slide(at);
  return { found, at, slides: slides.length };
};

/** In the page: the time at which words were painted on the slide. */
const WAIT = (words) =>
  new Promise((resolve) => {
    const look = () => {
      if (!Reveal.getCurrentSlide().textContent.replace(/\s+/g, '').includes(words)) return;
      observer.disconnect();
      // The frame that holds the change has been drawn when the task after the next frame begins.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.querySelector('.slides'), { subtree: true, childList: true, characterData: true });
    look();
  });

const times = [];
let about = null;
try {
  await withPuppeteer({}, async (browser) => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction('window.Reveal?.isReady()');
    about = await page.evaluate(CHOOSE, text, values.find ?? null);
    if (!about.found) throw new Error('No words of the article were found on a slide.');
    for (let round = 0; round < WARM_UP + changes; round += 1) {
      const half = Math.ceil(about.found.length / 2);
      const changed = `${about.found.slice(0, half)}${round % 2 ? '' : '0123456789'[(round / 2) % 10]}${about.found.slice(half)}`;
      const painted = page.evaluate(WAIT, changed);
      await new Promise((resolve) => setTimeout(resolve, 150));
      const start = performance.timeOrigin + performance.now();
      writeFileSync(file, text.replace(about.found, changed));
      const end = await Promise.race([
        painted,
        new Promise((_, reject) => setTimeout(reject, 20_000, new Error(`“${changed}” did not come.`))),
      ]);
      if (round >= WARM_UP) times.push(end - start);
    }
  });
} finally {
  server.removeAllListeners('exit');
  server.kill('SIGINT');
  rmSync(folder, { recursive: true });
}
times.sort((a, b) => a - b);
const median = times[Math.floor(times.length / 2)];
const result = {
  slides: about.slides,
  changes: times.length,
  medianMs: Math.round(median),
  leastMs: Math.round(times[0]),
  mostMs: Math.round(times.at(-1)),
};
if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
else
  process.stdout.write(
    `${result.slides} slides, ${result.changes} changes: from the file to the screen in ${result.medianMs} ms (median; ${result.leastMs} to ${result.mostMs})\n`,
  );
