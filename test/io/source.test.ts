import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findArticles } from '../../src/io/findArticles.js';
import { readCorrections, readEdits } from '../../src/io/sidecars.js';
import { loadArticle, showPath } from '../../src/io/source.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-source-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const at = (name: string) => path.join(dir, name);
const write = (name: string, content: string | Uint8Array) => writeFile(at(name), content);

describe('findArticles', () => {
  it('takes files as they are and folders for their articles, in order', async () => {
    await mkdir(at('posts/deep'), { recursive: true });
    for (const name of ['b.md', 'a.txt', 'c.markdown', '.hidden.md', 'a.corrections.yaml', 'pic.png'])
      await write(`posts/${name}`, 'words');
    await write('posts/deep/d.md', 'words');
    await write('other.text', 'words');
    const { files, missing } = await findArticles(['other.text', 'posts'], dir);
    expect(files.map((file) => path.relative(dir, file))).toEqual([
      'other.text',
      'posts/a.txt',
      'posts/b.md',
      'posts/c.markdown',
    ]);
    expect(missing).toEqual([]);
  });

  it('takes no file twice, whatever it is called', async () => {
    await write('a.md', 'words');
    await symlink(at('a.md'), at('b.md'));
    expect((await findArticles(['a.md', './a.md', dir, 'b.md'], dir)).files).toHaveLength(1);
  });

  it('looks into seeds/ when nothing is named', async () => {
    await mkdir(at('seeds'));
    await write('seeds/a.txt', 'words');
    expect((await findArticles([], dir)).files).toEqual([at('seeds/a.txt')]);
  });

  it('reports what is not there beside what is', async () => {
    await write('a.md', 'words');
    await mkdir(at('empty'));
    const { files, missing } = await findArticles(['none.md', 'a.md', 'empty', 'a.md/x'], dir);
    expect(files).toEqual([at('a.md')]);
    expect(missing.map(({ path: named, error }) => [named, error.code])).toEqual([
      ['none.md', 'not-found'],
      ['empty', 'no-articles'],
      ['a.md/x', 'not-found'],
    ]);
    const [nothing] = (await findArticles([], dir)).missing;
    expect(nothing?.error).toMatchObject({ code: 'no-articles', message: expect.stringContaining('seeds/') });
  });
});

describe('loadArticle', () => {
  it('reads the text, its format, the sum of its bytes and its corrections', async () => {
    const bytes = '\ufeff# 題\n\n一二三';
    await write('a.md', bytes);
    await write('a.corrections.yaml', '- find: 一二\n  replace: 壹貳\n  count: 1\n- {find: 三, replace: ""}\n');
    expect(await loadArticle(at('a.md'), 'a', dir)).toEqual({
      path: at('a.md'),
      folder: dir,
      address: null,
      encoding: 'utf-8',
      slug: 'a',
      source: { file: 'a.md', text: '# 題\n\n一二三', format: 'md' },
      sha256: createHash('sha256').update(bytes).digest('hex'),
      corrections: [
        { find: '一二', replace: '壹貳', count: 1 },
        { find: '三', replace: '', count: null },
      ],
      edits: null,
    });
  });

  it.each(['a.html', 'a.htm', 'a.xhtml'])('reads %s as a web page', async (name) => {
    await write(name, '<p>words</p>');
    expect((await loadArticle(at(name), 'a', dir)).source).toMatchObject({ format: 'html', text: '<p>words</p>' });
  });

  it('refuses a file that is too large, before it reads it', async () => {
    await write('a.txt', '');
    await truncate(at('a.txt'), 31_000_000);
    await expect(loadArticle(at('a.txt'), 'a', dir)).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('29.6 MB'),
      fix: expect.stringContaining('10 MB'),
    });
  });

  it('refuses a folder, and says what it is about', async () => {
    await mkdir(at('folder.md'));
    await expect(loadArticle(at('folder.md'), 'a', dir)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('folder.md'),
    });
  });

  it('reads a file of any name', async () => {
    const name = '“夜” #1 & 100 % (copy) .md';
    await write(name, '# 題');
    expect((await loadArticle(at(name), 'a', dir)).source).toMatchObject({ file: name, format: 'md' });
  });

  it('shows a path as the user would write it', () => {
    expect(showPath('/home/me/talks/a.md', '/home/me')).toBe('talks/a.md');
    expect(showPath('/tmp/a.md', '/home/me')).toBe('/tmp/a.md');
  });
});

