import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuild } from '../../../src/commands/build.js';
import { runCheck } from '../../../src/commands/check.js';
import { makeTerminal } from '../../support/terminal.js';

const TEXT = `The harbour library

The harbour library lends 400 books a day to the town. Readers came from the island by ferry in May, and they wrote 𓀀 on the walls of the reading room because they liked it.

The roof of glass was a gift of the harbour office in 1988 and cost 20 million dollars.
`;

describe('a character of the notes that no font has', () => {
  it.each(['notes', 'article'] as const)('is told, and stops no build: %s', async (layout) => {
    const dir = await mkdtemp(path.join(tmpdir(), 'lectern-stand-ins-'));
    const terminal = makeTerminal(dir);
    try {
      await writeFile(path.join(dir, 'talk.txt'), TEXT);
      const ended = await runBuild(['talk.txt'], { out: 'dist', layout, cache: false }, terminal);
      expect(ended).toBe(0);
      if (layout === 'notes') expect(terminal.printed.join('\n')).toContain('No installed font has 𓀀');
      expect(await runCheck(['talk.txt'], { out: 'dist', layout }, terminal)).toBe(0);
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  });
});
