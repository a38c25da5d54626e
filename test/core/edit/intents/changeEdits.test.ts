import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Edits } from '../../../../src/core/edit/edits.js';
import { readAlike } from '../../../../src/core/edit/findCounterpart.js';
import { changeEdits } from '../../../../src/core/edit/intents/changeEdits.js';
import { describeEditable, type EditableSlide } from '../../../../src/core/edit/intents/describeEditable.js';
import type { Intent } from '../../../../src/core/edit/intents/intent.js';
import { type Draft, setScene } from '../../../../src/core/edit/intents/scene.js';
import { fitDeck } from '../../../../src/core/fit/fitDeck.js';
import { listPhrases } from '../../../../src/core/listPhrases.js';
import type { Deck, Slide } from '../../../../src/core/model.js';
import { writeEdits } from '../../../../src/io/edits/writeEdits.js';
import { editsSchema } from '../../../../src/io/editsSchema.js';
import { makeSlide, sampleDeck, words } from '../../../support/decks.js';

const sample = sampleDeck();
const draftOf = (deck: Deck): Draft => ({ deck, known: null, pictures: new Map() });
const points = (id: string, title: string | null, ...items: string[]): Slide =>
  makeSlide(
    'points',
    { title: title === null ? null : words(title), items: items.map(words) },
    { id, notes: [words('What the article says.'), words('And more.')] },
  );
const table = makeSlide(
  'table',
  {
    title: words('Costs'),
    header: ['Year', 'Share', 'Of'].map(words),
    rows: [
      ['2023', '5%', 'ten'],
      ['2024', '5%', 'ten'],
      ['2025', '7%', 'ten'],
    ].map((row) => row.map(words)),
  },
  { id: 'table-a' },
);
const stages = makeSlide(
  'stages',
  {
    title: words('Steps'),
    items: [
      { label: words('Plan'), detail: words('on paper') },
      { label: words('Build'), detail: null },
    ],
    sequence: true,
  },
  { id: 'stages-a' },
);
const small: Deck = {
  ...sample,
  slides: [
    points('a', 'Why the ferry turned', 'Nurses travel by day', 'Pupils start at eight', 'Fishermen are few'),
    points('b', null, 'A shelter was built last'),
    table,
    stages,
  ],
};
const NONE: Edits = { slides: {} };

function act(edits: Edits, ...intents: Intent[]): Edits {
  return intents.reduce((before, intent) => {
    const changed = changeEdits(draftOf(small), before, intent);
    if (!changed.done) throw new Error(`${intent.what}: ${changed.why}`);
    return changed.edits;
  }, edits);
}
const show = (edits: Edits, id: string): string[] => {
  const slide = setScene(draftOf(small), edits).shown.slides.find((one) => one.id === id);
  return slide ? listPhrases(slide).map(({ text }) => text) : [];
};
const write = (slide: string, phrase: number, before: string, after: string): Intent => ({
  what: 'write',
  slide,
  phrase,
  before,
  after,
});

