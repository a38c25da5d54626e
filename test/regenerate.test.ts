import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareDecks } from '../src/core/changes/compareDecks.js';
import { checkFidelity } from '../src/core/check/checkFidelity.js';
import type { Edits, SlideEdit } from '../src/core/edit/edits.js';
import { type KnownDeck, recallDeck } from '../src/core/ids/knownDeck.js';
import type { Deck, Slide } from '../src/core/model.js';
import { type DeckDescription, describeDeck } from '../src/core/render/describeDeck.js';
import { loadArticle } from '../src/io/source.js';
import { planArticle } from '../src/planArticle.js';
import { Stopwatch } from '../src/stopwatch.js';

// The seed, edited in ten ways, with eight edits of its presenter in place. The table that it prints says what became of
// both.
const SEED = fileURLToPath(new URL('../seeds/000_1d901f777cae34a8.txt', import.meta.url));
const seed = await loadArticle(SEED, 'talk', '/');
const text = await readFile(SEED, 'utf8');

const plan = async (source: string, edits: Edits | null, known: KnownDeck | null): Promise<Deck> =>
  planArticle(
    { ...seed, source: { ...seed.source, text: source }, edits, known },
    { minutes: null, slides: null },
    new Stopwatch(),
  );

type Lines = string[];
/** The lines of the article with one change; lines count from 1. */
const change = (work: (lines: Lines) => void): string => {
  const lines = text.split('\n');
  work(lines);
  return lines.join('\n');
};
const edit = (line: number, find: string | RegExp, by: string) => (lines: Lines) => {
  const before = lines[line - 1] ?? '';
  lines[line - 1] = before.replace(find, by);
  expect(lines[line - 1], `line ${line}`).not.toBe(before);
};

const WAYS: readonly (readonly [string, string])[] = [
  ['a typo mended', change(edit(13, '物理設(shè)備', '實體設(shè)備'))],
  ['a sentence added', change(edit(37, /$/, '這些模型每個月更新一次,開發者都能免費下載。'))],
  ['a paragraph moved', change((lines) => lines.splice(13, 0, ...lines.splice(10, 1)))],
  [
    'a section added',
    change((lines) => {
      edit(51, '4.', '5.')(lines);
      lines.splice(
        50,
        0,
        '4.新的一章:機房裡的夜班',
        '夜裡的機房有12名值班的人,每人看守300個機櫃。',
        '“機器不睡,我們輪流睡”,值班長說。',
        '過去一年,他們把故障時間從40分鐘縮短到6分鐘。',
      );
    }),
  ],
  ['a section renamed', change(edit(22, '崛起之路', '再出發'))],
  [
    'figures updated',
    change((lines) => {
      edit(35, '3800', '4200')(lines);
      edit(39, '26%', '31%')(lines);
    }),
  ],
  ['a section deleted', change((lines) => lines.splice(41, 9))],
  [
    'two sections swapped',
    change((lines) => {
      edit(22, '2.', '3.')(lines);
      edit(42, '3.', '2.')(lines);
      const third = lines.splice(41, 9);
      lines.splice(21, 0, ...third);
    }),
  ],
  ['a quotation changed', change(edit(13, /“通過Tool Use,.*?[,，]/u, '“有了Tool Use,'))],
  [
    'the lead rewritten',
    change((lines) =>
      lines.splice(
        1,
        7,
        '兩年前,很少有人看好這家公司。',
        '今天,它把全部的賭注押在一件事上:讓每個人都用得起智能。',
        '這篇文章記錄了它如何走到這一步。',
      ),
    ),
  ],
];

