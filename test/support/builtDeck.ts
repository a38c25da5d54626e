import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { runBuild } from '../../src/commands/build.js';
import type { Flags } from '../../src/commands/flags.js';
import { makeTerminal } from './terminal.js';

/** A folder in which decks are built, until it is closed. */
export interface TestDecks {
  readonly dir: string;
  /** Builds the deck of an article, without its PDFs, and returns the address that a double click would open. */
  readonly build: (text: string, flags?: Flags) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openDecks(): Promise<TestDecks> {
  const dir = await mkdtemp(path.join(tmpdir(), 'lectern-decks-'));
  let built = 0;
  return {
    dir,
    async build(text, flags = {}) {
      built += 1;
      const out = `dist-${built}`;
      await writeFile(path.join(dir, 'talk.md'), text);
      expect(await runBuild(['talk.md'], { pdf: false, out, ...flags }, makeTerminal(dir))).toBe(0);
      return pathToFileURL(path.join(dir, out, 'talk', 'index.html')).href;
    },
    close: () => rm(dir, { recursive: true, force: true }),
  };
}
