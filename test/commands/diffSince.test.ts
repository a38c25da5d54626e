import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDiff } from '../../src/commands/diff.js';
import type { Flags } from '../../src/commands/flags.js';
import { commit, git, hasGit } from '../support/repository.js';
import { makeTerminal } from '../support/terminal.js';

const ARTICLE = `# The net loft

## What the loft was for

Nets were mended here until 1974. "A torn net feeds nobody," said Jonas Petersen, the last mender.

## What it became

In 2016 the loft was sold for 48,000 euros. Today 310 pupils a year learn to tie knots there.
`;
const FIGURE = '## What it became';

describe.skipIf(!hasGit)('diff --since', () => {
  let dir: string;
  const write = (name: string, text: string): Promise<void> => writeFile(path.join(dir, name), text);

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'lectern-since-'));
    git(dir, 'init', '-q', '-b', 'main');
    await write('loft.md', ARTICLE.replace('Petersen', 'Peterson'));
    await write('loft.corrections.yaml', '- {find: Peterson, replace: Petersen}\n');
    await write('lectern.config.yaml', 'minutes: 10\n');
    commit(dir, 'as it was');
    git(dir, 'tag', 'v1');
    await rm(path.join(dir, 'loft.corrections.yaml'));
    await write('loft.md', ARTICLE);
    commit(dir, 'mended by hand');
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  async function diff(flags: Partial<Flags>, paths = ['loft.md']) {
    const terminal = makeTerminal(dir);
    const code = await runDiff(paths, { since: 'v1', cacheDir: path.join(dir, '.cache'), ...flags }, terminal);
    return { code, told: terminal.printed.join('\n'), errors: terminal.notified.join('\n') };
  }

  it('reads what lay beside the article then, and finds the same deck', async () => {
    const { code, told } = await diff({});
    expect(code).toBe(0);
    expect(told).toMatch(/^The net loft {2}since v1 \([\da-f]{9}\): no slide is different$/m);
  });

  it('takes the edits and the configuration of then', async () => {
    await write('loft.edits.yaml', 'slides:\n  cover: {title: The old net loft}\n');
    await write('lectern.config.yaml', 'minutes: 5\n');
    const { told } = await diff({ since: 'HEAD' });
    expect(told).toContain('The {+old +}net loft');
    await rm(path.join(dir, 'loft.edits.yaml'));
    git(dir, 'checkout', '-q', 'lectern.config.yaml');
  });

  it('says which words changed, also of an article that was renamed since', async () => {
    git(dir, 'mv', 'loft.md', 'nets.md');
    commit(dir, 'renamed');
    await write('nets.md', ARTICLE.replace('310', '320'));
    const { code, told } = await diff({}, ['nets.md']);
    expect(code).toBe(0);
    expect(told).toContain('nets.md was loft.md then');
    expect(told).toContain('[-310-]{+320+}');
    await rename(path.join(dir, 'nets.md'), path.join(dir, 'loft.md'));
  });

  it('takes an article that was not there yet for new', async () => {
    await write('quay.md', ARTICLE.replaceAll('loft', 'quay'));
    const { code, told } = await diff({ json: true }, ['quay.md']);
    expect(code).toBe(0);
    const [one] = JSON.parse(told).diffs;
    expect(one.remark).toEqual({ kind: 'absent' });
    expect(new Set(one.changes.map(({ change }: { change: string }) => change))).toEqual(new Set(['new']));
    await rm(path.join(dir, 'quay.md'));
  });

  it('says what is wrong with a revision, or with the article of then', async () => {
    const unknown = await diff({ since: 'v9' });
    expect(unknown.code).toBe(1);
    expect(unknown.errors).toContain('There is no revision "v9"');
    await write('loft.md', '');
    commit(dir, 'emptied');
    await write('loft.md', ARTICLE);
    const empty = await diff({ since: 'HEAD' });
    expect(empty.errors).toMatch(/At HEAD: .*loft\.md/);
  });

  it('writes a page that shows both, with no script and no address of anything else', async () => {
    await write('loft.md', ARTICLE.replace('310', '320').replace('A torn net', '<b>A torn</b> net'));
    const { told } = await diff({ html: 'changes.html' });
    expect(told.split('\n').at(-1)).toBe('changes.html');
    const page = await readFile(path.join(dir, 'changes.html'), 'utf8');
    expect(page).toContain('<del>310</del>');
    expect(page).toContain('<ins>320</ins>');
    expect(page).toContain('lang="en"');
    expect(page).toContain(`content="default-src &#x27;none&#x27;`);
    expect(page.match(/class="frame"/g)?.length).toBeGreaterThanOrEqual(2);
    expect(page).not.toMatch(/<script|(?:src|href)="(?!data:|#)/);
    expect(new Set(page.match(/ id="[^"]*"/g)).size).toBe(page.match(/ id="[^"]*"/g)?.length);
  });

  it('writes a page for each of several articles', async () => {
    await write('quay.md', ARTICLE.replace(FIGURE, '## What became of it'));
    const { told } = await diff({ html: 'all.html', json: true }, ['loft.md', 'quay.md']);
    expect(JSON.parse(told).pages).toEqual(['all-loft.html', 'all-quay.html']);
    expect(await readdir(dir)).toEqual(expect.arrayContaining(['all-loft.html', 'all-quay.html']));
    const { code, errors } = await diff({ html: 'no/where.html' });
    expect(code).toBe(1);
    expect(errors).toContain('no/where.html: cannot be written');
  });
});
