import { beforeAll, describe, expect, it } from 'vitest';
import { checkFidelity } from '../src/core/check/checkFidelity.js';
import { listPhrases } from '../src/core/listPhrases.js';
import { isDangling } from '../src/core/plan/words.js';
import { describeDeck, printDescription } from '../src/core/render/describeDeck.js';
import { extent } from '../src/core/trace.js';
import { describeOutline, FIXTURES, type Fixture, fixtureFile, loadFixture } from './support/fixtures.js';

// A folder with article.txt or article.md is a fixture. `npm run fixture` writes its expected files: read them before
// you commit them.
describe.each(FIXTURES)('%s', (name) => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await loadFixture(name);
  });

  it('shows no word that is not the article’s', () => {
    const { deck, loaded } = fixture;
    const fidelity = checkFidelity(describeDeck(deck, loaded.sha256), loaded.source.text, loaded.corrections);
    expect(fidelity.faults).toEqual([]);
    expect(fidelity.phrases).toBeGreaterThan(5);
  });

  it('loses no word: what is on no slide is in the notes', () => {
    for (const { characters, inNotes, onSlides, title } of fixture.deck.coverage) {
      expect(inNotes + onSlides, title).toBeGreaterThanOrEqual(characters * 0.97);
    }
  });

  it('gives every slide an address of its own', () => {
    const ids = fixture.deck.slides.map((slide) => slide.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z\d-]*$/);
  });

  it('puts at most five bullets on a slide, and none that points outside it', () => {
    for (const slide of fixture.deck.slides) {
      if (slide.kind !== 'points') continue;
      expect(slide.items.length).toBeLessThanOrEqual(5);
      for (const item of slide.items) expect(isDangling(item.text), item.text).toBe(false);
    }
  });

  it('keeps damaged words off every slide', () => {
    const { damage } = fixture.outline.article;
    for (const phrase of fixture.deck.slides.flatMap(listPhrases)) {
      const place = extent(phrase);
      const hit = place && damage.find((range) => range.start < place.end && place.start < range.end);
      expect(hit ?? null, phrase.text).toBeNull();
    }
  });

  it('has the outline it should have', async () => {
    const outline = `${JSON.stringify(describeOutline(fixture.outline), null, 2)}\n`;
    await expect(outline).toMatchFileSnapshot(fixtureFile(name, 'expected.outline.json'));
  });

  it('has the deck it should have', async () => {
    const deck = printDescription(describeDeck(fixture.deck, fixture.loaded.sha256));
    await expect(deck).toMatchFileSnapshot(fixtureFile(name, 'expected.deck.json'));
  });
});
