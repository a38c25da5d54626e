import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What the bench found, as the READMEs tell it: in each of them between two comments. */
const BLOCK = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

const NAMES = {
  'marp-cli': '@marp-team/marp-cli',
  'reveal-md': 'reveal-md',
  slidev: '@slidev/cli',
  decktape: 'decktape',
};

const ENGLISH = {
  file: 'README.md',
  head: ['', '25 slides: HTML', '25 slides: PDF', '200 slides: PDF', 'memory, 25 slides: PDF'],
  own: 'Lectern (the PDF comes with the HTML)',
  both: 'Lectern, slides and handout',
  floor: 'Chrome alone, one static page of the slides',
  seconds: (value) => `${value} s`,
  told: ({ cpu, cores, node, browser, runs }) =>
    `Whole processes from a cold start, median of ${runs} runs; ${cpu}, ${cores} cores, Node ${node}, everybody with the same ${browser}. What took more than three times as long as the fastest of the others was run once. [bench/results.md](bench/results.md) has the rest: ratios, the full browser, sizes, saves.`,
};

const CHINESE = {
  file: 'README.zh.md',
  head: ['', '25 页：HTML', '25 页：PDF', '200 页：PDF', '内存，25 页：PDF'],
  own: 'Lectern（PDF 连同 HTML）',
  both: 'Lectern，幻灯片和讲义',
  floor: '只用 Chrome 打印同样幻灯片的静态页',
  seconds: (value) => `${value} 秒`,
  told: ({ cpu, cores, node, browser, runs }) =>
    `整个进程冷启动，${runs} 次的中位数；${cpu}，${cores} 核，Node ${node}，大家用同一个 ${browser}。比其他工具中最快的慢两倍以上的只跑一次。其余（比值、完整浏览器、文件大小、保存后的刷新）见 [bench/results.md](bench/results.md)。`,
};

/**
 * Writes the figures into both READMEs.
 * @param {string} root the folder that they are in
 * @param {object} results as `results.json` has them
 */
export async function quoteResults(root, results) {
  for (const words of [ENGLISH, CHINESE]) {
    const file = path.join(root, words.file);
    const before = await readFile(file, 'utf8');
    if (!BLOCK.test(before)) throw new Error(`${words.file} has no place for the figures of the bench.`);
    await writeFile(
      file,
      before.replace(BLOCK, (_, open, close) => `${open}\n${describe(results, words).join('\n')}\n\n${close}`),
    );
  }
}

function describe({ machine, versions, rows }, words) {
  // Everybody with the first browser: the headless build where there is one.
  const first = rows[0]?.isFull;
  const find = (tool, task, slides, note) =>
    rows.find(
      (row) =>
        row.isFull === first &&
        row.tool === tool &&
        row.task === task &&
        row.slides === slides &&
        (!note || row.note === note),
    );
  const time = (row) => (row?.seconds ? words.seconds(row.seconds.toFixed(row.seconds < 10 ? 2 : 0)) : '');
  const memory = (row) => (row?.peakMb ? `${Math.round(row.peakMb)} MB` : '');
  const line = (name, html, pdf, large) => [name, time(html), time(pdf), time(large), memory(pdf)];
  const slides = [25, 200].map((size) => nearest(rows, size));
  const [few, many] = slides;
  const peers = Object.entries(NAMES).filter(([, name]) => /^\d/.test(versions[name] ?? ''));
  const table = [
    line(
      words.own,
      find('lectern', 'html', few, 'fonts cached'),
      find('lectern', 'pdf', few),
      find('lectern', 'pdf', many),
    ),
    line(words.both, undefined, find('lectern', 'both', few), find('lectern', 'both', many)),
    ...peers.map(([tool, name]) =>
      line(`${tool} ${versions[name]}`, find(tool, 'html', few), find(tool, 'pdf', few), find(tool, 'pdf', many)),
    ),
    line(words.floor, undefined, find('static page', 'pdf', few), find('static page', 'pdf', many)),
  ];
  const runs = Math.max(...rows.map((row) => row.runs));
  return [
    ...[words.head, ['---', '---:', '---:', '---:', '---:'], ...table].map((cells) => `| ${cells.join(' | ')} |`),
    '',
    words.told({ ...machine, browser: machine.browsers[0]?.replace('/', ' '), runs }),
  ];
}

/** The number of slides of the job that was to have so many. */
function nearest(rows, size) {
  const sizes = [...new Set(rows.map((row) => row.slides))];
  return sizes.sort((a, b) => Math.abs(a - size) - Math.abs(b - size))[0];
}
