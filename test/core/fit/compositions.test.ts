import { describe, expect, it } from 'vitest';
import { arrangeSlide, listArrangements } from '../../../src/core/fit/arrangeSlide.js';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import { hasShortLead } from '../../../src/core/fit/kinds/figureWords.js';
import type { Deck, Slide } from '../../../src/core/model.js';
import { viewRunning } from '../../../src/core/render/views/text.js';
import { makeSlide, sampleDeck, words } from '../../support/decks.js';

const LANGUAGE = 'zh-Hant';

function fitAll(slides: readonly Slide[]): Slide[] {
  const deck: Deck = { ...sampleDeck(), slides };
  return [...fitDeck(deck).slides];
}

const layoutOf = (slide: Slide | undefined): string => (slide ? arrangeSlide(slide, LANGUAGE).layout : '');
const fitted = (slide: Slide): string => layoutOf(fitAll([slide])[0]);

const cover = (title: string, standfirst: string | null = null): Slide =>
  makeSlide('cover', {
    title: words(title),
    standfirst: standfirst === null ? null : words(standfirst),
    author: null,
    date: null,
    origin: null,
  });
const divider = (number: number, title: string, numeral: number | null = number, standfirst: string | null = null) =>
  makeSlide(
    'section',
    { number, numeral, title: words(title), standfirst: standfirst === null ? null : words(standfirst) },
    { id: `section-${number}`, section: number },
  );
const closing = (line: string): Slide => makeSlide('closing', { line: words(line), speaker: null });

describe('a cover', () => {
  it('is composed for the length of its title', () => {
    expect(fitted(cover('站著開會'))).toBe('poster');
    expect(fitted(cover('站著開會', '我們組從三月開始站著開會'))).toBe('poster');
    expect(fitted(cover('我們為什麼從三月起站著開會'))).toBe('side');
    expect(fitted(cover('資訊系所助教手冊—以一門沒有人想教的平行程式設計課為例'))).toBe('wide');
  });

  it('never breaks a poster into more than two lines', () => {
    const [slide] = fitAll([cover('一間社區圖書館的三年')]);
    expect(layoutOf(slide)).toBe('poster');
    expect(arrangeSlide(slide as Slide, LANGUAGE).sizes.title).toBeLessThan(228);
  });
});

describe('a divider', () => {
  it('has its number beside a long title, or one that a sentence goes with', () => {
    expect(fitted(divider(1, '終極思考'))).toBe('section');
    expect(fitted(divider(1, '聯絡中心仍會是服務大眾的重要管道，機關要為此重新訓練它的每一位主管'))).toBe('beside');
    expect(fitted(divider(1, '終極思考：通往ASI的三級火箭', 1, '人工智能的演進分為三個階段。'))).toBe('beside');
  });

  it('is no wall of large type where its title is long', () => {
    const [slide] = fitAll([
      divider(
        1,
        '聯絡中心仍會是服務大眾的重要管道，機關要為此重新訓練它的每一位主管，並且在三年之內重寫所有的手冊',
        null,
      ),
    ]);
    expect(arrangeSlide(slide as Slide, LANGUAGE).sizes.title).toBeLessThan(90);
  });

  it('is a poster where it has no number and few words', () => {
    expect(fitted(divider(1, '背景', null))).toBe('poster');
    expect(fitted(divider(1, '聯絡中心仍會是服務大眾的重要管道', null))).toBe('section');
  });

  it('does not look like the divider just before it, where both are long', () => {
    const long = (number: number) => divider(number, '聯絡中心仍會是服務大眾的重要管道，機關也會為此重新訓練');
    const [one, two] = fitAll([long(1), long(2)]);
    expect(layoutOf(one)).not.toBe(layoutOf(two));
  });

  it('is as large as the others of its deck', () => {
    const sizes = fitAll([
      divider(1, '背景'),
      makeSlide('quote', { quote: words('話'), speaker: null, context: null }),
      divider(2, '聯絡中心仍會是服務大眾的重要管道'),
    ])
      .filter(({ kind }) => kind === 'section')
      .map((slide) => arrangeSlide(slide, LANGUAGE).sizes.title);
    expect(sizes[0]).toBe(sizes[1]);
  });
});

const list = (title: string, ...items: string[]): Slide =>
  makeSlide('points', { title: words(title), items: items.map((item) => words(item)) });

