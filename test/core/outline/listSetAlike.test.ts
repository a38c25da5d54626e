import { describe, expect, it } from 'vitest';
import { outline } from '../../support/read.js';

const TEXT =
  'The harbour has two cranes and a shed. In winter nobody comes to it but the pilots, who wait for the ice.';
const RED = 'style="color: red; text-decoration: underline;"';
const REVERSED = 'style="text-decoration: underline; color: red;"';
const line = (words: string, style = RED): string => `<p><span ${style}><strong>${words}</strong></span></p>`;

async function titles(lines: readonly string[]): Promise<string[]> {
  const page = lines.map((one) => `${one}<p>${TEXT}</p><p>${TEXT}</p>`).join('\n');
  return (await outline(`<p>${TEXT}</p>${page}`, 'document')).sections.map(({ title }) => title.text);
}

describe('lines that are set as the numbered ones are', () => {
  it('are sections beside them', async () => {
    const lines = [
      line('Story 1: Cranes'),
      line('Story 2: Pilots', REVERSED),
      line('What it comes to'),
      line('What to do'),
    ];
    expect(await titles(lines)).toEqual(['Cranes', 'Pilots', 'What it comes to', 'What to do']);
  });

  it('are none where they are set otherwise, or nothing sets the numbered ones off', async () => {
    const other = '<p><em>What it comes to</em></p>';
    expect(await titles([line('Story 1: Cranes'), line('Story 2: Pilots'), other, other])).toEqual([
      'Cranes',
      'Pilots',
    ]);
    const bold = ['Story 1: Cranes', 'Story 2: Pilots', 'Mind the ice', 'Mind the storm'].map(
      (words) => `<p><strong>${words}</strong></p>`,
    );
    expect(await titles(bold)).toEqual(['Cranes', 'Pilots']);
    const plain = ['Story 1: Cranes', 'Story 2: Pilots', 'What it comes to', 'What to do'].map(
      (words) => `<p>${words}</p>`,
    );
    expect(await titles(plain)).toEqual(['Cranes', 'Pilots']);
  });
});
