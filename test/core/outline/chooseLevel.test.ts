import { describe, expect, it } from 'vitest';
import { chooseLevel } from '../../../src/core/outline/chooseLevel.js';
import type { Heading } from '../../../src/core/outline/heading.js';
import { words } from '../../support/decks.js';
import { outline } from '../../support/read.js';

/** So many headings without numbers; below the first of them two numbered ones hold a share of the text. */
function chooseAmong(uppers: number, share: number): number {
  const text = words('A heading');
  const heading = (index: number, level: number, numeral: number | null): Heading => {
    return { index, last: index, level, numeral, title: text, mark: text };
  };
  const rest = Array.from({ length: uppers - 1 }, (_, i) => heading(3 + i, 1, null));
  const headings = [heading(0, 1, null), heading(1, 2, 1), heading(2, 2, 2), ...rest];
  // All that the numbered ones hold stands below the second of them.
  const held = share * 1000;
  const emBefore = [0, 0, 0, ...rest.map((_, i) => held + ((1000 - held) * i) / rest.length), 1000];
  return chooseLevel(headings, emBefore);
}

describe('numbered headings below one of several higher ones', () => {
  it.each([
    ['half of the text', 3, 0.5, 2],
    ['less than half of it, and not twice one of three', 3, 0.49, 1],
    ['a third, and more than twice what falls to one of seven', 7, 0.34, 2],
    ['a third, and less than twice what falls to one of five', 5, 0.34, 1],
    ['less than a third, however many there are above', 12, 0.3, 1],
  ])('hold %s', (_, uppers, share, level) => {
    expect(chooseAmong(uppers, share)).toBe(level);
  });
});

describe('numbers without a name', () => {
  it('are parts of named headings above them, and sections where these have none', () => {
    const heading = (index: number, level: number, numeral: number | null, title: string): Heading => {
      return { index, last: index, level, numeral, title: words(title), mark: words(`${numeral ?? ''} ${title}`) };
    };
    const below = [heading(1, 4, 1, ''), heading(2, 4, 2, ''), heading(3, 4, 3, '')];
    const emBefore = [0, 100, 400, 700, 900, 1000];
    expect(chooseLevel([heading(0, 3, null, 'What it says'), ...below, heading(4, 3, null, 'At last')], emBefore)).toBe(
      3,
    );
    const named = below.map((one) => ({ ...one, title: words('A name') }));
    expect(chooseLevel([heading(0, 3, null, 'What it says'), ...named, heading(4, 3, null, 'At last')], emBefore)).toBe(
      4,
    );
  });
});

describe('what one heading holds, where the others hold next to nothing', () => {
  const TEXT =
    'The oven is lit at four, and whoever comes home late finds the shop open and the bread still warm. '.repeat(3);
  const titles = async (text: string) => (await outline(text, 'md')).sections.map(({ title }) => title.text);
  const inside = ['Flour', 'Water', 'Salt', 'Heat'].map((name) => `### ${name}\n\n${TEXT}`).join('\n\n');

  it('are the sections', async () => {
    const text = `# Bread\n\n## Goal\n\nWarm bread at night.\n\n## General guidance\n\n${inside}\n\n## Resources\n\nThe street.`;
    expect(await titles(text)).toEqual(['Goal', 'Flour', 'Water', 'Salt', 'Heat', 'Resources']);
  });

  it('are parts of a section where another one holds text of its own', async () => {
    const text = `# Bread\n\n## Goal\n\n${TEXT}\n\n## General guidance\n\n${inside}`;
    expect(await titles(text)).toEqual(['Goal', 'General guidance']);
  });
});

describe('counted scenarios below one of two headings', () => {
  const TEXT =
    'The oven is lit at four, and whoever comes home late finds the shop open and the bread still warm. '.repeat(3);
  const titles = async (text: string) => (await outline(text, 'md')).sections.map(({ title }) => title.text);
  const below = (label: string) =>
    ['Flour', 'Water', 'Salt'].map((name, i) => `### ${label} ${i + 1}: ${name}\n\n${TEXT}`).join('\n\n');

  it('are no sections, where steps are', async () => {
    const write = (label: string) => `# Bread\n\n## At work\n\n${below(label)}\n\n## What it brings\n\n${TEXT}`;
    expect(await titles(write('Scenario'))).toEqual(['At work', 'What it brings']);
    expect(await titles(write('Step'))).toContain('Flour');
  });
});