describe('a list', () => {
  const items = ['每個碼頭多留兩分鐘', '霧季改走外側航道', '船長有權不開船'];

  it('has few words on its panel set large, more of them smaller', () => {
    const sizeOf = (title: string): number => {
      const [slide] = fitAll([list(title, ...items)]);
      expect(layoutOf(slide)).toBe('list');
      return arrangeSlide(slide as Slide, LANGUAGE).sizes.title ?? 0;
    };
    expect(sizeOf('準時')).toBeGreaterThan(100);
    expect(sizeOf('準時靠的是餘裕而不是速度')).toBeLessThanOrEqual(76);
  });

  it('stands below a title that would be many short lines on the panel', () => {
    const title = '手機作為第一個智能終端，一出來就驚艷全場，安卓選擇開源來迎戰';
    expect(fitted(list(title, ...items))).toBe('rows');
  });

  it('stands across the slide rather than small beside its title', () => {
    const long =
      '船一靠岸就先下後上，輪椅與嬰兒車由船員引導走前甲板，每晚收班後船長把當天的延誤寫進霧簿，隔天一早由全體船員傳閱一遍';
    const [slide] = fitAll([list('一些值得注意的例子', long, long, long, long, long)]);
    expect(layoutOf(slide)).toBe('rows');
    expect(arrangeSlide(slide as Slide, LANGUAGE).sizes.text).toBeGreaterThan(32);
  });

  it('stands below a title of which the panel would tear a word', () => {
    const long = list('Nutzungsbeschränkungsverordnung gibt es', ...items);
    expect(fitted(long)).toBe('rows');
  });
});

describe('a figure', () => {
  const figure = (before: string | null, value: string, unit: string): Slide =>
    makeSlide('figure', {
      title: null,
      figures: [
        { before: before === null ? null : words(before), value: words(value), unit: words(unit), after: null },
      ],
      detail: null,
    });

  it('stands above a unit that is a word, where that makes it much larger', () => {
    expect(fitted(figure('In Germany about', '62.000', 'inhabitants'))).toBe('tower');
    expect(fitted(figure('Discovered:', '10', 'pulsars'))).toBe('hero');
    expect(fitted(figure(null, '3800', '億元'))).toBe('hero');
  });

  it('has one short word before its value, as it is read', () => {
    const lead = (before: string) => ({ before: words(before), value: words('100'), unit: words('萬家'), after: null });
    expect([lead('超'), lead('over')].every(hasShortLead)).toBe(true);
    expect([lead('全球下載量突破'), lead('more than'), lead('2023')].some(hasShortLead)).toBe(false);
  });
});

describe('two figures', () => {
  const two = (value: string, unit: string, share: string): Slide =>
    makeSlide('figure', {
      title: null,
      figures: [
        { before: words('人均可支配收入'), value: words(value), unit: words(unit), after: null },
        { before: words('比上年名義增長'), value: words(share), unit: words('%'), after: null },
      ],
      detail: null,
    });

  it('have their signs beside their values, slide after slide, and words below them', () => {
    expect(fitAll([two('20733', '元', '5.4'), two('13601', '元', '6.8')]).map(layoutOf)).toEqual(['grid', 'grid']);
    expect(fitted(two('20733', 'inhabitants', '5.4'))).toBe('stack');
  });
});

describe('one point', () => {
  const below = (isClaim?: true) =>
    makeSlide('points', {
      title: words('準時靠的是餘裕'),
      items: [words('一艘渡輪誤點三分鐘，下一班就要等兩倍的人')],
      ...(isClaim ? { isClaim } : {}),
    });

  it('is louder than the name that it stands below, and not than a claim', () => {
    const sizesOf = (slide: Slide) => {
      const [fit] = fitAll([slide]);
      return fit ? arrangeSlide(fit, LANGUAGE).sizes : {};
    };
    expect(fitted(below(true))).toBe('claim');
    const claimed = sizesOf(below(true));
    expect(claimed.title).toBeGreaterThan(claimed.text ?? 0);
    const named = sizesOf(below());
    expect(named.text).toBeGreaterThan(named.title ?? 0);
  });
});

describe('a statement', () => {
  const statement = (text: string): Slide => makeSlide('points', { title: null, items: [words(text)] });
  const sizesOf = (slide: Slide) => arrangeSlide(fitAll([slide])[0] as Slide, LANGUAGE).sizes;

  it('has its claim set large where it is long, and the rest of it as running text', () => {
    const long = sizesOf(
      statement(
        '罷工對投資的影響大概是十億的支出延緩，加上罷工後一些人員成本上升，預計今年的內容投資將回到增長，恢復至百億的預算',
      ),
    );
    expect(long.text).toBeGreaterThan(2 * (long.aside ?? Number.POSITIVE_INFINITY) - 8);
    expect(sizesOf(statement('罷工對投資的影響大概是十億的支出延緩')).aside).toBeUndefined();
  });
});

