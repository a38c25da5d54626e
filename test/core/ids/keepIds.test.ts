import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepIds, knowSlide } from '../../../src/core/ids/keepIds.js';
import type { KnownDeck } from '../../../src/core/ids/knownDeck.js';
import type { Deck, Slide } from '../../../src/core/model.js';
import { planArticle } from '../../../src/planArticle.js';
import { Stopwatch } from '../../../src/stopwatch.js';
import { makeSlide, sampleDeck, words } from '../../support/decks.js';

const knowDeck = ({ slides }: Deck): KnownDeck => ({ slides: slides.map(knowSlide) });
const idsOf = ({ slides }: { readonly slides: readonly { readonly id: string }[] }): string[] =>
  slides.map(({ id }) => id);

const ARTICLE = `# The ferry that turned round

For ninety years the ferry crossed the bay in the morning and came back at night.

## Why the timetable was wrong

The old timetable served fishermen, who left before dawn. In 2019 the harbour counted 4,200 passengers a week.
Most of them were nurses and pupils, and they travelled the other way. "We were always waiting on the wrong shore,"
said Ilse Brandt, a nurse.

## What the crew tried

The crew asked for three things: a second boat, a later start and a shelter on the pier. A second boat was too dear.
The later start cost nothing, because the tide allowed it on five days of seven.

## What it changed

Within 18 months the number of passengers rose from 4,200 to 9,600 a week. The school moved its first lesson back.
The shelter was built last, by the pupils themselves, out of the timber of an old net loft.
`;

const plan = (text: string, known: KnownDeck | null = null): Promise<Deck> =>
  planArticle(
    { slug: 'a', source: { file: 'a.md', text, format: 'md' }, sha256: '', corrections: [], edits: null, known },
    { minutes: 12, slides: null },
    new Stopwatch(),
  );

/** The slide that shows these words, beside the agenda. */
function find(deck: Deck, phrase: string): Slide {
  const slide = deck.slides.find((one) => one.kind !== 'agenda' && knowSlide(one).words.join(' ').includes(phrase));
  if (!slide) throw new Error(`no slide shows “${phrase}”`);
  return slide;
}

describe('the ids of a deck that is built again', async () => {
  const first = await plan(ARTICLE);
  const known = knowDeck(first);

  it('are those of before where nothing has changed', async () => {
    expect(idsOf(await plan(ARTICLE, known))).toEqual(idsOf(first));
  });

  it('stay with a slide whose words have changed a little', async () => {
    const edited = ARTICLE.replace('always waiting on the wrong shore', 'for ever waiting on the wrong shore');
    const again = await plan(edited, known);
    expect(find(again, 'for ever waiting').id).toBe(find(first, 'always waiting').id);
    // Without the earlier deck the new words have an address of their own.
    expect(find(await plan(edited), 'for ever waiting').id).not.toBe(find(first, 'always waiting').id);
  });

  it('stay with sections that change places, and with their dividers', async () => {
    const [lead = '', why = '', tried = '', changed = ''] = ARTICLE.split(/(?=^## )/m);
    const again = await plan([lead, tried, why, changed].join(''), known);
    for (const title of ['Why the timetable', 'What the crew', 'What it changed'])
      expect(find(again, title).id).toBe(find(first, title).id);
    expect(find(again, 'wrong shore').id).toBe(find(first, 'wrong shore').id);
  });

  it('stay with the divider of a section that has another name', async () => {
    const again = await plan(ARTICLE.replace('## What it changed', '## Twice the passengers'), known);
    const dividers = (deck: Deck) => deck.slides.filter(({ kind }) => kind === 'section').map(({ id }) => id);
    expect(dividers(again)).toHaveLength(3);
    expect(dividers(again)).toEqual(dividers(first));
    const agenda = again.slides.find((slide) => slide.kind === 'agenda');
    expect(agenda?.kind === 'agenda' && agenda.items.map(({ target }) => target)).toEqual(dividers(first));
  });

  it('are new for what is new, and not given to another slide when theirs is gone', async () => {
    const again = await plan(ARTICLE.replace(/## What the crew[\s\S]*?(?=## What it)/, ''), known);
    const gone = idsOf(first).filter((id) => !idsOf(again).includes(id));
    expect(gone).toContain(find(first, 'What the crew tried').id);
    expect(idsOf(first)).toEqual(expect.arrayContaining(idsOf(again)));
    const more = await plan(
      ARTICLE.replace('## What it', '## The cost\n\nThe whole change cost 310 euros.\n\n## What it'),
      known,
    );
    expect(idsOf(first)).not.toContain(find(more, '310').id);
  });
});

describe('matching', () => {
  const deck = sampleDeck();
  const point = (id: string, ...texts: string[]): Slide =>
    makeSlide('points', { title: null, items: texts.map(words) }, { id });

  it('leaves a slide with the same words in another kind its id', () => {
    const [text] = ['A boat that leaves at six is no use to a pupil who starts at eight'].map(words);
    if (!text) return;
    const quote = makeSlide('quote', { quote: text, speaker: null, context: null }, { id: 'quote-1a2b' });
    const again = keepIds({ ...deck, slides: [point('points-9z9z', text.text)] }, { slides: [knowSlide(quote)] });
    expect(idsOf(again)).toEqual(['quote-1a2b']);
  });

  it('never makes a slide the closing or the cover', () => {
    const closing = makeSlide('closing', { line: words('一切才剛剛開始'), speaker: null }, { id: 'closing' });
    const again = keepIds({ ...deck, slides: [point('points-1', '一切才剛剛開始')] }, { slides: [knowSlide(closing)] });
    expect(idsOf(again)).toEqual(['points-1']);
  });

  it('knows the slide that Chrome’s measure has split', () => {
    const parts = [point('points-1', '一切才剛剛開始', '沒有人能置身事外'), point('points-1-2', '終點在何處')];
    const whole = { ...deck, slides: [point('points-7', '一切才剛剛開始', '沒有人能置身事外', '終點在何處')] };
    expect(idsOf(keepIds(whole, { slides: parts.map(knowSlide) }))).toEqual(['points-1']);
  });

  it('gives the same ids once more, each to one slide, whatever has happened to the deck', () => {
    const slides = deck.slides;
    const change = fc.record({
      order: fc.shuffledSubarray([...slides.keys()], { minLength: 1 }),
      reworded: fc.array(fc.nat(slides.length - 1), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(change, ({ order, reworded }) => {
        const changed = order.flatMap((at) => {
          const slide = slides[at];
          if (!slide) return [];
          const isReworded = reworded.includes(at) && slide.kind === 'points';
          const items = isReworded ? slide.items.map(({ text }) => words(`${text.slice(0, -3)}而已`)) : [];
          return [isReworded ? { ...slide, id: `points-${at}x`, items } : slide];
        });
        const once = keepIds({ ...deck, slides: changed }, knowDeck(deck));
        expect(new Set(idsOf(once)).size).toBe(changed.length);
        expect(idsOf(keepIds({ ...deck, slides: changed }, knowDeck(once)))).toEqual(idsOf(once));
        // What is still there as it was has its id still.
        for (const [i, slide] of changed.entries())
          if (slides.includes(slide)) expect(once.slides[i]?.id).toBe(slide.id);
      }),
      { numRuns: 200 },
    );
  });
});
