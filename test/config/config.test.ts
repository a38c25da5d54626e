import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/loadConfig.js';
import { mergeOptions } from '../../src/config/mergeOptions.js';
import { DEFAULTS } from '../../src/config/options.js';
import { readArticleChoices } from '../../src/config/readArticleChoices.js';
import type { Choices } from '../../src/config/schema.js';
import { listThemes } from '../../src/io/listThemes.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-config-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFile(path.join(dir, name), text);

describe('mergeOptions', () => {
  it('gives the defaults where nothing is said', () => {
    expect(mergeOptions({}, {})).toEqual(DEFAULTS);
  });

  it('lets the last source that says something decide, part by part', () => {
    const options = mergeOptions(
      { theme: 'ink', minutes: 20, handout: { perPage: 6, paper: 'letter' } },
      { minutes: 30, handout: { perPage: 2 } },
      { theme: undefined, handout: { perPage: undefined } },
    );
    expect(options).toMatchObject({ theme: 'ink', minutes: 30 });
    expect(options.handout).toEqual({ perPage: 2, paper: 'letter', orientation: 'portrait', layout: 'notes' });
  });

  it('fills a page on its side with four slides where it has nothing else, unless somebody says how many', () => {
    const perPage = (...handouts: Choices['handout'][]): number =>
      mergeOptions(...handouts.map((handout) => ({ handout }))).handout.perPage;
    expect(perPage({ layout: 'slides', orientation: 'landscape' })).toBe(4);
    expect(perPage({ layout: 'slides' }, { orientation: 'landscape' })).toBe(4);
    expect(perPage({ perPage: 3 }, { layout: 'slides', orientation: 'landscape' })).toBe(3);
    expect(perPage({ layout: 'slides' })).toBe(3);
    expect(perPage({ layout: 'lines', orientation: 'landscape' })).toBe(3);
  });

  it('takes `notes` for the short way to name one of two layouts', () => {
    const layouts = [
      { notes: false },
      { notes: true },
      { layout: 'slides', notes: true },
      { layout: 'notes', notes: false },
    ] as const;
    expect(layouts.map((handout) => mergeOptions({ handout }).handout.layout)).toEqual([
      'lines',
      'notes',
      'slides',
      'lines',
    ]);
    expect(mergeOptions({ handout: { layout: 'article' } }, { handout: { notes: false } }).handout.layout).toBe(
      'lines',
    );
  });

  it('can take a choice back with null', () => {
    expect(mergeOptions({ minutes: 20 }, { minutes: null }).minutes).toBeNull();
  });
});

describe('loadConfig', () => {
  it('finds the file in a folder above, and reads paths relative to it', async () => {
    await write('lectern.config.yaml', 'out: talks\ntheme: ink\nhandout:\n  perPage: 6\n');
    const inner = path.join(dir, 'a', 'b');
    await mkdir(inner, { recursive: true });
    const config = await loadConfig(inner);
    expect(config.file).toBe(path.join(dir, 'lectern.config.yaml'));
    expect(config.choices).toMatchObject({ out: path.join(dir, 'talks'), theme: 'ink', handout: { perPage: 6 } });
  });

  it('does not look above the root of the project', async () => {
    await write('lectern.config.yaml', 'theme: ink');
    const project = path.join(dir, 'project');
    await mkdir(path.join(project, '.git'), { recursive: true });
    expect(await loadConfig(project)).toEqual({ file: null, choices: {} });
  });

  it('reads JSON, and takes an empty file for no choices', async () => {
    await write('lectern.config.json', '{"minutes": 20, "browser": {"path": "chrome"}}');
    const { choices } = await loadConfig(dir);
    expect(choices).toMatchObject({ minutes: 20, browser: { path: path.join(dir, 'chrome') } });
    await write('empty.yaml', '\n');
    expect((await loadConfig(dir, 'empty.yaml')).choices).toMatchObject({});
  });

  it.each([
    ['theme: blue', new RegExp(`lectern\\.config\\.yaml:1:8: \`theme\`: must be one of ${listThemes().join(', ')}`)],
    ['out: dist\nminuets: 20', /lectern\.config\.yaml:2:1: Unrecognized key: "minuets"/],
    ['handout:\n  perPage: 5', /:2:12: `handout` `perPage`: must be one of 1, 2, 3, 4, 6, 9/],
    ['minutes: soon', /:1:10: `minutes`: must be a number of minutes/],
    ['theme: "paper', /:1:\d+: not valid YAML/],
    ['- paper', /expected object/i],
  ])('names the place of a mistake: %j', async (text, message) => {
    await write('lectern.config.yaml', text);
    await expect(loadConfig(dir)).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringMatching(message),
    });
  });

  it('says so where the named file is missing', async () => {
    await expect(loadConfig(dir, 'none.yaml')).rejects.toMatchObject({
      code: 'bad-config',
      message: 'none.yaml: there is no such file.',
    });
  });
});

describe('readArticleChoices', () => {
  it('reads only what stands under `lectern:`', () => {
    const text = '---\ntitle: A\ntheme: hugo-thing\nlectern:\n  minutes: 15\n  handout: { notes: false }\n---\nWords.';
    expect(readArticleChoices(text, 'a.md')).toEqual({ minutes: 15, handout: { notes: false } });
  });

  it.each([
    'Words.',
    '---\ntitle: A\n---\nWords.',
    '---\n: not yaml: {\n---\nWords.',
    '---\nlectern:\n---\n',
  ])('finds none in %j', (text) => {
    expect(readArticleChoices(text, 'a.md')).toEqual({});
  });

  it('names the line in the article', () => {
    expect(() => readArticleChoices('---\ntitle: A\nlectern:\n  out: x\n---\n', 'a.md')).toThrow(
      /a\.md:4:3: `lectern`: Unrecognized key: "out"/,
    );
  });
});
