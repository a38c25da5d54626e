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
    expect(await fixFor('שלום 𒀀')).toContain('noto-sans-hebrew covers some of them;');
  });

  it('has none to give of emoji, which have a font of their own', async () => {
    expect(await fixFor('🚂')).toBeUndefined();
  });

  it('says that no package is known for cuneiform', async () => {
    expect(await fixFor('𒀀')).toContain('no font package is known');
  });
});
