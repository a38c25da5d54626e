import { describe, expect, it } from 'vitest';
import { chooseQuotes, findCode, setMarks } from '../../../src/core/clean/setMarks.js';
import { traceSlice } from '../../../src/core/trace.js';

const set = (source: string, language = 'en'): string =>
  setMarks(traceSlice(source, 0, source.length), chooseQuotes(language, source), findCode(source)).text;

describe('marks of a keyboard', () => {
  it.each([
    ['en', 'She said "bread first," and "then salt".', 'She said “bread first,” and “then salt”.'],
    ['en', "It's the bakers' oven---and they'd keep it.", "It’s the bakers' oven—and they’d keep it."],
    ['en', 'The oven -- a small one -- is hot.', 'The oven – a small one – is hot.'],
    ['en', '("Salt" is dear.)', '(“Salt” is dear.)'],
    ['de', 'Er sagte "Brot" und ging.', 'Er sagte „Brot“ und ging.'],
    ['es', 'Dijo "pan" y salió.', 'Dijo “pan” y salió.'],
    ['zh-Hans', '他说"先做面包"，两大方向是"舒适"和"运动"......', '他说“先做面包”，两大方向是“舒适”和“运动”……'],
    ['zh-Hant', '他說"先做麵包"。', '他說「先做麵包」。'],
    ['zh-Hans', '前者--也就是面包', '前者——也就是面包'],
    ['ja', '"A"と”B”を使います', '“A”と“B”を使います'],
    ['fr', "Il dit que c'est l'heure.", 'Il dit que c’est l’heure.'],
  ])('become those of a page in %s', (language, typed, printed) => {
    expect(set(typed, language)).toBe(printed);
  });

  it.each([
    ['a measure', 'A screen of 27" and one of 32" stood there.'],
    ['one alone', 'He began: "Bread is'],
    ['an option', 'Run it with --all or --none.'],
    ['a name in a style sheet', 'The class card--wide is set.'],
    ['a call', 'Write print("bread") there.'],
    ['an attribute', 'Set lang="en" on it.'],
    ['names in single marks', "围绕'通GO'、'缓CHILL'三个场景"],
    ['marks that are printed already', 'He said “bread” and 5”.'],
    ['code', 'Write `echo "bread"` and `a---b`, or <code>"salt"</code>.'],
    ['stops between Latin words', 'Bread, salt ... and water.'],
  ])('stay: %s', (_, typed) => {
    expect(set(typed)).toBe(typed);
  });

  it('of traditional Chinese are those that the article has elsewhere', () => {
    expect(chooseQuotes('zh-Hant', '他說“好”。')).toBe('“”');
    expect(chooseQuotes('zh-Hant', '他說「好」。')).toBe('「」');
  });

  it('stay in French quotations, which are set with other marks and spaces', () => {
    expect(set('Il dit "pain".', 'fr')).toBe('Il dit "pain".');
  });

  it('keep their places in the source', () => {
    const source = 'Salt---"bread" it’s.';
    const text = setMarks(traceSlice(source, 0, source.length), '“”', []);
    expect(text.text).toBe('Salt—“bread” it’s.');
    expect(text.pieces.map(({ from, span }) => source.slice(from, from + span)).join('')).toBe(source);
  });

  it('are told from those of code in a manual of many', () => {
    const manual = Array.from({ length: 60 }, (_, i) => `Type \`echo "${i}"\` and say "done".`).join(' ');
    expect(set(manual)).toBe(manual.replaceAll('"done"', '“done”'));
  });
});