describe('what the presenter does, in the edits', () => {
  it('records a title and the words that it was made against; the article’s own words take it back', () => {
    const edits = act(NONE, write('a', 0, 'Why the ferry turned', '  Why it \n turned '));
    const was = ['Why the ferry turned', 'Nurses travel by day', 'Pupils start at eight', 'Fishermen are few'];
    expect(edits.slides).toEqual({ a: { was, title: 'Why it turned' } });
    const again = act(edits, write('a', 0, 'Why it turned', 'Why?'));
    expect(again.slides).toEqual({ a: { was, title: 'Why?' } });
    expect(act(again, write('a', 0, 'Why?', 'Why the ferry turned'))).toEqual(NONE);
  });

  it('puts two edits of a phrase into one', () => {
    const edits = act(NONE, write('a', 1, 'Nurses travel by day', 'Nurses'), write('a', 1, 'Nurses', 'Doctors'));
    expect(edits.slides.a?.words).toEqual({ 'Nurses travel by day': 'Doctors' });
    expect(act(edits, write('a', 1, 'Doctors', 'Nurses travel by day'))).toEqual(NONE);
  });

  it('takes off a point whose words are deleted, and keeps the last', () => {
    const edits = act(NONE, write('a', 2, 'Pupils start at eight', ' '));
    expect(show(edits, 'a')).toEqual(['Why the ferry turned', 'Nurses travel by day', 'Fishermen are few']);
    const changed = changeEdits(draftOf(small), NONE, write('b', 0, 'A shelter was built last', ''));
    expect(changed).toEqual({ done: false, why: 'needed' });
  });

  it('does nothing where the slide says something else', () => {
    expect(changeEdits(draftOf(small), NONE, write('a', 1, 'Pupils', 'x'))).toEqual({ done: false, why: 'stale' });
    expect(changeEdits(draftOf(small), NONE, write('gone', 0, '', 'x'))).toEqual({ done: false, why: 'stale' });
  });

  it('tells apart places with the same words', () => {
    const edits = act(NONE, write('table-a', 8, '5%', '6%'));
    expect(edits.slides['table-a']?.words).toEqual({ '5%': [null, '6%'] });
    expect(show(edits, 'table-a').slice(4)).toEqual(['2023', '5%', 'ten', '2024', '6%', 'ten', '2025', '7%', 'ten']);
    const both = act(edits, write('table-a', 5, '5%', '4%'));
    expect(both.slides['table-a']?.words).toEqual({ '5%': ['4%', '6%'] });
    const one = act(both, write('table-a', 8, '6%', '5%'));
    expect(one.slides['table-a']?.words).toEqual({ '5%': '4%' });
  });

  it('reorders points, also rewritten ones, and forgets an order that is the article’s', () => {
    const order = (item: number, to: number, before: string): Intent => ({
      what: 'order',
      slide: 'a',
      item,
      to,
      before,
    });
    const edits = act(
      NONE,
      write('a', 1, 'Nurses travel by day', 'Doctors'),
      write('a', 2, 'Pupils start at eight', ''),
      order(1, 0, 'Fishermen are few'),
    );
    expect(show(edits, 'a')).toEqual(['Why the ferry turned', 'Fishermen are few', 'Doctors']);
    expect(edits.slides.a).toMatchObject({
      points: ['Fishermen are few', 'Nurses travel by day'],
      words: { 'Nurses travel by day': 'Doctors' },
    });
    const plain = act(NONE, order(0, 2, 'Nurses travel by day'), order(2, 0, 'Nurses travel by day'));
    expect(plain).toEqual(NONE);
  });

  it('drops a stage that has a detail, which its label cannot do', () => {
    expect(changeEdits(draftOf(small), NONE, write('stages-a', 1, 'Plan', ''))).toEqual({ done: false, why: 'needed' });
    const edits = act(NONE, { what: 'drop', slide: 'stages-a', item: 0, before: 'Plan on paper' });
    expect(show(edits, 'stages-a')).toEqual(['Steps', 'Build']);
  });

  it('adds a point of the presenter’s own and rewrites it in its place', () => {
    const edits = act(NONE, { what: 'add', slide: 'a', item: 1, words: 'Mine' }, write('a', 2, 'Mine', 'My own'));
    expect(edits.slides.a?.points).toEqual([
      'Nurses travel by day',
      'My own',
      'Pupils start at eight',
      'Fishermen are few',
    ]);
    expect(edits.slides.a?.words).toBeUndefined();
    expect(act(edits, write('a', 2, 'My own', ''))).toEqual(NONE);
  });

  it('hides a slide, brings it back, and keeps one', () => {
    const edits = act(NONE, { what: 'hide', slide: 'a' });
    expect(edits.slides.a?.hide).toBe(true);
    expect(act(edits, { what: 'show', slide: 'a' })).toEqual(NONE);
    const last = act(edits, { what: 'hide', slide: 'b' }, { what: 'hide', slide: 'table-a' });
    expect(changeEdits(draftOf(small), last, { what: 'hide', slide: 'stages-a' })).toEqual({
      done: false,
      why: 'last',
    });
  });

  it('moves slides, also beside slides that have moved, and forgets a move that is undone', () => {
    const move = (slide: string, after: string | null): Intent => ({ what: 'move', slide, after });
    const order = (edits: Edits) => setScene(draftOf(small), edits).shown.slides.map(({ id }) => id);
    const once = act(NONE, move('stages-a', null));
    expect(order(once)).toEqual(['stages-a', 'a', 'b', 'table-a']);
    const twice = act(once, move('b', 'stages-a'), move('a', 'table-a'), move('stages-a', 'b'));
    expect(order(twice)).toEqual(['b', 'stages-a', 'table-a', 'a']);
    expect(act(once, move('stages-a', 'table-a'))).toEqual(NONE);
  });

  it('keeps what is added to the notes apart from the article’s', () => {
    const notes = (before: string, after: string): Intent => ({ what: 'notes', slide: 'b', before, after });
    const own = 'What the article says.\n\nAnd more.';
    const added = act(NONE, notes(own, `${own}\n\nSmile.`));
    expect(added.slides.b).toEqual({ was: ['A shelter was built last'], notes: 'Smile.' });
    const other = act(added, notes(`${own}\n\nSmile.`, 'Say this.\n\nSmile.'));
    expect(other.slides.b).toMatchObject({
      say: 'Say this.\n\nSmile.',
      wasSaid: ['What the article says.', 'And more.'],
    });
    expect(act(other, notes('Say this.\n\nSmile.', own))).toEqual(NONE);
    expect(act(NONE, notes(own, '')).slides.b?.say).toBe('');
  });

  it('inserts a slide, rewrites its words and its Markdown, reorders, moves and takes it away', () => {
    const markdown = '# Demo\n\n- Watch *this*\n- And that';
    const edits = act(NONE, { what: 'insert', after: 'a', markdown });
    expect(edits.insert).toEqual([{ id: 'own-1', after: 'a', slide: markdown }]);
    const later = act(
      edits,
      write('own-1', 0, 'Demo', 'A *demo*'),
      { what: 'order', slide: 'own-1', item: 1, to: 0, before: 'And that' },
      { what: 'add', slide: 'own-1', item: 2, words: 'Mine' },
      { what: 'move', slide: 'own-1', after: 'b' },
      { what: 'notes', slide: 'own-1', before: '', after: 'Look.' },
    );
    expect(show(later, 'own-1')).toEqual(['A *demo*', 'And that', 'Watch this', 'Mine']);
    expect(later.insert?.[0]).toMatchObject({ after: 'b', notes: 'Look.' });
    const before = later.insert?.[0]?.slide ?? '';
    expect(act(later, { what: 'rewrite', slide: 'own-1', before, markdown: '' })).toEqual(NONE);
    expect(act(later, { what: 'hide', slide: 'own-1' })).toEqual(NONE);
  });

  it('leaves other parts of an edit, and what they rest on, as they are', () => {
    const was = ['Why the boat turned', 'Nurses travel by day', 'Pupils start at nine', 'Fishermen are few'];
    const before: Edits = { slides: { a: { was, title: 'Mine', seconds: 40 } } };
    const edits = act(before, { what: 'order', slide: 'a', item: 2, to: 0, before: 'Fishermen are few' });
    expect(edits.slides.a?.was).toEqual([...was, 'Pupils start at eight']);
    const rules = setScene(draftOf(small), edits).shown.diagnostics.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'edit-conflict')).toEqual(['edit-conflict']);
    const retitled = act(before, write('a', 0, 'Mine', 'Better'));
    expect(retitled.slides.a?.was).toEqual(show(NONE, 'a'));
  });
});

