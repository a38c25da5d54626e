import type { Deck, Slide, SlideKind, TracedText } from '../../src/core/model.js';

/** Words for a slide made by hand: traced to offset 0 of a source that nobody reads. */
export const words = (text: string): TracedText => ({
  text,
  pieces: [{ at: 0, length: text.length, from: 0, span: text.length }],
});

type Body<K extends SlideKind> = Omit<
  Extract<Slide, { kind: K }>,
  'id' | 'section' | 'notes' | 'seconds' | 'size' | 'kind'
>;

let count = 0;
/** Slides are numbered as they are made: a deck that is made again gets the same ids. */
export function restartIds(): void {
  count = 0;
}

/** A slide made by hand, for tests of rendering, fitting and printing. */
export function makeSlide<K extends SlideKind>(kind: K, body: Body<K>, rest: Partial<Slide> = {}): Slide {
  count += 1;
  const base = { id: `${kind}-${count}`, section: null, notes: [], seconds: 60, size: 0 };
  return { ...base, kind, ...body, ...rest } as unknown as Slide;
}

const note = words(
  '為了抵達這個終點，吳泳銘將AI的演進路徑清晰地劃分為三個階段。第一階段是“學習人”，AI通過學習互聯網上數字化的人類知識，涌現出泛化智能，這是過去幾年發生的事。第二階段是“輔助人”，AI通過使用工具（Tool Use）和編程（Coding）能力，連接數字世界與物理世界，成為各行各業的生產力工具，這是當下正在發生的。',
);