/** Eight edits of slides that every plan of the seed has, whatever their words. */
function writeEdits({ slides }: Deck): Edits {
  const nth = (kind: Slide['kind'], n: number): Slide => {
    const slide = slides.filter((one) => one.kind === kind).at(n);
    if (!slide) throw new Error(`the seed's deck has no ${kind} ${n}`);
    return slide;
  };
  const wordsOf = ({ id }: Slide): readonly string[] =>
    recallDeck(describeDeck({ ...deckOf(slides), slides: slides.filter((one) => one.id === id) }, '')).slides[0]
      ?.words ?? [];
  // What stands on the last one depends on how much of the lead is shown.
  const list = nth('points', -2);
  const stages = nth('stages', 0);
  const entries: [Slide, SlideEdit][] = [
    [nth('quote', 0), { hide: true }],
    [nth('quote', 1), { after: 'cover' }],
    [nth('section', 1), { title: '從迷茫到聚焦' }],
    [nth('section', 2), { notes: '這裡停一下。' }],
    [stages, { words: { [stages.kind === 'stages' ? (stages.items[0]?.label.text ?? '') : '']: '先學人' } }],
    [nth('compare', -1), { seconds: 90 }],
    [list, { points: [...(list.kind === 'points' ? list.items.map((item) => item.text) : []), '我的結論'].reverse() }],
  ];
  return {
    slides: Object.fromEntries(entries.map(([slide, one]) => [slide.id, { was: wordsOf(slide), ...one }])),
    insert: [{ id: 'own-demo', after: nth('figure', -1).id, slide: '# 現場演示\n\n- 打開應用' }],
  };
}

let base: Deck;
const deckOf = (slides: readonly Slide[]): Deck => ({ ...base, slides });

interface Row {
  readonly survived: number;
  readonly flagged: number;
  readonly lost: readonly string[];
  readonly deck: DeckDescription;
}

/** Of each edit: whether it is in the deck, or at least told of. */
function follow(deck: Deck, edits: Edits): Row {
  const described = describeDeck(deck, '');
  const edited = [...described.slides, ...(described.hidden ?? [])].filter((slide) => slide.edited).map(({ id }) => id);
  const told = (id: string, rule: RegExp): boolean =>
    deck.diagnostics.some((one) => rule.test(one.rule) && one.message.includes(`"${id}"`));
  const ids = [...Object.keys(edits.slides), ...(edits.insert ?? []).map(({ id }) => id)];
  const isApplied = (id: string): boolean => edited.includes(id) || told(id, /^edit-followed$/);
  return {
    survived: ids.filter(isApplied).length,
    flagged: ids.filter((id) => told(id, /^edit-/)).length,
    lost: ids.filter((id) => !isApplied(id) && !told(id, /^edit-/)),
    deck: described,
  };
}

describe('the seed with eight edits of its presenter', async () => {
  base = await plan(text, null, null);
  const edits = writeEdits(base);
  const first = await plan(text, edits, recallDeck(describeDeck(base, '')));
  const before = describeDeck(first, '');
  const known = recallDeck(before);
  const rows: string[] = [];

  it('has all of them', () => {
    expect(follow(first, edits)).toMatchObject({ survived: 8, flagged: 0, lost: [] });
  });

  it.each(WAYS)('loses none with %s', async (way, changed) => {
    const deck = await plan(changed, edits, known);
    const row = follow(deck, edits);
    const changes = compareDecks(before, row.deck);
    const count = (kind: string): number => changes.filter((one) => one.change === kind).length;
    const fresh = row.deck.slides
      .filter(({ id }) => !before.slides.some((slide) => slide.id === id))
      .map(({ id }) => id);
    const gone = before.slides
      .filter(({ id }) => !row.deck.slides.some((slide) => slide.id === id))
      .map(({ id }) => id);
    rows.push(
      `| ${way} | ${row.survived} | ${row.flagged} | ${row.lost.length} | ${count('changed')} changed, ${count('moved')} moved | ${gone.join(' ') || '–'} | ${fresh.join(' ') || '–'} |`,
    );
    expect(row.lost).toEqual([]);
    if (way !== 'a section deleted') expect(row.survived).toBe(8);
    // Not a word on it that is neither the article's nor the presenter's, and the same again.
    expect(checkFidelity(row.deck, changed, seed.corrections, null, edits).faults).toEqual([]);
    expect(describeDeck(await plan(changed, edits, recallDeck(row.deck)), '')).toEqual(row.deck);
  });

  it('says what became of them', () => {
    expect(rows).toHaveLength(WAYS.length);
    const head = ['edited', 'survived', 'flagged', 'lost', 'slides', 'ids gone', 'ids new'];
    console.info([`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n'));
  });
});
