import { describe, expect, it } from 'vitest';
import { checkFidelity } from '../../../src/core/check/checkFidelity.js';
import { describeDeck } from '../../../src/core/render/describeDeck.js';
import { createConverter } from '../../../src/core/script/createConverter.js';
import type { GlossaryEntry, Script } from '../../../src/core/script/script.js';
import { listRanges, slice, traceSlice } from '../../../src/core/trace.js';
import { planArticle } from '../../../src/planArticle.js';
import { Stopwatch } from '../../../src/stopwatch.js';

const whole = (text: string) => traceSlice(text, 0, text.length);
const convert = async (script: Script, text: string, glossary: readonly GlossaryEntry[] = []) =>
  (await createConverter(script, glossary))(whole(text)).text;

describe('a conversion of the script', () => {
  it.each([
    ['hans', '圖書館裡的電腦，為讀者開著。', '图书馆里的电脑，为读者开着。'],
    ['hans', '他說「這是『新』的」。', '他说“这是‘新’的”。'],
    ['hant', '头发发白，后来在皇后大道发现面条。', '頭髮發白，後來在皇后大道發現麵條。'],
    ['hant', '他说“这是‘新’的”，it’s fine。', '他說「這是『新』的」，it’s fine。'],
    ['hant', '软件里的程序', '軟件裡的程序'],
    ['hans', 'No Chinese at all', 'No Chinese at all'],
  ] as const)('%s: %s', async (script, text, wanted) => {
    expect(await convert(script, text)).toBe(wanted);
  });

  it('leaves the terms of the glossary alone, or puts its own words', async () => {
    const text = '松下与范仲淹在里昂，发现里昂很美。';
    expect(await convert('hant', text, ['松下', '范仲淹', { find: '里昂', replace: '里昂市' }])).toBe(
      '松下與范仲淹在里昂市，發現里昂市很美。',
    );
  });

  it('keeps every character traced to its own place', async () => {
    const text = '头发与发现';
    const converted = (await createConverter('hant'))(whole(text));
    expect(converted.pieces).toEqual([{ at: 0, length: 5, from: 0, span: 5 }]);
    expect(listRanges(slice(converted, 3, 5))).toEqual([{ start: 3, end: 5 }]);
  });

  it('traces words of another length as a whole', async () => {
    const converted = (await createConverter('hant', [{ find: '里昂', replace: '里昂市' }]))(whole('去里昂了'));
    expect(converted).toEqual({
      text: '去里昂市了',
      pieces: [
        { at: 0, length: 1, from: 0, span: 1 },
        { at: 1, length: 3, from: 1, span: 2 },
        { at: 4, length: 1, from: 3, span: 1 },
      ],
    });
  });
});

const ARTICLE = `---
title: 社區圖書館
---
社區圖書館在三月開放，館員說：「這裡是大家的客廳，歡迎進來。」

## 開館的準備

他們準備了三個階段。第一階段是整理書籍，館員把舊書分類。第二階段是裝設電腦，讀者可以上網。第三階段是舉辦活動，鄰居們一起讀書。

館藏從800冊增至2400冊，讀者人數超過3萬人。

## 開館之後

2021年，圖書館獲得了獎項。2022年，圖書館開設了分館。2023年，圖書館延長了時間。
`;

describe('a deck in the other script', () => {
  const plan = (script: Script | null, glossary: readonly GlossaryEntry[] = []) =>
    planArticle(
      {
        slug: 'library',
        source: { file: 'library.md', text: ARTICLE, format: 'md' },
        sha256: '',
        corrections: [],
        edits: null,
      },
      { minutes: null, slides: null, script, glossary },
      new Stopwatch(),
    );

  it('has the words, the language and the marks of its script, and is proved again from the article', async () => {
    const deck = await plan('hans');
    const described = describeDeck(deck, '');
    const words = described.slides.flatMap(({ phrases }) => phrases.map(({ text }) => text)).join('\n');
    expect(deck.meta.language).toBe('zh-Hans');
    expect(described).toMatchObject({ lang: 'zh-Hans', script: 'hans', title: '社区图书馆' });
    expect(words).not.toMatch(/[圖書館裝電腦「」]/u);
    const fidelity = checkFidelity(described, ARTICLE, [], await createConverter('hans'));
    expect(fidelity.faults).toEqual([]);
    expect(fidelity.numbers).toBeGreaterThan(0);
  });

  it('fails the check where a word is not the conversion of its place', async () => {
    const described = describeDeck(await plan('hans'), '');
    const lie = JSON.parse(JSON.stringify(described).replaceAll('图书', '图画')) as typeof described;
    const { faults } = checkFidelity(lie, ARTICLE, [], await createConverter('hans'));
    expect(faults.length).toBeGreaterThan(0);
    // Without the conversion the converted words are not the article's either.
    expect(checkFidelity(described, ARTICLE).faults.length).toBeGreaterThan(0);
  });

  it('is the same as without the option where the article is in that script', async () => {
    expect(await plan('hant')).toEqual(await plan(null));
  });
});