describe('readCorrections', () => {
  it('finds the file with and without the article’s extension, and none in an empty one', async () => {
    expect(await readCorrections(at('a.txt'))).toEqual([]);
    await write('a.txt.corrections.yml', '- {find: x, replace: y}');
    expect(await readCorrections(at('a.txt'))).toHaveLength(1);
    await write('b.corrections.yaml', '# nothing yet\n');
    expect(await readCorrections(at('b.txt'))).toEqual([]);
  });

  it('refuses two files for one article', async () => {
    await write('a.corrections.yaml', '[]');
    await write('a.txt.corrections.yaml', '[]');
    await expect(readCorrections(at('a.txt'))).rejects.toMatchObject({ code: 'bad-format' });
  });

  it.each([
    ['- find: x\n  replace: y\n- find: z\n', 'a.corrections.yaml:3:3: item 2 `replace`: is missing'],
    ['- find: ""\n  replace: y\n', 'a.corrections.yaml:1:9: item 1 `find`: must be the damaged words'],
    ['- find: x\n  replace: y\n  count: 0\n', 'a.corrections.yaml:3:10: item 1 `count`: '],
    ['- find: x\n  replace: y\n  times: 2\n', 'a.corrections.yaml:3:3: item 1: Unrecognized key: "times"'],
    ['find: x\nreplace: y\n', 'a.corrections.yaml:1:1: must be a list of {find, replace}'],
    ['- find: "x\n', 'a.corrections.yaml:2:1: not valid YAML: '],
  ])('names line and field of a mistake: %j', async (text, message) => {
    await write('a.corrections.yaml', text);
    await expect(readCorrections(at('a.txt'))).rejects.toMatchObject({
      code: 'bad-format',
      message: expect.stringContaining(message),
    });
  });
});

describe('readEdits', () => {
  it('reads what the presenter changed, and nothing that was not said', async () => {
    expect(await readEdits(at('a.md'))).toBeNull();
    await write('a.edits.yaml', 'slides:\n  s1-quote-x: {seconds: 90, notes: 慢慢說}\n  s2: {hide: true}\n');
    expect(await readEdits(at('a.md'))).toEqual({
      file: 'a.edits.yaml',
      slides: { 's1-quote-x': { seconds: 90, notes: '慢慢說', line: 2 }, s2: { hide: true, line: 3 } },
    });
    await write('a.edits.yaml', '');
    expect(await readEdits(at('a.md'))).toEqual({ file: 'a.edits.yaml', slides: {} });
  });

  it('reads slides of the presenter’s own, with the line of each', async () => {
    await write('a.edits.yaml', '# mine\ninsert:\n  - id: own-demo\n    after: cover\n    slide: |\n      # Demo\n');
    expect(await readEdits(at('a.md'))).toEqual({
      file: 'a.edits.yaml',
      slides: {},
      insert: [{ id: 'own-demo', after: 'cover', slide: '# Demo\n', line: 3 }],
    });
  });

  it.each([
    ['slides:\n  s1: {seconds: 0}\n', 'a.edits.yaml:2:17: `slides` `s1` `seconds`: must be more than 0'],
    ['slides:\n  s1: {hide: soon}\n', 'a.edits.yaml:2:14: `slides` `s1` `hide`: must be true or false'],
    ['slides:\n  s1: {points: one}\n', 'a.edits.yaml:2:16: `slides` `s1` `points`: must be a list of texts'],
    [
      'slides:\n  s1: {kind: song}\n',
      'a.edits.yaml:2:14: `slides` `s1` `kind`: must be one of points, stages, pair, quote',
    ],
    [
      'insert:\n  - {id: Demo, slide: x}\n',
      'a.edits.yaml:2:10: `insert` item 1 `id`: must be small letters, digits and hyphens, a letter first',
    ],
    [
      'insert:\n  - {id: one, slide: x}\n  - {id: one, slide: y}\n',
      'a.edits.yaml:3: two slides of your own are called "one".',
    ],
    ['slide:\n  s1: {}\n', 'a.edits.yaml:1:1: Unrecognized key: "slide"'],
  ])('names line and field of a mistake: %j', async (text, message) => {
    await write('a.edits.yaml', text);
    await expect(readEdits(at('a.md'))).rejects.toMatchObject({ code: 'bad-format', message });
  });
});
