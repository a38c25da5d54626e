import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRevision } from '../../../src/io/git/isRevision.js';
import { openRevision } from '../../../src/io/git/openRevision.js';
import { commit, git, hasGit } from '../../support/repository.js';

it.each([
  'HEAD',
  'v1.0',
  'HEAD~3',
  'main@{2 days ago}',
  'feature/a-b',
  'HEAD^{/fix}',
])('takes %s for a revision', (name) => {
  expect(isRevision(name)).toBe(true);
});

it.each(['', '-p', '--output=x', ' HEAD', 'HE\nAD', 'a\0b'])('does not take %j for one', (name) => {
  expect(isRevision(name)).toBe(false);
});

describe.skipIf(!hasGit)('a repository as it was', () => {
  let dir: string;
  let first: string;
  const at = (...names: string[]): string => path.join(dir, ...names);

  beforeAll(async () => {
    dir = await realpath(await mkdtemp(path.join(tmpdir(), 'lectern-git-')));
    git(dir, 'init', '-q', '-b', 'main');
    await mkdir(at('texts', 'sub'), { recursive: true });
    await writeFile(at('texts', 'Über [uns] *.md'), 'first words\n');
    await writeFile(at('texts', 'old name.md'), 'words that stay when the file is renamed\n');
    await writeFile(at('texts', 'sub', 'deep.md'), 'deep');
    await symlink('sub/deep.md', at('texts', 'link.md'));
    await symlink('/etc/hostname', at('texts', 'away.md'));
    first = commit(dir, 'first');
    git(dir, 'tag', 'v1');
    await writeFile(at('texts', 'Über [uns] *.md'), 'later words\n');
    git(dir, 'mv', 'texts/old name.md', 'texts/new name.md');
    commit(dir, 'second');
    await writeFile(at('texts', 'untracked.md'), 'never committed');
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  const open = (name: string) => openRevision(at('texts'), name, 'texts/talk.md');

  it.each(['v1', 'HEAD~1', 'main~1'])('is found by %s', async (name) => {
    expect((await open(name)).commit).toBe(first);
  });

  it('gives the bytes of then, whatever the name of the file is', async () => {
    const { files } = await open('v1');
    const file = at('texts', 'Über [uns] *.md');
    expect(await files.size(file)).toBe(12);
    expect((await files.read(file)).toString()).toBe('first words\n');
    expect(await files.size(at('texts'))).toBeNull();
    expect(await files.size(at('texts', 'untracked.md'))).toBeNull();
    expect(await files.size(at('texts', 'sub', 'deep.md', 'x'))).toBeNull();
  });

  it('follows links in the repository, and none that leads out of it', async () => {
    const { files } = await open('v1');
    expect(await files.resolve(at('texts', 'link.md'))).toBe(at('texts', 'sub', 'deep.md'));
    expect((await files.read(at('texts', 'link.md'))).toString()).toBe('deep');
    expect(await files.resolve(at('texts', 'away.md'))).toBeNull();
    expect(await files.resolve(at('texts'))).toBe(at('texts'));
  });

  it('knows the name that a file had, and that it was not there', async () => {
    const revision = await open('v1');
    expect(await revision.find(at('texts', 'new name.md'))).toBe(at('texts', 'old name.md'));
    expect(await revision.find(at('texts', 'untracked.md'))).toBeNull();
    expect(await (await open('HEAD')).find(at('texts', 'new name.md'))).toBe(at('texts', 'new name.md'));
  });

  it.each(['no-such-tag', 'v1..HEAD', 'HEAD:texts', '--all', 'HEAD~99'])('has no revision %s', async (name) => {
    await expect(open(name)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining(`"${name}"`),
    });
  });

  it('is not there in a folder without one', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'lectern-no-git-'));
    try {
      await expect(openRevision(outside, 'HEAD', 'talk.md')).rejects.toMatchObject({
        message: 'talk.md lies in no git repository.',
      });
    } finally {
      await rm(outside, { recursive: true });
    }
  });
});

it('says where git is missing', async () => {
  const { PATH } = process.env;
  process.env.PATH = path.join(tmpdir(), 'nothing-here');
  try {
    await expect(openRevision(tmpdir(), 'HEAD', 'talk.md')).rejects.toMatchObject({ code: 'no-git' });
  } finally {
    process.env.PATH = PATH;
  }
});
