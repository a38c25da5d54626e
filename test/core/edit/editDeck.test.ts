import { describe, expect, it } from 'vitest';
import { editDeck } from '../../../src/core/edit/editDeck.js';
import type { Edits, SlideEdit } from '../../../src/core/edit/edits.js';
import { knowSlide } from '../../../src/core/ids/keepIds.js';
import { recallDeck } from '../../../src/core/ids/knownDeck.js';
import { listPhrases } from '../../../src/core/listPhrases.js';
import type { Deck, Slide } from '../../../src/core/model.js';
import { describeDeck } from '../../../src/core/render/describeDeck.js';
import { makeSlide, sampleDeck, words } from '../../support/decks.js';

const sample = sampleDeck();
const note = words('All that the article says about it.');

/** A deck of these slides behind a cover. */
function makeDeck(...slides: Slide[]): Deck {
  const cover = makeSlide(
    'cover',
    { title: words('Tides'), standfirst: null, author: null, date: null, origin: null },
    { id: 'cover' },
  );
  return { ...sample, slides: [cover, ...slides] };
}

const points = (id: string, title: string | null, ...items: string[]): Slide =>
  makeSlide('points', { title: title === null ? null : words(title), items: items.map(words) }, { id, notes: [note] });

const deck = makeDeck(
  points('points-a', 'Why the ferry turned', 'Nurses travel by day', 'Pupils start at eight', 'Fishermen are few'),
  points('points-b', null, 'A shelter was built last'),
  points('points-c', 'What it cost', '310 euros', 'No second boat'),
);

const edit = (slides: Record<string, SlideEdit>, rest: Partial<Edits> = {}): Edits => ({ slides, ...rest });
const idsOf = ({ slides }: Deck): string[] => slides.map(({ id }) => id);
const rulesOf = ({ diagnostics }: Deck): string[] =>
  diagnostics.slice(sample.diagnostics.length).map(({ rule }) => rule);

function find(edited: Deck, id: string): Slide {
  const slide = edited.slides.find((one) => one.id === id);
  if (!slide) throw new Error(`no slide ${id}`);
  return slide;
}

/** What a slide shows: `*` before the presenter's own words. */
const read = (slide: Slide): string[] => listPhrases(slide).map(({ text, own }) => (own ? `*${text}` : text));

