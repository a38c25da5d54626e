import { beforeEach, describe, expect, it, vi } from 'vitest';
import { planDeck } from '../../../src/core/plan/planDeck.js';
import { readNeeds } from '../../../src/core/plan/points/neighbours/company.js';
import { recogniseFigures } from '../../../src/core/plan/recognise/recogniseFigures.js';
import { recogniseQuotes } from '../../../src/core/plan/recognise/recogniseQuotes.js';
import { splitSentences } from '../../../src/core/plan/sentences.js';
import { outline } from '../../support/read.js';

const SECTIONS = 12;

/** An article of sections that say different things, so that nothing is known from another one. */
function write(change: (section: number) => string = () => ''): string {
  const sections = Array.from({ length: SECTIONS }, (_, i) => {
    const [year, share] = [1900 + i, 11 + i];
    return `## What the ${'abcdefghijkl'[i]}-line brought\n\nThe line opened in ${year} and carried ${share} per cent of all travellers.${change(i)} “Nobody here had seen a train before ${year},” said the engineer Anna Holt. It cost the towns little.`;
  });
  return `# Trains at night\n\nNobody wanted them any more.\n\n${sections.join('\n\n')}\n`;
}

type Work = (...all: never[]) => unknown;

/** The module that `load` gives, with the calls of its functions counted. */
async function counted(load: () => Promise<Record<string, Work>>): Promise<Record<string, Work>> {
  return Object.fromEntries(Object.entries(await load()).map(([name, work]) => [name, vi.fn(work)]));
}

vi.mock('../../../src/core/plan/sentences.js', (load) => counted(load));
vi.mock('../../../src/core/plan/points/neighbours/company.js', (load) => counted(load));
vi.mock('../../../src/core/plan/recognise/recogniseFigures.js', (load) => counted(load));
vi.mock('../../../src/core/plan/recognise/recogniseQuotes.js', (load) => counted(load));

const WORK = { splitSentences, readNeeds, recogniseFigures, recogniseQuotes };

/** Plans an article; gives how often each of the works was done for it. */
async function plan(text: string) {
  const read = await outline(text, 'md');
  vi.clearAllMocks();
  const deck = planDeck(read, { minutes: null, slug: 'a', file: 'a.md' });
  const times = Object.fromEntries(
    Object.entries(WORK).map(([name, work]) => [name, vi.mocked(work).mock.calls.length]),
  );
  return { deck, times };
}

describe('parts that say what they said', () => {
  beforeEach(() => vi.clearAllMocks());

  it('are read, weighed and recognised once, wherever they stand: only a changed one is again', async () => {
    const first = await plan(write());
    expect(first.times.recogniseFigures).toBe(SECTIONS + 1);
    expect(first.times.splitSentences).toBeGreaterThan(SECTIONS);
    const same = await plan(write());
    expect(same.times).toEqual({ splitSentences: 0, readNeeds: 0, recogniseFigures: 0, recogniseQuotes: 0 });
    const changed = await plan(write((section) => (section === 4 ? ' It ran twice a day.' : '')));
    expect(changed.times).toEqual({ splitSentences: 1, readNeeds: 1, recogniseFigures: 1, recogniseQuotes: 1 });
    // The words behind the change are traced to where they stand now.
    const { text } = (
      await outline(
        write((section) => (section === 4 ? ' It ran twice a day.' : '')),
        'md',
      )
    ).article.source;
    for (const slide of changed.deck.slides)
      for (const note of slide.notes)
        for (const { at, length, from, span } of note.pieces)
          if (length === span) expect(text.slice(from, from + span)).toBe(note.text.slice(at, at + length));
  });
});