interface Choice {
  readonly what: string;
  readonly slide: number;
  readonly part: number;
  readonly to: number;
  readonly text: string;
}

describe('any intents one after another', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 24 }),
    fc.constantFrom('', 'one', '5%', '第一階段', '# x', '- y', '~', 'null', 'a: b', '"', "it's", '*em*', '[a](b)'),
  );
  const choice = fc.record({
    what: fc.constantFrom(
      'write',
      'write',
      'write',
      'order',
      'drop',
      'add',
      'hide',
      'show',
      'move',
      'notes',
      'insert',
      'rewrite',
    ),
    slide: fc.nat(),
    part: fc.nat(),
    to: fc.nat(),
    text,
  });

  /** An intent about something that is there, as a window would send it. */
  function makeIntent(
    { what, slide, part, to, text: after }: Choice,
    slides: readonly EditableSlide[],
    hidden: readonly string[],
  ): Intent | null {
    const one = slides[slide % slides.length];
    if (!one) return null;
    const phrase = one.phrases[part % Math.max(1, one.phrases.length)];
    const item = one.items[part % Math.max(1, one.items.length)];
    const other = slides[to % slides.length];
    switch (what) {
      case 'write':
        return phrase && phrase.phrase !== null
          ? { what, slide: one.slide, phrase: phrase.phrase, before: phrase.words, after }
          : null;
      case 'order':
        return item ? { what, slide: one.slide, item: item.item, to: to % one.items.length, before: item.words } : null;
      case 'drop':
        return item ? { what, slide: one.slide, item: item.item, before: item.words } : null;
      case 'add':
        return { what, slide: one.slide, item: one.items.length, words: after };
      case 'hide':
        return { what, slide: one.slide };
      case 'show':
        return hidden.length > 0 ? { what, slide: hidden[part % hidden.length] ?? '' } : null;
      case 'move':
        if (other?.slide === one.slide) return null;
        return { what, slide: one.slide, after: to % 5 === 0 ? null : (other?.slide ?? null) };
      case 'notes':
        return { what, slide: one.slide, before: one.notes, after: to % 2 === 0 ? `${one.notes}\n\n${after}` : after };
      case 'insert':
        return { what, after: one.slide, markdown: after };
      case 'rewrite': {
        const own = slides.filter(({ markdown }) => markdown !== null);
        const mine = own[slide % Math.max(1, own.length)];
        return mine?.markdown ? { what, slide: mine.slide, before: mine.markdown, markdown: after } : null;
      }
      default:
        return null;
    }
  }

  it(
    'keep the file valid, do just what they say, and never tell twice what can be told once',
    { timeout: 120_000 },
    () => {
      const decks = fc.constantFrom(small, sample);
      const done = new Map<string, number>();
      // What is shown again was hidden before, what is written anew was added: each run begins with both.
      const first = fc.tuple(choice, choice).map(([a, b]) => [
        { ...a, what: 'insert' as const },
        { ...b, what: 'hide' as const },
      ]);
      const runs = fc.tuple(first, fc.array(choice, { minLength: 1, maxLength: 10 })).map((parts) => parts.flat());
      fc.assert(
        fc.property(decks, runs, (deck, choices) => {
          let edits = NONE;
          let file = '';
          for (const one of choices) {
            const scene = setScene(draftOf(deck), edits);
            const drawn = fitDeck(scene.shown, new Set(deck.slides)).slides;
            const editable = describeEditable(scene, drawn);
            const intent = makeIntent(
              one,
              editable.slides,
              editable.hidden.map(({ slide }) => slide),
            );
            if (!intent) continue;
            const changed = changeEdits(draftOf(deck), edits, intent);
            if (!changed.done) {
              if (changed.why === 'stale')
                throw new Error(`stale: ${JSON.stringify([intent, changed, editable.slides])}`);
              continue;
            }
            done.set(intent.what, (done.get(intent.what) ?? 0) + 1);
            if (intent.what === 'write' && readAlike(intent.after, intent.after.trim()) && intent.after.trim() !== '') {
              const shown = setScene(draftOf(deck), changed.edits).shown.slides.find(({ id }) => id === intent.slide);
              const now = shown && listPhrases(shown)[intent.phrase]?.text;
              expect(readAlike(now ?? '', intent.after)).toBe(true);
            }
            file = writeEdits(file, changed.edits);
            const said = parseDocument(file).toJS() as unknown;
            const read = editsSchema.parse(said);
            expect({ slides: read?.slides ?? {}, insert: read?.insert ?? [] }).toEqual({
              slides: changed.edits.slides,
              insert: changed.edits.insert ?? [],
            });
            edits = changed.edits;
          }
        }),
        { numRuns: 60 },
      );
      expect([...done.keys()].sort()).toEqual([
        'add',
        'drop',
        'hide',
        'insert',
        'move',
        'notes',
        'order',
        'rewrite',
        'show',
        'write',
      ]);
    },
  );
});