describe('several points', () => {
  const points = (...items: string[]): Slide =>
    makeSlide('points', { title: null, items: items.map((item) => words(item)) });

  it('are set as titles are only where each is two lines at most', () => {
    expect(fitted(points('一艘渡輪誤點三分鐘，下一班就要等兩倍的人', '船長有權不開船，也有權不說為什麼'))).not.toBe(
      'rows',
    );
    const long = '展望下一年，除了繼續擴大夜車和渡輪的投入之外，港口還將著重在圖書館、候車室、沿海的碼頭等方面繼續押注';
    expect(fitted(points(long, `${long}，船長有權不開船，也有權不說為什麼`))).toBe('rows');
    const told = '泡麵吃了一周之後，有個護士小妹妹發了一條朋友圈，說她很想吃一碗大米飯';
    expect(fitted(points(told, `${told}啊`))).not.toBe('cards');
  });
});

describe('three figures', () => {
  const three = (...figures: (readonly [before: string, value: string, unit: string, after?: string])[]): Slide =>
    makeSlide('figure', {
      title: words('一年的數字'),
      figures: figures.map(([before, value, unit, after]) => ({
        before: words(before),
        value: words(value),
        unit: words(unit),
        after: after === undefined ? null : words(after),
      })),
      detail: null,
    });
  const long = ['截至2022年3月31日，公司市值', '472.22', '億美元'] as const;

  it('are rows where columns would set the values small', () => {
    expect(fitted(three(['營收達到', '63', '億美元'], ['同比增長', '42', '%'], long))).toBe('rows');
  });

  it('are cards where their values are short, shares, or in the middle of their words', () => {
    expect(fitted(three(['營收', '63', '億'], ['增長', '42', '%'], ['門店', '574', '家']))).toMatch(/^(?:grid|stack)$/);
    expect(fitted(three(['營收占', '63', '%'], ['增長了', '42', '%'], ['成本占', '2.5', '%']))).toBe('grid');
    const both = [...long, '，是同行的兩倍'] as const;
    expect(fitted(three(['營收達到', '63', '億美元'], ['同比增長', '42', '%'], both))).toBe('mosaic');
  });
});

describe('stages', () => {
  it('are rows where their details differ much in length', () => {
    const stages = (...details: string[]): Slide =>
      makeSlide('stages', {
        title: words('三個階段'),
        sequence: true,
        items: details.map((detail, index) => ({ label: words(`階段${'甲乙丙'[index]}`), detail: words(detail) })),
      });
    expect(fitted(stages('先學會看', '再學會做', '最後學會教'))).toBe('columns');
    expect(fitted(stages('通過學習互聯網上數字化的人類知識，涌現出泛化智能', '自己動手', '教人'))).toBe('rows');
  });
});

describe('a comparison', () => {
  it('has its title across the slide where it would take many lines beside the chart', () => {
    const compare = (title: string): Slide =>
      makeSlide('compare', {
        title: words(title),
        from: { label: null, text: words('2%'), value: 2 },
        to: { label: null, text: words('26%'), value: 26 },
        multiple: null,
      });
    expect(fitted(compare('收入增速從2%到26%'))).toBe('chart');
    expect(fitted(compare('雲端收入增速已從王先生接任首個季度的2%加速增長至26%'))).toBe('bars');
  });
});

describe('a closing', () => {
  it('is composed for the length of its line', () => {
    expect(fitted(closing('一切才剛剛開始'))).toBe('poster');
    expect(fitted(closing('圖書館不是放書的地方，是讓人坐下來的地方'))).toBe('closing');
    expect(
      fitted(closing('四十年前，人們站在碼頭上看錶；今天他們只管聊天，因為船總會來。讓人不必看錶，才是準時')),
    ).toBe('beside');
  });
});

describe('words that are set large', () => {
  it('are broken inside their clauses only where that sets them clearly larger', () => {
    const quote = makeSlide('quote', {
      quote: words('下一個十年，最大的變量將是AI帶來的全行業深刻變革。我們必須在AI時代以再次創業的決心，重塑用戶價值'),
      speaker: words('吳泳銘'),
      context: null,
    });
    const [slide] = fitAll([quote]);
    const steps = listArrangements(quote, LANGUAGE);
    const step = steps[slide?.size ?? -1];
    const broken = steps.find(({ flows, spare, torn, ragged }) => !flows && spare >= 0 && !torn && !ragged);
    expect(step?.flows).toBe(true);
    expect(step?.sizes.text ?? 0).toBeGreaterThan(broken?.sizes.text ?? Number.POSITIVE_INFINITY);
  });
});

describe('running text', () => {
  const setting = { language: LANGUAGE, face: 'sans', size: 50 } as const;

  it('is broken between its clauses where that takes no further line', () => {
    const text = words('前兩章分別介紹了什麼是智能商業，為什麼要做智能商業');
    expect(viewRunning(text, { ...setting, width: 900 })).toHaveProperty('clauses');
    expect(viewRunning(text, { ...setting, width: 1200 })).toHaveProperty('clauses');
    const uneven = words('是的，前兩章分別介紹了什麼是智能商業以及為什麼要做它');
    expect(viewRunning(uneven, { ...setting, width: 1250 })).not.toHaveProperty('clauses');
  });
});
