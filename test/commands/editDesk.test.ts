import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../src/commands/desk.js';
import { EditDesk } from '../../src/commands/editDesk.js';
import type { EditView } from '../../src/io/present/editing/editMessages.js';
import { serveLocally } from '../support/serveLocally.js';

const ARTICLE = `# The mill

The mill stood empty for years. Nobody wanted it, and the weir fell in.

## What was done

- The wheel was mended in the first spring
- The weir was built anew by the village
- The road was the last thing that anybody paid for
`;

let folder: string;
let desk: Desk;
let editor: EditDesk;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-edit-desk-'));
  await writeFile(path.join(folder, 'mill.md'), ARTICLE);
  desk = new Desk({ cache: false }, folder, 'token');
  expect(await desk.lay(['mill.md'])).toEqual([]);
  editor = new EditDesk(desk, 'token');
});
afterEach(() => rm(folder, { recursive: true }));

const place = (): string => path.join(folder, 'mill.edits.yaml');
const text = (): Promise<string | null> => readFile(place(), 'utf8').catch(() => null);
const DONE = { done: true, isChanged: true };

/** Writes in place of a phrase of the cover, as the server knows it. */
async function retitle(view: EditView, after: string) {
  const [cover] = view.slides;
  const [title] = cover?.phrases ?? [];
  if (!cover || typeof title?.phrase !== 'number') throw new Error('There is no title.');
  return editor.act('mill', { what: 'write', slide: cover.slide, phrase: title.phrase, before: title.words, after });
}

describe('the desk where edits are written', () => {
  it('knows what it has written before the deck is built again', async () => {
    expect(await retitle(await editor.look('mill'), 'The old mill')).toEqual(DONE);
    const view = await editor.look('mill');
    expect(view.slides[0]?.phrases[0]?.words).toBe('The old mill');
    expect(await retitle(view, 'The mill again')).toEqual(DONE);
    expect((await text())?.match(/title:.*/g)).toEqual(['title: The mill again']);
    expect(await retitle(await editor.look('mill'), 'The mill')).toEqual(DONE);
    expect(await text()).toBeNull();
  });

  it('says in the deck’s language what the article has changed under an edit', async () => {
    const words =
      '# 磨坊的故事\n\n磨坊空了很多年，沒有人想要它，水壩也塌了。\n\n## 後來怎麼樣\n\n村民用了三年把水壩重新建好，沒有花一分公款。\n';
    await writeFile(path.join(folder, 'mill.md'), words);
    const cover = 'slides:\n  cover:\n    was: [舊的標題]\n    title: 我的磨坊\n  nowhere:\n    hide: true\n';
    await writeFile(place(), cover);
    const { notices } = await editor.look('mill');
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('“nowhere” (mill.edits.yaml:5)的修改沒有套用'),
      expect.stringMatching(/標題.*現為“磨坊的故事”.*“我的磨坊”/),
    ]);
  });

  it('does one thing after another, however fast they are asked for', async () => {
    const view = await editor.look('mill');
    const hidden = view.slides.slice(1, 3).map(({ slide }) => slide);
    const replies = await Promise.all(hidden.map((slide) => editor.act('mill', { what: 'hide', slide })));
    expect(replies).toEqual([DONE, DONE]);
    expect((await editor.look('mill')).hidden.map(({ slide }) => slide)).toEqual(hidden);
  });

  it('takes back to a file that was not there, and does it again', async () => {
    await retitle(await editor.look('mill'), 'The old mill');
    const written = await text();
    expect(await editor.act('mill', { what: 'undo' })).toEqual(DONE);
    expect(await text()).toBeNull();
    expect(await editor.act('mill', { what: 'undo' })).toEqual({ done: false, why: 'none' });
    expect(await editor.act('mill', { what: 'redo' })).toEqual(DONE);
    expect(await text()).toBe(written);
  });

  it('writes what a link leads to, with its rights, and leaves nothing beside it', async () => {
    await mkdir(path.join(folder, 'kept'));
    const kept = path.join(folder, 'kept', 'edits.yaml');
    await writeFile(kept, '# mine\n');
    await chmod(kept, 0o640);
    await symlink(kept, place());
    await retitle(await editor.look('mill'), 'The old mill');
    expect(await readFile(kept, 'utf8')).toMatch(/^# mine\nslides:\n/);
    expect((await lstat(place())).isSymbolicLink()).toBe(true);
    expect((await stat(kept)).mode & 0o777).toBe(0o640);
    expect((await readdir(path.join(folder, 'kept'))).sort()).toEqual(['edits.yaml']);
  });

  it('writes the file that is there, whatever its ending', async () => {
    await writeFile(path.join(folder, 'mill.edits.yml'), '# mine\n');
    await retitle(await editor.look('mill'), 'The old mill');
    expect(await text()).toBeNull();
    expect(await readFile(path.join(folder, 'mill.edits.yml'), 'utf8')).toContain('title: The old mill');
  });

  it('leaves alone a file that it cannot read, and says where', async () => {
    const view = await editor.look('mill');
    await writeFile(place(), 'slides:\n  cover: { titel: No }\n');
    const reply = await retitle(view, 'The old mill');
    expect(reply).toMatchObject({ done: false, why: 'problem' });
    expect(JSON.stringify(reply)).toContain('mill.edits.yaml:2');
    expect(await text()).toBe('slides:\n  cover: { titel: No }\n');
  });
});

it('has no place for the edits of an article that lies in no file', async () => {
  const server = await serveLocally((_, response) => {
    response.writeHead(200, { 'content-type': 'text/markdown; charset=utf-8' }).end(ARTICLE);
  });
  try {
    const far = new Desk({ cache: false, allowPrivate: true }, folder, 'token');
    expect(await far.lay([`${server.address}/mill.md`])).toEqual([]);
    const [slug = ''] = far.list();
    const away = new EditDesk(far, 'token');
    const view = await away.look(slug);
    expect(view.file).toBeNull();
    const slide = view.slides[1]?.slide ?? '';
    expect(await away.act(slug, { what: 'hide', slide })).toEqual({ done: false, why: 'nowhere' });
    expect(await readdir(folder)).toEqual(['mill.md']);
  } finally {
    await server.close();
  }
});
