import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runPlan } from '../../src/commands/plan.js';
import { measureColumns } from '../../src/commands/report/columns.js';
import type { Plan } from '../../src/commands/report/describePlan.js';
import { planDeck } from '../../src/core/plan/planDeck.js';
import { ARTICLE } from '../support/articles.js';
import { makeTerminal } from '../support/terminal.js';

// Whoever loads one of these draws something.
vi.mock('../../src/io/assets.js', () => refuse());
vi.mock('../../src/io/templates.js', () => refuse());
vi.mock('../../src/io/fonts/loadFonts.js', () => refuse());
vi.mock('../../src/io/browser/launch.js', () => refuse());

vi.mock(
  '../../src/core/plan/planDeck.js',
  async (load: () => Promise<typeof import('../../src/core/plan/planDeck.js')>) => {
    const module = await load();
    return { ...module, planDeck: vi.fn(module.planDeck) };
  },
);

function refuse(): never {
  throw new Error('a plan draws nothing');
}

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-plan-'));
  await writeFile(path.join(dir, 'harbour.md'), ARTICLE);
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function plan(flags: Parameters<typeof runPlan>[1] = {}, ...paths: string[]) {
  const terminal = makeTerminal(dir);
  const code = await runPlan(paths.length > 0 ? paths : ['harbour.md'], flags, terminal);
  return { code, text: terminal.printed.join('\n'), lines: terminal.printed, errors: terminal.notified.join('\n') };
}

async function planned(flags: Parameters<typeof runPlan>[1] = {}): Promise<Plan> {
  const { text } = await plan({ ...flags, json: true });
  const [one] = JSON.parse(text).plans as Plan[];
  if (!one) throw new Error('a plan was expected');
  return one;
}

describe('lectern plan', () => {
  it('plans nothing again where nothing has changed', async () => {
    const cacheDir = path.join(dir, 'cache');
    const first = await plan({ cacheDir });
    const times = vi.mocked(planDeck).mock.calls.length;
    expect(times).toBeGreaterThan(0);
    expect(await plan({ cacheDir })).toEqual(first);
    expect(vi.mocked(planDeck).mock.calls.length).toBe(times);
    await writeFile(path.join(dir, 'harbour.md'), ARTICLE.replace('harbour', 'port'));
    expect((await plan({ cacheDir })).text).toContain('port');
    expect((await plan({ cache: false })).text).toContain('port');
    expect(vi.mocked(planDeck).mock.calls.length).toBeGreaterThan(times + 1);
  });

  it('prints each slide with its kind, its time, its words and its title, and writes nothing', async () => {
    const { code, text } = await plan();
    expect(code).toBe(0);
    expect(text).toMatch(
      /^How a harbour works at night {2}harbour\.md\n {2}\d+ slides, \d+ min: \d+ % of the article on slides/,
    );
    expect(text).toMatch(/\n +1 {2}cover +\d+:\d\d +\d+ {2}How a harbour works at night\n/);
    expect(text).toMatch(/ section +\d+:\d\d +\d+ {2}Arriving\n/);
    expect(await readdir(dir)).toEqual(['harbour.md']);
  });

  it('keeps within the width of the terminal, also in Han characters', async () => {
    await writeFile(
      path.join(dir, 'zh.txt'),
      `夜裡的港口\n\n${'港口從不入睡，每一艘船都有人等候，岸上的人從未見過他們。'.repeat(8)}`,
    );
    const { lines } = await plan({ verbose: true }, 'harbour.md', 'zh.txt');
    for (const line of lines) expect(measureColumns(line), line).toBeLessThanOrEqual(100);
    expect(lines.join('\n')).toContain('· ');
  });

  it('gives the plan as JSON: slides, coverage that adds up, omissions', async () => {
    const { slides, seconds, coverage, omissions } = await planned({ minutes: 7 });
    expect(slides.map(({ number }) => number)).toEqual(slides.map((_, i) => i + 1));
    expect(slides[0]).toMatchObject({
      id: 'cover',
      kind: 'cover',
      section: null,
      title: 'How a harbour works at night',
    });
    for (const { phrases, words, noteWords } of slides) {
      expect(words).toBeGreaterThanOrEqual(phrases.length > 0 ? 1 : 0);
      expect(noteWords).toBeGreaterThanOrEqual(0);
    }
    expect(slides.reduce((sum, slide) => sum + slide.seconds, 0)).toBe(seconds);
    expect(seconds).toBe(420);
    expect(coverage.onSlides + coverage.onlyInNotes + coverage.dropped).toBe(coverage.characters);
    expect(omissions).toEqual([]);
  });

  it('keeps to the most slides, the front matter and the edits', async () => {
    expect((await planned({ slides: 5 })).slides.length).toBeLessThanOrEqual(5);
    await writeFile(path.join(dir, 'harbour.md'), `---\nlectern: {slides: 6, minutes: 9}\n---\n${ARTICLE}`);
    const own = await planned();
    expect(own.slides.length).toBeLessThanOrEqual(6);
    expect(own.seconds).toBe(540);
    const hidden = own.slides[1]?.id;
    await writeFile(path.join(dir, 'harbour.edits.yaml'), `slides:\n  ${hidden}:\n    hide: true\n`);
    expect((await planned()).slides.map(({ id }) => id)).not.toContain(hidden);
  });

  it('plans the others where one is missing, and ends with 1', async () => {
    const { code, text, errors } = await plan({}, 'none.md', 'harbour.md');
    expect(code).toBe(1);
    expect(text).toContain('How a harbour works at night');
    expect(errors).toContain('none.md');
  });

  it('says the same twice', async () => {
    expect((await plan({ json: true })).text).toBe((await plan({ json: true })).text);
  });
});
