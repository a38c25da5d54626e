import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFlags } from '../../src/commands/flags.js';
import { loadBatch } from '../../src/commands/loadBatch.js';
import { mergeOptions } from '../../src/config/mergeOptions.js';
import { DEFAULTS } from '../../src/config/options.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-batch-'));
  await mkdir(path.join(dir, 'seeds'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFile(path.join(dir, name), text);

describe('readFlags', () => {
  it('says nothing where no flag is given', () => {
    expect(mergeOptions(readFlags({ pdf: true, cache: true }))).toEqual(DEFAULTS);
  });

  it('says what flags say', () => {
    const options = mergeOptions(
      readFlags({ pdf: false, cache: false, perPage: 6, notes: false, browserUrl: 'ws://x', cacheDir: 'c' }),
    );
    expect(options).toMatchObject({
      pdf: false,
      handout: { perPage: 6, layout: 'lines', paper: 'a4' },
      browser: { url: 'ws://x', path: null },
      cache: { enabled: false, dir: 'c' },
    });
  });
});

describe('readFlags of handouts', () => {
  it('takes spans of slides for those to print, a number for the most there may be', () => {
    expect(readFlags({ slides: [{ first: 3, last: 9 }] }).slides).toBeUndefined();
    expect(readFlags({ slides: 12 }).slides).toBe(12);
  });

  it('turns the paper', () => {
    expect(mergeOptions(readFlags({ landscape: true })).handout.orientation).toBe('landscape');
    const turned = { handout: { orientation: 'landscape' } } as const;
    expect(mergeOptions(turned, readFlags({ portrait: true })).handout.orientation).toBe('portrait');
  });
});

describe('loadBatch', () => {
  it('overrules defaults by the file, the file by front matter, and that by flags', async () => {
    await write('lectern.config.yaml', 'theme: ink\nminutes: 10\nfragments: true\nout: talks\n');
    await write('seeds/a.md', '---\nlectern: {minutes: 15, fragments: false}\n---\nWords.');
    await write('seeds/b.md', 'Words.');
    const { jobs, options, configFile } = await loadBatch([], { minutes: 20 }, dir);
    const [a, b] = jobs.map((job) => job.options);
    expect(a).toMatchObject({ theme: 'ink', minutes: 20, fragments: false, handout: DEFAULTS.handout });
    expect(b).toMatchObject({ theme: 'ink', minutes: 20, fragments: true });
    expect(options.out).toBe(path.join(dir, 'talks'));
    expect(configFile).toBe(path.join(dir, 'lectern.config.yaml'));
  });

  it('takes an article’s own settings from TOML, too, and names the line of a mistake', async () => {
    const table = (minutes: string) =>
      `+++\ntitle = "Bread"\n\n[lectern]\nminutes = ${minutes}\nfragments = true\n\n[lectern.handout]\nperPage = 2\n\n[extra]\ntheme = "none"\n+++\nWords.`;
    await write('seeds/a.md', table('15'));
    await write('seeds/b.md', table('"soon"'));
    const { jobs, failures } = await loadBatch(['seeds'], {}, dir);
    expect(jobs[0]?.options).toMatchObject({ minutes: 15, fragments: true, handout: { perPage: 2 } });
    expect(failures[0]?.error).toMatchObject({ code: 'bad-config', message: expect.stringContaining('b.md:5') });
  });

  it('sorts what can be built from what cannot', async () => {
    await write('seeds/a.md', 'Words.');
    await write('seeds/b.md', '---\nlectern: {minutes: soon}\n---\nWords.');
    const { jobs, failures, slugs } = await loadBatch(['seeds', 'none.md'], {}, dir);
    expect(jobs.map(({ shown }) => shown)).toEqual([path.join('seeds', 'a.md')]);
    expect(failures.map(({ shown }) => shown)).toEqual(['none.md', path.join('seeds', 'b.md')]);
    expect([...slugs.values()]).toEqual(['a', 'b']);
  });

  it('stops at a configuration that nobody can follow', async () => {
    await write('lectern.config.yaml', 'theme: blue\n');
    await write('seeds/a.md', 'Words.');
    await expect(loadBatch([], {}, dir)).rejects.toMatchObject({ code: 'bad-config' });
  });

  it('takes no articles where none are wanted', async () => {
    expect(await loadBatch([], {}, dir, false)).toMatchObject({ jobs: [], failures: [] });
  });
});
