import { describe, expect, it } from 'vitest';
import { outline } from '../../support/read.js';

const TEXT =
  'The harbour has two cranes and a shed. In winter nobody comes to it but the pilots, who wait for the ice.';
const titles = async (heads: readonly string[]): Promise<string[]> =>
  (await outline(heads.map((head) => `${head}\n\n${TEXT}`).join('\n\n'), 'md')).sections.map(({ title }) => title.text);

describe('headings with the same sign', () => {
  it('are of one level, and the sign is none of their words', async () => {
    expect(await titles(['### :: Who comes?', '### :: Who waits?', '## :: Who goes?', '### :: Who stays?'])).toEqual([
      'Who comes?',
      'Who waits?',
      'Who goes?',
      'Who stays?',
    ]);
  });

  it('lose a pictogram, too', async () => {
    expect(await titles(['## 🚀 Cranes', '## ⚓ Pilots', '## ❄️ Ice'])).toEqual(['Cranes', 'Pilots', 'Ice']);
  });

  it('are left on theirs where few have it', async () => {
    expect(await titles(['## Cranes', '### ► Steel', '### Wood', '## ► Pilots'])).toEqual(['Cranes', 'Pilots']);
  });
});

describe('plain lines with pictograms', () => {
  it('head what stands below them', async () => {
    const text = ['🚀 Cranes', '⚓ Pilots', '👉 Ice']
      .map((line) => `${line}\n\n${TEXT} ${TEXT}\n\n${TEXT}`)
      .join('\n\n');
    const { sections } = await outline(`Harbours\n\n${TEXT}\n\n${text}`);
    expect(sections.map(({ title }) => title.text)).toEqual(['Cranes', 'Pilots', 'Ice']);
  });
});
