import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { listThemes } from '../../src/io/listThemes.js';
import { runCli } from '../support/runCli.js';

const run = (...args: string[]) => runCli(args, tmpdir());

describe('lectern, asked about itself', () => {
  it('prints its version', async () => {
    expect(await run('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('prints its help, with examples, and that of every command', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const command of ['build', 'present', 'handout', 'check']) {
      expect(stdout).toContain(`  ${command} [options]`);
      const help = await run(command, '--help');
      expect(help.code).toBe(0);
      expect(help.stdout).toMatch(/Examples:\n {2}\$ lectern /);
    }
  });

  it('loads no more for it than the command-line parser', async () => {
    const packages = new Set<string>();
    const seen = new Set<string>();
    const follow = async (file: string): Promise<void> => {
      if (seen.has(file)) return;
      seen.add(file);
      const code = await readFile(file, 'utf8');
      for (const [, from = ''] of code.matchAll(/^(?:import|export) .*?['"]([^'"]+)['"];$/gm)) {
        if (from.startsWith('.')) await follow(path.resolve(path.dirname(file), from));
        else if (!from.startsWith('node:')) packages.add(from);
      }
    };
    await follow(fileURLToPath(new URL('../../lib/main.js', import.meta.url)));
    expect(seen.size).toBeGreaterThan(3);
    expect([...packages]).toEqual(['commander']);
  });
});

describe('lectern, used wrongly', () => {
  it.each([
    [['bild'], "unknown command 'bild' (Did you mean build?)"],
    [['build', '--per-pag', '3'], "unknown option '--per-pag' (Did you mean --per-page?)"],
    [['build', '--per-page', '5'], "argument '5' is invalid. It must be one of 1, 2, 3, 4, 6, 9."],
    [['build', '--minutes', 'soon'], 'It must be a number of minutes from 1 to 600.'],
    [
      ['build', '--slides', '3'],
      'It must be a whole number from 4 (a cover, two slides that say something, the sources)',
    ],
    [['build', '--theme', 'blue'], `Allowed choices are ${listThemes().join(', ')}.`],
    [['handout', '--paper', 'a3'], 'Allowed choices are a4, letter, a5.'],
    [['handout', '--layout', 'grid'], 'Allowed choices are notes, lines, slides, article.'],
    [['handout', '--landscape', '--portrait'], "option '--landscape' cannot be used with option '--portrait'"],
    [['handout', '--slides', '3'], 'To print one slide: --slides 3-3'],
    [['handout', '--slides', '9-3'], 'It must be numbers from 1, as in 3-9 or 3,5,9-12 or 20-.'],
    [['handout', '--sections', 'one'], 'It must be numbers from 1, as in 2 or 1,3-4 or 3-.'],
    [['build', '--slides', '3-9'], 'To print some: lectern handout --slides 3-9'],
    [['present', '--port', '99999'], 'It must be a number from 0 to 65535.'],
    [['build', '--out'], "option '-o, --out <folder>' argument missing"],
    [['build', '--config', 'none.yaml'], 'none.yaml: there is no such file.'],
  ])('ends with 2 and says what is there: %j', async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^✗ /);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/\n {2}→ /);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('shows its help when no command is given', async () => {
    const { code, stderr } = await run();
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: lectern');
  });
});
