import { describe, expect, it } from 'vitest';
import { listPhrases } from '../../../src/core/listPhrases.js';
import { tidyMarks } from '../../../src/core/plan/tidyMarks.js';
import { makeSlide, words } from '../../support/decks.js';
import { plan } from '../../support/read.js';

const tidied = (text: string): string | undefined =>
  listPhrases(tidyMarks(makeSlide('points', { title: null, items: [words(text)] })))[0]?.text;

describe('marks that mean nothing on a slide', () => {
  it.each([
    ['成為車站的獨家供應商[2]', '成為車站的獨家供應商'],
    ['票價從3元漲到4元［12］。', '票價從3元漲到4元。'],
    ['小さい力でキー入力が可能です（※）', '小さい力でキー入力が可能です'],
    ['キー荷重が従来比※約4割軽い', 'キー荷重が従来比約4割軽い'],
    ['야간열차 승객이 두 배로 늘었다[3]', '야간열차 승객이 두 배로 늘었다'],
    ['The night trains came back.[4]', 'The night trains came back.'],
    ['可以考慮聯動影視 、 古風和清宮', '可以考慮聯動影視、古風和清宮'],
    ['高階組件（ higher-order component ， HOC ）是一種技巧', '高階組件（higher-order component，HOC）是一種技巧'],
    [
      'Kletterwald Strausberg , Sportpark 32 , 15344 Strausberg',
      'Kletterwald Strausberg, Sportpark 32, 15344 Strausberg',
    ],
    ['Many towns, , some of them small, have a station', 'Many towns, some of them small, have a station'],
    ['※ 営業時間は変わることがあります', '営業時間は変わることがあります'],
    ['• 💼 夜車的帳目缺乏完整性', '夜車的帳目缺乏完整性'],
    [':: Welche Züge nutzt du am liebsten?', 'Welche Züge nutzt du am liebsten?'],
    ['✅ Los trenes llegan a tiempo', 'Los trenes llegan a tiempo'],
    ['- 明明知道夜車會晚點，還是要坐', '明明知道夜車會晚點，還是要坐'],
    ['🏃🏽‍♀️ Want the best seats?', 'Want the best seats?'],
    ['e.g., 校園徵才時便決定篩掉哪些人', '校園徵才時便決定篩掉哪些人'],
    ['z. B. Züge, die nachts fahren', 'Züge, die nachts fahren'],
  ])('go: %s', (text, wanted) => {
    expect(tidied(text)).toBe(wanted);
  });

  it.each([
    'Read the quay from argv[1] and the day from argv[2]',
    '-5 °C 的早晨',
    '“夜車”回來了',
    '#夜車 是一個標籤',
    '*.cppを管理するリポジトリ',
    '© 2024 the harbour board',
    '價格（含稅）為 30 元',
    '[단독] 야간열차가 돌아왔다',
    '3 * 4 = 12',
    'El tren sale a las 8 ,5 de la torre',
    'Le prix : trois euros ; le billet ?',
  ])('others stay: %s', (text) => {
    expect(tidied(text)).toBe(text);
  });

  it('leaves code, sources and what goes on from a number alone', () => {
    const figure = { before: null, value: words('6'), unit: words('美元'), after: words('/股掛牌') };
    for (const slide of [
      makeSlide('code', { title: null, language: 'sh', code: words('※ ls[1]') }),
      makeSlide('figure', { title: null, figures: [figure], detail: null }),
      makeSlide('commands', {
        title: null,
        items: [{ text: words('Run it.'), code: words('• x[1]'), language: 'sh', rest: null }],
      }),
    ])
      expect(tidyMarks(slide)).toBe(slide);
  });

  it.each([
    [
      'en',
      'The ferry is easy to find. For example:\n\n- The quay has a tall red lamp\n- The harbour office prints a map every year',
    ],
    ['zh', '渡輪很容易找到。例如：\n\n- 碼頭上有一盞很高的紅燈\n- 港務局每年都會印一張地圖'],
    [
      'de',
      'Die Fähre ist leicht zu finden. Zum Beispiel:\n\n- Am Kai steht eine hohe rote Lampe\n- Das Hafenamt druckt jedes Jahr eine Karte',
    ],
  ])('an example’s opening heads no list (%s)', async (_, text) => {
    const { slides } = await plan(`# 標題\n\n${text}`, 'md');
    expect(slides.flatMap((slide) => ('title' in slide && slide.title ? [slide.title.text] : []))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:For example|例如|Zum Beispiel)/u)]),
    );
  });
});