describe('an edit', () => {
  it('changes nothing where there is none', () => {
    expect(editDeck(deck, null)).toBe(deck);
  });

  it('hides a slide and keeps what it says: its notes go to the slide before', () => {
    const edited = editDeck(deck, edit({ 'points-b': { hide: true }, cover: { hide: true } }));
    expect(idsOf(edited)).toEqual(['points-a', 'points-c']);
    expect(edited.slides[0]?.notes).toEqual([note, note]);
    expect(edited.hidden?.map(({ slide, after }) => [slide.id, after])).toEqual([
      ['cover', null],
      ['points-b', 'points-a'],
    ]);
  });

  it('hides no deck altogether', () => {
    const all = Object.fromEntries(idsOf(deck).map((id) => [id, { hide: true }]));
    expect(idsOf(editDeck(deck, edit(all)))).toEqual(idsOf(deck));
  });

  it('sets a time and adds notes that are marked as the presenter’s', () => {
    const edited = editDeck(deck, edit({ 'points-a': { seconds: 45, notes: 'Smile.' } }));
    expect(find(edited, 'points-a')).toMatchObject({ seconds: 45 });
    expect(find(edited, 'points-a').notes).toEqual([note, { text: 'Smile.', pieces: [], own: true }]);
    expect(edited.slides[0]).toBe(deck.slides[0]);
  });

  it('says something else in place of the article, which stays known', () => {
    const slide = find(editDeck(deck, edit({ 'points-a': { say: 'Look at the map.' } })), 'points-a');
    expect(slide.notes).toEqual([{ text: 'Look at the map.', pieces: [], own: true }]);
    expect(slide.edited?.notes).toEqual([note]);
  });

  it('rewrites, reorders and drops points; those it leaves as they are stay the article’s', () => {
    const wanted = ['Pupils start at  eight', 'Day shifts need day boats'];
    const edited = editDeck(deck, edit({ 'points-a': { title: 'Who travels', points: wanted } }));
    expect(read(find(edited, 'points-a'))).toEqual([
      '*Who travels',
      'Pupils start at eight',
      '*Day shifts need day boats',
    ]);
    expect(rulesOf(edited)).toEqual([]);
    const untitled = editDeck(deck, edit({ 'points-a': { title: '' } }));
    expect(read(find(untitled, 'points-a'))).toHaveLength(3);
  });

  it('replaces words of any slide, and takes off those that may be missing', () => {
    const quote = makeSlide(
      'quote',
      { quote: words('We waited'), speaker: words('Ilse Brandt'), context: words('In winter') },
      { id: 'quote-a' },
    );
    const edited = editDeck(
      makeDeck(quote),
      edit({ 'quote-a': { words: { 'Ilse Brandt': 'Ilse Brandt, a nurse', 'In winter': '' } } }),
    );
    expect(read(find(edited, 'quote-a'))).toEqual(['We waited', '*Ilse Brandt, a nurse']);
    expect(rulesOf(edited)).toEqual([]);
  });

  it('turns a slide into another kind where its words make one, and says where they do not', () => {
    const edited = editDeck(
      deck,
      edit({ 'points-c': { kind: 'pair' }, 'points-b': { kind: 'quote' }, 'points-a': { kind: 'pair' } }),
    );
    expect(edited.slides.map(({ kind }) => kind)).toEqual(['cover', 'points', 'quote', 'pair']);
    expect(edited.diagnostics.at(-1)).toMatchObject({ rule: 'edit-unfit', severity: 'warning' });
    expect(rulesOf(edited)).toEqual(['edit-unfit']);
    // The words are the article's still.
    expect(read(find(edited, 'points-c'))).toEqual(['What it cost', '310 euros', 'No second boat']);
  });

  it('moves slides: those put after the same slide follow each other', () => {
    expect(idsOf(editDeck(deck, edit({ 'points-c': { before: 'points-a' } })))).toEqual([
      'cover',
      'points-c',
      'points-a',
      'points-b',
    ]);
    const insert = ['own-one', 'own-two'].map((id) => ({ id, after: 'cover', slide: `# ${id}` }));
    expect(idsOf(editDeck(deck, edit({}, { insert }))).slice(0, 4)).toEqual([
      'cover',
      'own-one',
      'own-two',
      'points-a',
    ]);
    const nowhere = editDeck(deck, edit({ 'points-a': { after: 'points-z' } }));
    expect(idsOf(nowhere)).toEqual(idsOf(deck));
    expect(rulesOf(nowhere)).toEqual(['edit-without-place']);
  });

  it('adds slides of the presenter’s own, every word of them marked', () => {
    const insert = [
      { id: 'own-points', after: 'points-a', slide: '# Demo\n\n- Open the **app**\n- Press start', seconds: 90 },
      { id: 'own-quote', slide: '> Boats are patient.\n>\n> — My grandfather' },
      { id: 'own-picture', slide: '![A boat](boat.png)', notes: 'Wait.' },
    ];
    const picture = { width: 800, height: 600, look: 'photo', isVector: false } as const;
    const edited = editDeck(deck, edit({}, { insert }), null, new Map([['boat.png', picture]]));
    expect(read(find(edited, 'own-points'))).toEqual(['*Demo', '*Open the app', '*Press start']);
    expect(find(edited, 'own-points')).toMatchObject({ kind: 'points', seconds: 90, edited: { inserted: true } });
    expect(read(find(edited, 'own-quote'))).toEqual(['*Boats are patient.', '*My grandfather']);
    expect(find(edited, 'own-picture')).toMatchObject({ kind: 'image', url: 'boat.png', notes: [{ text: 'Wait.' }] });
    // Without the picture its words stay.
    expect(read(find(editDeck(deck, edit({}, { insert })), 'own-picture'))).toEqual(['*A boat']);
  });

  it('calls a section on the agenda what its divider is called, and announces none of which nothing is left', () => {
    const [first, second] = sample.slides.filter(({ kind }) => kind === 'section');
    const hide = Object.fromEntries(
      sample.slides.filter(({ section }) => section === 2).map(({ id }) => [id, { hide: true }]),
    );
    const edited = editDeck(sample, edit({ ...hide, [first?.id ?? '']: { title: '開場' } }));
    const agenda = edited.slides.find((slide) => slide.kind === 'agenda');
    expect(agenda && read(agenda)[0]).toBe('*開場');
    expect(agenda && read(agenda)).not.toContain(second && read(second)[0]);
  });
});

