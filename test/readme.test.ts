import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defineProgram } from '../src/commands/program.js';
import { loadConfig } from '../src/config/loadConfig.js';
import { makeTerminal } from './support/terminal.js';

const { commands } = defineProgram('0', makeTerminal('.'), () => undefined);
const names = commands.map((command) => command.name());

/** The cells of the rows that tell of an option: its spellings, the commands that have it. */
function listRows(markdown: string): { flags: string[]; named: string }[] {
  return markdown.split('\n').flatMap((line) => {
    const [, first = '', second = ''] = line.split(/(?<!\\)\|/);
    const flags = [...first.matchAll(/`(--[a-z-]+)/g)].flatMap(([, flag]) => flag ?? []);
    return line.startsWith('| `--') ? [{ flags, named: second.trim() }] : [];
  });
}

/** `all`, `all but plan`, `build, handout`; and so in Chinese. */
function listNamed(cell: string): string[] {
  const listed = names.filter((name) => new RegExp(`\\b${name}\\b`).test(cell));
  if (/^(?:all|全部)$/.test(cell)) return names;
  return /^all but|以外$/.test(cell) ? names.filter((name) => !listed.includes(name)) : listed;
}

describe.each(['README.md', 'README.zh.md'])('the options in %s', (file) => {
  const rows = listRows(readFileSync(file, 'utf8'));

  it('are there', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(
    rows.flatMap(({ flags, named }) => flags.map((flag) => [flag, named] as const)),
  )('%s belongs to the commands that it names, and to no other: %s', (flag, named) => {
    const having = commands.filter(({ options }) => options.some(({ long }) => long === flag));
    expect(having.map((command) => command.name()).sort()).toEqual(listNamed(named).sort());
  });

  it('of the configuration are those that it may have', async () => {
    const text = /```yaml\n(# lectern\.config\.yaml[\s\S]*?)```/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const files = { size: async () => text.length, read: async () => Buffer.from(text), resolve: async () => null };
    const { choices } = await loadConfig('.', 'lectern.config.yaml', files);
    expect(choices).toMatchObject({ theme: 'ink', handout: { layout: 'notes' }, port: 8000 });
  });
});