/** Every kind once or more, in Chinese, with words of usual length. */
export function sampleDeck(): Deck {
  restartIds();
  const inOne = { section: 1, notes: [note] };
  const inTwo = { section: 2, notes: [note, note] };
  const slides: Slide[] = [
    makeSlide('cover', {
      title: words('Token就是未來的電'),
      standfirst: words('這場演講，是他少有的高調表達，為理解他上任后700多天的所有決策，提供了一個清晰的視角'),
      author: null,
      date: words('2025年9月'),
      origin: null,
    }),
    makeSlide('agenda', {
      items: [
        { number: 1, numeral: 1, lastNumeral: null, title: words('終極思考：通往ASI的三級火箭'), target: 's1' },
        { number: 2, numeral: 2, lastNumeral: null, title: words('崛起之路：向著AI加速前進'), target: 's2' },
        { number: 3, numeral: 3, lastNumeral: null, title: words('終局之戰：牌桌上的全棧玩家'), target: 's3' },
        { number: 4, numeral: 4, lastNumeral: null, title: words('尾聲：通往ASI的巨浪'), target: 's4' },
      ],
    }),
    makeSlide(
      'section',
      { number: 1, numeral: 1, title: words('終極思考：通往ASI的三級火箭'), standfirst: null },
      { ...inOne, id: 's1' },
    ),
    makeSlide(
      'stages',
      {
        title: words('吳泳銘將AI的演進路徑清晰地劃分為三個階段'),
        sequence: true,
        items: [
          { label: words('學習人'), detail: words('AI通過學習互聯網上數字化的人類知識，涌現出泛化智能') },
          { label: words('輔助人'), detail: words('AI通過使用工具和編程能力，連接數字世界與物理世界') },
          { label: words('自我迭代'), detail: words('特征是“超越人”') },
        ],
      },
      inOne,
    ),
    makeSlide(
      'quote',
      {
        quote: words('通過Tool Use，AI可以像人一樣調用外部軟件、接口和物理設備，執行復雜的真實世界任務。'),
        speaker: words('吳泳銘'),
        context: null,
      },
      inOne,
    ),
    makeSlide(
      'points',
      {
        title: words('AI的終極形態，將是能夠自我迭代、超越人類智能的ASI'),
        items: [
          words('它將可能創造出一批“超級科學家”和“全棧超級工程師”'),
          words('以指數級的速度去解決今天人類難以攻克的科學問題'),
          words('未來自然語言就是AI時代的源代碼，任何人用自然語言就能創造自己的Agent'),
        ],
      },
      inOne,
    ),
    makeSlide('points', { title: null, items: [words('大模型是下一代的操作系統')] }, inOne),
    makeSlide(
      'section',
      { number: 2, numeral: 2, title: words('崛起之路：向著AI加速前進'), standfirst: null },
      { ...inTwo, id: 's2' },
    ),
    makeSlide(
      'timeline',
      {
        title: null,
        events: [
          { date: words('2021年'), text: words('阿里就發布了國內首個千億參數多模態大模型M6') },
          { date: words('2023年9月12日'), text: words('出任阿里集團CEO僅3天的吳泳銘發布全員信') },
          { date: words('2024年中'), text: words('由ChatGPT引爆的狂熱開始消退') },
          { date: words('2025年2月24日'), text: words('未來三年，阿里將投入超過3800億元，用于建設云和AI硬件基礎設施') },
        ],
      },
      inTwo,
    ),
    makeSlide(
      'figure',
      {
        title: null,
        figures: [{ before: words('阿里將投入超過'), value: words('3800'), unit: words('億元'), after: null }],
        detail: words('未來三年，阿里將投入超過3800億元，總額超過去十年總和'),
      },
      inTwo,
    ),
    makeSlide(
      'figure',
      {
        title: words('通義大模型已成為全球領先開源模型'),
        figures: [
          { before: words('阿里通義開源'), value: words('300'), unit: words('余個'), after: words('模型') },
          { before: words('全球下載量突破'), value: words('6億'), unit: words('次'), after: null },
          { before: words('全球衍生模型'), value: words('17萬'), unit: words('個'), after: null },
          { before: words('超'), value: words('100萬'), unit: words('家'), after: words('客戶接入通義大模型') },
        ],
        detail: null,
      },
      inTwo,
    ),
    makeSlide(
      'compare',
      {
        title: words('阿里云收入增速已從吳泳銘接任首個季度的2%加速增長至26%'),
        from: { label: words('吳泳銘接任首個季度'), text: words('2%'), value: 2 },
        to: { label: words('阿里云收入增速'), text: words('26%'), value: 26 },
        multiple: null,
      },
      inTwo,
    ),
    makeSlide(
      'pair',
      {
        title: words('他對IT產業變革的兩個根本性判斷'),
        items: [
          {
            label: words('大模型是下一代的操作系統'),
            detail: words('Agent會成為新的軟件，這將讓數以億計的普通人都能創造自己的應用'),
          },
          { label: words('超級AI云是下一代的計算機'), detail: words('全球只有5-6個超級AI云才能承載') },
        ],
      },
      inTwo,
    ),
    makeSlide(
      'table',
      {
        title: words('各業務的戰略優先級'),
        header: [words('業務'), words('方向'), words('進展')],
        rows: [
          [words('阿里云'), words('公共云優先'), words('26%')],
          [words('通義'), words('全面開源'), words('300余個模型')],
        ],
      },
      inTwo,
    ),
    makeSlide(
      'code',
      {
        title: words('用自然語言創造Agent'),
        language: 'ts',
        code: words('const agent = await create("訂一張機票");\nawait agent.run();'),
      },
      inTwo,
    ),
    makeSlide('closing', { line: words('一切才剛剛開始'), speaker: words('吳泳銘') }, { notes: [note] }),
    makeSlide('sources', {
      title: words('Token就是未來的電'),
      author: null,
      date: null,
      origin: null,
      entries: [
        { text: words('吳泳銘'), targets: ['quote-5', 'closing-16'] },
        { text: words('一名阿里云員工'), targets: [] },
      ],
    }),
  ];
  return {
    meta: { slug: 'sample', title: 'Token就是未來的電', language: 'zh-Hant', author: null, file: 'sample.txt' },
    slides,
    coverage: [],
    omissions: [],
    diagnostics: [],
  };
}
