import { describe, expect, it } from 'vitest';
import { loadAssets } from '../../src/io/assets.js';
import { sampleDeck } from '../support/decks.js';

async function fixFor(words: string): Promise<string | null | undefined> {
  const deck = sampleDeck();
  const { diagnostics } = await loadAssets({ ...deck, meta: { ...deck.meta, title: words } }, 'deck', {});
  return diagnostics.find(({ rule }) => rule === 'no-font')?.fix;
}

describe('the diagnostic of characters without a font', () => {
  it('names the package to install', async () => {
    expect(await fixFor('שלום')).toContain('npm install @fontsource-variable/noto-sans-hebrew;');
    expect(await fixFor('שלום 🚂')).toContain('noto-sans-hebrew covers some of them;');
  });

  it('says that no package is known for emoji', async () => {
    expect(await fixFor('🚂')).toContain('no font package is known');
  });
});