describe('an edit whose article has changed', () => {
  const was = ['Why the ferry turned', 'Nurses travel by day', 'Pupils start at eight', 'Fishermen are few'];
  const changed = makeDeck(
    points(
      'points-a',
      'Why the ferry has turned',
      'Nurses travel by night',
      'Pupils start at eight',
      'Tourists come in July',
    ),
  );
  const apply = (one: SlideEdit, to: Deck = changed): Deck => editDeck(to, edit({ 'points-a': { was, ...one } }));

  it('keeps the presenter’s title and reports both versions', () => {
    const edited = apply({ title: 'Who travels' });
    expect(read(find(edited, 'points-a'))[0]).toBe('*Who travels');
    expect(rulesOf(edited)).toEqual(['edit-conflict']);
    for (const version of ['Why the ferry turned', 'Why the ferry has turned', 'Who travels'])
      expect(edited.diagnostics.at(-1)?.message).toContain(`“${version}”`);
  });

  it('takes over what the article changed in points that the presenter left alone', () => {
    const edited = apply({ points: ['Pupils start at eight', 'Nurses travel by day', 'Fishermen are few'] });
    expect(read(find(edited, 'points-a')).slice(1)).toEqual(['Pupils start at eight', 'Nurses travel by night']);
    // One is gone, one is new: neither goes unsaid.
    expect(rulesOf(edited)).toEqual(['edit-conflict', 'edit-conflict']);
    expect(edited.diagnostics.at(-2)?.message).toContain('Fishermen are few');
    expect(edited.diagnostics.at(-1)?.message).toContain('Tourists come in July');
  });

  it('keeps a point that the presenter rewrote, and reports that the article has another now', () => {
    const edited = apply({ points: ['Nurses cross by day', 'Pupils start at eight'] });
    expect(read(find(edited, 'points-a')).slice(1)).toEqual(['*Nurses cross by day', 'Pupils start at eight']);
    const conflict = edited.diagnostics.find(({ message }) => message.includes('“Nurses travel by night”'));
    expect(conflict?.message).toContain('“Nurses travel by day”');
  });

  it('replaces words that have changed, and reports it; words that are gone replace nothing', () => {
    const edited = apply({ words: { 'Nurses travel by day': 'Nurses first', 'Quite another thing': 'x' } });
    expect(read(find(edited, 'points-a'))[1]).toBe('*Nurses first');
    expect(rulesOf(edited)).toEqual(['edit-conflict', 'edit-conflict']);
  });

  it('stays with its slide where nothing of it is in the way, and says so', () => {
    const edited = apply({ seconds: 30 });
    expect(find(edited, 'points-a').seconds).toBe(30);
    expect(rulesOf(edited)).toEqual(['edit-changed']);
    expect(rulesOf(apply({ seconds: 30 }, deck))).toEqual([]);
  });

  it('follows its words to a slide of another id', () => {
    const renamed = makeDeck(points('points-x', null, 'Quite another thing'), points('points-y', ...(was as [string])));
    const edited = apply({ hide: true }, renamed);
    expect(idsOf(edited)).toEqual(['cover', 'points-x']);
    expect(edited.diagnostics.at(-1)).toMatchObject({ rule: 'edit-followed', severity: 'info' });
  });

  it('is not applied to another slide that has taken its id', () => {
    const other = makeDeck(points('points-a', null, 'Quite another thing'), points('points-y', ...(was as [string])));
    expect(idsOf(apply({ hide: true }, other))).toEqual(['cover', 'points-a']);
  });

  it('is reported with all that it says when its slide is gone', () => {
    const edited = apply({ title: 'Who travels' }, makeDeck(points('points-x', null, 'Quite another thing')));
    expect(rulesOf(edited)).toEqual(['edit-without-slide']);
    expect(edited.diagnostics.at(-1)?.message).toContain('title: Who travels');
    expect(edited.diagnostics.at(-1)?.message).toContain('Nurses travel by day');
  });

  it('that does not say what it was made against, was made against what it met first, until it is changed itself', () => {
    const mine = edit({ 'points-a': { title: 'Who travels' } });
    const first = editDeck(deck, mine);
    const second = editDeck(changed, mine, recallDeck(describeDeck(first, '')));
    expect(rulesOf(second)).toEqual(['edit-conflict']);
    // Built once more, nothing differs: the same bytes.
    const third = editDeck(changed, mine, recallDeck(describeDeck(second, '')));
    expect(describeDeck(third, '')).toEqual(describeDeck(second, ''));
    const settled = edit({ 'points-a': { title: 'Who travels at all' } });
    expect(rulesOf(editDeck(changed, settled, recallDeck(describeDeck(third, ''))))).toEqual([]);
  });

  it('leaves the slide known as the article gave it, hidden ones too', () => {
    const edited = editDeck(
      deck,
      edit({ 'points-a': { title: 'Mine' }, 'points-b': { hide: true } }, { insert: [{ id: 'own', slide: 'x' }] }),
    );
    const known = recallDeck(describeDeck(edited, '')).slides;
    expect(known.map(({ id, words: shown }) => [id, shown])).toEqual(
      deck.slides.map(knowSlide).map(({ id, words: shown }) => [id, shown]),
    );
  });
});
