import { describe, expect, it } from 'vitest';
import { isBareAdjunct } from '../../../../src/core/plan/recognise/figureGates.js';
import { recogniseComparisons } from '../../../../src/core/plan/recognise/recogniseComparisons.js';
import { recogniseFigures } from '../../../../src/core/plan/recognise/recogniseFigures.js';
import { recogniseTimeline } from '../../../../src/core/plan/recognise/recogniseTimeline.js';
import { bodies, passagesOf } from '../../../support/passages.js';

interface Shown {
  title: string | null;
  detail: string | null;
  figures: { before: string | null; value: string; unit: string; after: string | null }[];
}
const figures = async (text: string) => bodies(recogniseFigures(await passagesOf(text))) as Shown[];
const comparisons = async (text: string) => bodies(recogniseComparisons(await passagesOf(text)));
const timelines = async (text: string) =>
  bodies(recogniseTimeline(await passagesOf(text))) as { events: { date: string; text: string }[] }[];

describe('figures', () => {
  it.each([
    ['one end of a span', '每個座位的成本普遍在20元——30元之間。'],
    ['a number in a subordinate clause', 'Dass wir derzeit 80 Millionen Menschen nach Hause schicken, ist teuer.'],
    [
      'a measure behind a preposition',
      'El récord anterior es de 2015, con 17,5 grados, a más de 500 kilómetros de la costa.',
    ],
    ['a number in a question', 'So how did nearly 63 million people look at the harbour and think of trains?'],
    ['a share in the name of a thing', 'En el puerto usaban la cera Marina Blanca 100%, para cuidar la madera.'],
    ['a comparison without its subject', 'Era mayor incluso que los 19,8 millones de la otra isla.'],
    ['a thing of which nothing is said', '2.8萬平方米的園區，不僅供應蔬果，更引來遊人。'],
    ['what somebody has whose name is cut', '同一條街上的老麵包房已經把兩家分店關了，收入2476億元。'],
    [
      'what also reached a number',
      '街角最老的麵包房在去年先後關了城南和城北的幾家分店，把爐子和師傅都搬到了河邊的老廠房裡去，員工總人數也達到了3000多人。',
    ],
    ['what a number is reckoned by', '按5000人計算，麵包房的收入並不算高。'],
    ['a part of the past', '在過去40多年中，街上的人來了又走。'],
    ['half of a rate', '麵包房每獲得1美元營收，送麵粉的人就獲得不少。'],
    ['what is denied', '店主說明麵包房並沒有8000人。'],
    ['what was not earned', '店主最後並沒有賺到200億元的浮盈。'],
    ['what is denied in English', 'The bakery did not reach 5 million customers in its first year.'],
    ['what is denied in German', 'Die Bäckerei hat im ersten Jahr nicht einmal 5 Millionen Euro verdient.'],
    ['what is denied in Spanish', 'La panadería no alcanzó 5 millones de clientes en su primer año.'],
    ['what is denied in French', 'La boulangerie n’a pas atteint 5 millions de clients la première année.'],
    ['what is denied in Japanese', '工房の会員は500万人に達していない。'],
    ['what is denied in Korean', '빵집의 회원은 500만 명이 아니다.'],
    ['a number in what describes a noun', '在老人占比98%的“河邊第一街”，開一家麵包房，並不容易。'],
    ['what is added to it first', '加上之前裁員80%的舊爐房，三家店關了兩家。'],
    ['a thing that is described by it', '街坊引以為豪的2億元營收，很難說算什麼成就。'],
    ['a deed without who does it', '這條街每到冬天都很熱鬧，有時甚至可以做到5元一條。'],
    ['whose owner is a pronoun', '2014年她開了麵包房，第一個月賣了近20萬元。'],
    ['a bare measure', '收益率可能低至1.25%。'],
    ['a bare measure in German', 'Der Umsatz ging um 8,3 Prozent zurück.'],
    ['a bare measure in Japanese', '売上は3000億円に達した。'],
    ['a bare measure in Korean', '매출은 3000억 원에 이른다.'],
    ['an item whose list is elsewhere', '2、麵包抽成，街口的攤位替人賣麵包，收最多15%的佣金。'],
    ['a rumour', '曾有街坊猜測，麵包房的廣告費占總營收的30%以上。'],
    ['what something is done with', '今年上半年，河邊麵包房以近2億的採購額，壓過了城裡的對手。'],
    ['what somebody carries', '河邊麵包房的店主帶著不到2萬塊的積蓄，在城裡租下了一個櫃檯。'],
    ['where something is', '河邊麵包房的分店位於約3600米的營地附近。'],
    ['what is made up to explain', '比方說一條街如果壞麵包的比例只有1%，街坊就不會在意。'],
    ['what is supposed, and nothing that comes of it', '如果我也住在河邊，年入10億…'],
    ['what is spent by nobody', '結果老街坊只好在這個月省下開支，花費30萬元補辦證件。'],
    ['what happened in a year told before', '是年，街坊費心三載打造的河邊麵包房開店超2000家。'],
    ['a small sum that a story spends on its way', '河邊麵包房的店主在碼頭丟了錢包，被扣款8元。'],
    ['a small sum in English', 'The old baker paid $40 for the second oven of the shop.'],
    ['how long something has gone on', '河邊麵包房的“學徒計劃”實施15年來，街坊都很滿意。'],
    ['what a wage of so much is spent on', '麵包師每月不到3000萬元的工資收入，用來買麵粉遠比買肉重要。'],
    ['a form', '年齡：26-41歲 城市：一線城市 收入：每月可支配收入30100元。'],
    ['against what another sentence says', 'ディスプレイは逆に、500万人が使うことを想定して作られている。'],
    ['of a thing named before', 'The bakery wants to raise it to 10% by next year.'],
    ['a measure behind its verb in German', 'Im Laufe des Quartals ging der Umsatz um 8,3 Prozent zurück.'],
    ['what somebody lost to another, in Korean', '이어 후보로 선출됐지만 전 시장에게 0.73%포인트 차로 석패했다.'],
    ['what it was before it changed', '2022年，麵包房只有16.8萬平方米的廠房，到2024年三季度就猛增至79萬平方米。'],
    ['so many of something unsaid', '在鄉鎮的層級上，麵包房覆蓋了4900個。'],
    ['named in passing', 'Many questions addressed the return of the bakery’s $12 billion investments.'],
    ['a price tag', 'Weiße Schuhe für 7,40 Euro, Kopfhörer für 3,87 Euro.'],
    ['one more of another kind', '88%的中年讀者也都是樂觀的。'],
    ['some of others', 'The ones that work out will only give 30% of what you expected.'],
    ['of what stands beside it in a list', '- 年底的麵包賣得很好\n- 售價達到300元'],
    [
      'a deed without who did it',
      'The old mill behind the harbour that nobody had wanted to buy made a terrible noise all day and all night long, weighed some 800 pounds and sounded like a plane.',
    ],
    [
      'of a list whose lead denies it',
      'Your plan for the harbour is definitely not proven if\n\n- You have a waiting list with 500 million readers\n- Your friends like it',
    ],
    ['of two that are named elsewhere', '今年兩校共迎來近3000名本科畢業生。'],
    ['of two that are named elsewhere, in Japanese', 'いずれも年間500万人が利用しています。'],
    ['of two that are named elsewhere, in Korean', '두 회사는 500만 명의 회원을 두고 있다.'],
    ['of both', 'Both sell more than 5 million loaves a year.'],
    ['how far above another somebody is', '街口的麵包房早就關了，比對面的攤位高出113億元。'],
    ['the same amount in other coin', '新的烤箱售價不低，約合人民幣9660億元。'],
    [
      'a measure of somebody who is named elsewhere',
      '同一條街上的老電車公司已經把兩條線關了，年均車票收入僅100多億元。',
    ],
    ['of a firm that is named elsewhere', '公司展台總共接待了3000萬批客戶。'],
    ['of a firm that is named elsewhere, in English', 'The company sells 5 million loaves a year.'],
    ['of a firm that is named elsewhere, in Spanish', 'La empresa vende 5 millones de panes al año.'],
    ['of a firm that is named elsewhere, in French', "L'entreprise vend 5 millions de pains par an."],
    ['of a firm that is named elsewhere, in German', 'Das Unternehmen verkauft 5 Millionen Brote im Jahr.'],
    ['a label that points below', 'Aim for savings of 10% or more with the methods below.'],
  ])('are not %s', async (_, text) => {
    expect(await figures(text)).toEqual([]);
  });

  it.each([
    ['Chinese', '河邊麵包房的公司食堂每年送出3000萬個麵包。'],
    ['English', 'The company of the old baker sells 5 million loaves a year.'],
    ['Spanish', 'La empresa del panadero vende 5 millones de panes al año.'],
    ['German', 'Das Unternehmen der Bäckerin verkauft 5 Millionen Brote im Jahr.'],
  ])('are those of whom they name: %s', async (_, text) => {
    expect(await figures(text)).toHaveLength(1);
  });

  it('show both halves of a ratio, and no half', async () => {
    const [rate] = await figures('麵包房每獲得1美元營收，送麵粉的人獲得超過9億美元營收。');
    expect(rate?.figures.map(({ before, value }) => [before, value])).toEqual([
      ['麵包房每獲得1美元營收，送麵粉的人獲得超過', '9'],
    ]);
  });

  it.each([
    ['what is had by each', '麵包房每人每年只能帶來28萬元的收入。', '麵包房每人每年只能帶來', '28'],
    ['a share of what stands before it', '麵包房的廣告費僅占年收入的2%。', '麵包房的廣告費僅占年收入的', '2'],
    ['no more than', '麵包房的廣告費不超過年收入的2%。', '麵包房的廣告費不超過年收入的', '2'],
    [
      'not only',
      'The bakery sells not only bread but earns 12 million euros.',
      'The bakery sells not only bread but earns',
      '12',
    ],
    ['whom it counts', '招收的951名學徒全部留在了麵包房。', '招收的', '951'],
    [
      'whose the measure is, in German',
      'Der Umsatz der Bäckerei stieg um 8,3 Prozent.',
      'Der Umsatz der Bäckerei stieg um',
      '8,3',
    ],
  ])('are told from near misses: %s', async (_, text, before, value) => {
    const [one] = await figures(text);
    expect(one?.figures.map((figure) => [figure.before, figure.value])).toEqual([[before, value]]);
  });

  it('read no three quarters as a year', async () => {
    const [line] = await timelines(
      '2021年，渡口開了第一家書店。2022年，渡口賣出了九萬張票。2023年，渡口又蓋了一座碼頭。2024年前三季度，渡口的收入為64億元。',
    );
    expect(line?.events.map(({ date }) => date)).toEqual(['2021年', '2022年', '2023年']);
  });

  it('begin with a date, and with none that ends a span', async () => {
    const [line] = await timelines(
      '1951年，老船長買下了渡口的倉庫。2005年開始，渡口的書店由女船長經營，直到2020年9月為止，她每天寫一頁日記。2021年，渡口蓋起了一座碼頭。',
    );
    expect(line?.events.map(({ date }) => date)).toEqual(['1951年', '2005年開始', '2021年']);
  });

  it('stand in their order: a year alone behind a month of it that is told before, a decade in its century', async () => {
    const [line] = await timelines(
      '1968年3月，渡口開了第一家書店。1968年，船夫們蓋起了一座碼頭。1951年，老船長買下了渡口的倉庫。二十世紀九十年代，港口慢慢移到了北岸。',
    );
    expect(line?.events.map(({ date }) => date)).toEqual(['1951年', '1968年3月', '1968年', '二十世紀九十年代']);
  });

  it('keep the year that a study speaks of', async () => {
    const [share] = await figures(
      'An analysis of the harbour’s books shows that in 1960, women filled 27 percent of all posts at the pier.',
    );
    expect(share?.figures[0]?.before).toBe('in 1960, women filled');
  });

  it('take from their own sentence, or else from the one before, whose they are', async () => {
    const [own] = await figures('麵包房在三月推出了新麵包，至今累計售出超10萬個。');
    expect(own?.title).toBe('麵包房在三月推出了新麵包');
    const [before] = await figures(
      '街上的機會也吸引了風投的目光。573家店鋪中，有192家獲得了投資，投資金額超過1000億元。',
    );
    expect(before?.figures.map((figure) => figure.before)).toEqual(['573家店鋪中，有', '投資金額超過']);
  });

  it.each([
    [
      'who it is',
      '8月8日，在河邊老渡口賣票的付小姐，一天內收到了8萬元。',
      '8月8日，在河邊老渡口賣票的付小姐，一天內收到了',
    ],
    [
      'from when on',
      '館長提到，從2021年到去年的夏天，渡口賣出了90萬張票。',
      '館長提到，從2021年到去年的夏天，渡口賣出了',
    ],
    [
      'from where',
      '期间，一张去北岸的老船票，从去年的三块钱，涨到了将近7000万美金。',
      '一张去北岸的老船票，从去年的三块钱，涨到了将近',
    ],
  ])('go on from what only begins their statement: %s', async (_, text, before) => {
    const [one] = await figures(text);
    expect(one?.title).toBeNull();
    expect(one?.figures[0]?.before).toBe(before);
  });

  it('keep the time that they hold for, and the reason without its conjunction', async () => {
    const [tests] = await figures('During the testing phase, the telescope discovered more than 100 million pulsars.');
    expect(tests?.title).toBeNull();
    expect(tests?.figures[0]?.before).toBe('During the testing phase, the telescope discovered more than');
    const [reason] = await figures('因為公開的資料揭露了金額高達32億元的舞弊案。');
    expect(reason?.figures[0]?.before).toBe('公開的資料揭露了金額高達');
  });

  it('are titled with whom their sentence is about, where it names him before and the text often does', async () => {
    const name = '河岸麵包';
    const text = `${name}今年搬了家。${name}的店員多了。${name}在夏天上市。`;
    const [found] = await figures(`${text}10月2日，${name}上午開盤上漲，每股最高觸及104億港元，總市值為216.92億港元。`);
    expect(found?.title).toBe(name);
    expect(await figures(`${text}同一條街上的人都很高興，每股最高觸及104億港元。`)).toEqual([]);
  });

  it('are of nobody whom only the words before a semicolon name', async () => {
    const name = '河邊麵包房的師傅都很忙。河邊麵包房的爐子是舊的。河邊麵包房的門朝東。';
    const shown = await figures(
      `${name}五年時間裡，河邊麵包房的租金漲幅為50%；同期，城裡人的平均可支配收入從1980年的477萬元，增加到1985年749萬元。`,
    );
    expect(shown.flatMap((slide) => slide.figures.map(({ value }) => value))).not.toContain('749');
  });

  it('are not titled with somebody who only does something to them', async () => {
    const text = '李河岸今年搬了家。李河岸的店員多了。李河岸在夏天結婚。';
    const found = await figures(`${text}李河岸將兩家店放進一個公司，並賣出一半，總市值為216.92億港元。`);
    expect(found.map(({ title }) => title)).not.toContain('李河岸');
  });

  it('say whose they are, though the beginning of their sentence is cut', async () => {
    const [own] = await figures('這一年剛剛過去一個季度，街上就熱鬧了起來，麵包房股價的最高漲幅已經超過75%。');
    expect(own?.figures[0]?.before).toBe('麵包房股價的最高漲幅已經超過');
    const [second] = await figures('麵包房今年賣出的麵包達到300萬個，收入超過2億元。');
    expect(second?.figures.map(({ value }) => value)).toEqual(['300', '2']);
  });

  it('of neighbouring clauses stand together, each with all the words of its clause', async () => {
    const [grid] = await figures(
      '通義是全球領先的開源模型。截至目前，通義開源300余個模型，全球下載量突破6億次，衍生模型17萬個。超100萬家客戶接入通義。',
    );
    expect(grid?.title).toBe('通義是全球領先的開源模型');
    expect(grid?.figures.map(({ before, value, unit, after }) => [before, value, unit, after])).toEqual([
      ['截至目前，通義開源', '300', '余個模型', null],
      ['全球下載量突破', '6', '億次', null],
      ['衍生模型', '17', '萬個', null],
      ['超', '100', '萬家', '客戶接入通義'],
    ]);
  });

  it.each([
    ['a small sum that is the least', '河邊麵包房的麵包最低只要8元。'],
    ['a small sum by which something rose', '河邊麵包房的租金平均漲到8000元。'],
    ['large sums', '河邊麵包房在兩年裡投入了2億元資金。'],
    ['what would come of it', '如果街上再開一家麵包房，租金就會漲到每月12萬元。'],
  ])('are found in %s', async (_, text) => {
    expect(await figures(text)).toHaveLength(1);
  });

  it.each([
    [
      'where another clause stands between',
      '截止8月中旬，一份對河邊587家企業的調研，預計訂單量“沒有影響的”占24.6%，嚴重下滑的僅占6.5%。',
      '截止8月中旬，預計訂單量“沒有影響的”占',
    ],
    [
      'behind what came before',
      '經過幾年饑荒後，到1960年底，全縣存糧只有7500萬噸。',
      '經過幾年饑荒後，到1960年底，全縣存糧只有',
    ],
    [
      'where it opens the sentence',
      '8 月下旬，河邊市場的麵包批發價格超過了30萬元。',
      '8 月下旬，河邊市場的麵包批發價格超過了',
    ],
    ['where the number opens its clause', '在2016年底，100,000位麵包師必須要進行訓練。', '在2016年底，'],
  ])('tell the time that they are true for: %s', async (_, text, before) => {
    const [one] = await figures(text);
    expect(one?.title).toBeNull();
    expect(one?.figures[0]?.before).toBe(before);
  });

  it('tell no time besides their own', async () => {
    const [one] = await figures(
      '2025年以來，外面的人議論紛紛，2025年剛剛過去一個季度，河邊麵包房股價的最高漲幅已經超過60%，最高達到每股148美元。',
    );
    expect(one?.figures.map(({ before }) => before)).toEqual([
      '2025年剛剛過去一個季度，河邊麵包房股價的最高漲幅已經超過',
      '最高達到每股',
    ]);
  });

  it('tell the time of one sentence once', async () => {
    const [one] = await figures('2011年，河邊麵包房的出貨量達到4300萬個，河邊麵包房的市佔率達8.8%。');
    expect(one?.figures.map(({ before }) => before)).toEqual([
      '2011年，河邊麵包房的出貨量達到',
      '河邊麵包房的市佔率達',
    ]);
  });

  it('leave out what is of nobody, where something else is said before it', async () => {
    const shown = await figures(
      '2008年，河邊麵包房的銷售額真的達到1200億，不過冬天過完，店主就進去了，因涉嫌詐騙，三罪並罰，獲刑14年。',
    );
    expect(shown.flatMap((slide) => slide.figures.map(({ value }) => value))).toEqual(['1200']);
  });

  it('begin with what the sentence is about', async () => {
    const [one] = await figures('河邊麵包房的規矩如下：新入市項目，開張一週內賣出不低於70%。');
    expect(one?.figures[0]?.before).toBe('新入市項目，開張一週內賣出不低於');
  });

  it('keep the ten thousands behind 多', async () => {
    const [one] = await figures('去年，河邊麵包房共烤出 6500 多萬個麵包。');
    expect(one?.figures[0]).toMatchObject({ value: '6500', unit: '多萬個麵包' });
  });

  it('of a plan stand under whose it is, and not beside what is so', async () => {
    const plan = '林若秋的目標是，到2022年進入100個國家，開10000家店，銷售額突破1000億元。';
    const shown = await figures(`2018年麵包公司的銷售額預計將達180億元。${plan}`);
    expect(shown.map(({ title, figures: all }) => [title, all.map(({ value }) => value)])).toEqual([
      [null, ['180']],
      ['林若秋的目標是', ['100']],
    ]);
  });

  it('alone is set with who says it and what follows', async () => {
    const [one] = await figures('2月24日，吳泳銘對外宣布，未來三年，阿里將投入超過3800億元，用于建設云基礎設施。');
    expect(one?.title).toBe('2月24日，吳泳銘對外宣布');
    expect(one?.figures).toEqual([{ before: '未來三年，阿里將投入超過', value: '3800', unit: '億元', after: null }]);
    expect(one?.detail).toBe('用于建設云基礎設施');
  });

  it.each([
    [
      'its condition',
      'Accuracy: When the ferry is on time, the error of the new clock can be as low as 25% of what it was before.',
    ],
    [
      'half of a list',
      'The fish market of the towns of Linden, Porto Vecchio and Sandhaven is worth $17,000 million in all of its halls.',
    ],
    [
      'medio listado',
      'El mercado de pescado de los condados de Linden, Broward y Palma está valorado en $17,000 millones en total.',
    ],
    [
      'what it contradicts',
      'Accuracy: Little is known about the new clock, but in some harbours its error was around 25% of the tide.',
    ],
  ])('alone has no title that is %s', async (_, text) => {
    expect((await figures(text)).filter(({ title }) => title !== null)).toEqual([]);
  });

  it('stands below no sentence with a number of its own', async () => {
    const text =
      'The harbour office sold a third of its tickets in May. In the winter the ferry lost 40% of its passengers and the bus lost 25% of its own.';
    for (const { title } of await figures(text)) expect(title).toBeNull();
  });

  it('keeps the scope of a share', async () => {
    const [one] = await figures('今天，阿里云支撐了中國超過95%車企的產品升級。');
    expect(one?.figures[0]).toMatchObject({ before: '今天，阿里云支撐了中國超過', after: '車企的產品升級' });
  });

  it('has the subject of its clause, also where that stands in the clause before', async () => {
    const [one] = await figures('阿里云作為技術底座，支撐了中國超過95%車企的產品升級。');
    expect(one?.figures[0]?.before).toBe('阿里云作為技術底座，支撐了中國超過');
  });

  it.each([
    'Of the 194 states reviewed by the board, most have no ferry.',
    'Er macht damit erstaunliche 44 Prozent des landesweiten Verbrauchs aus.',
    'Même sur un axe horizontal de 100 km qui emmène à l’autre bout de la vallée, sens de circulation naturel.',
  ])('is none of what its sentence has not named, nor without a verb: %s', async (text) => {
    expect(await figures(text)).toEqual([]);
  });

  it('stand below no sign of a list, nor half of a pair of marks', async () => {
    const [one] = await figures('🎬 The film of the harbour made 25 million dollars in its first year.');
    expect(one?.figures[0]?.before).toBe('The film of the harbour made');
  });

  it('stands in a clause that opens with a time and has its verb behind `that`', () => {
    expect(isBareAdjunct('In 2020 the board found that 30% of the ferries are late', 0)).toBe(false);
    expect(isBareAdjunct('même sur un axe de 100 km qui emmène à l’autre bout', 0)).toBe(true);
  });

  it('measures by more than one word', async () => {
    const [one] = await figures('The star stands a full 1400 Light Years Away from the harbour and its pilots.');
    expect(one?.figures[0]).toMatchObject({ value: '1400', unit: 'Light Years' });
  });

  it('is found in English', async () => {
    const [one] = await figures('The new page can increase conversion rates up to 25% in a month.');
    expect(one?.figures).toEqual([
      { before: 'The new page can increase conversion rates up to', value: '25', unit: '%', after: 'in a month' },
    ]);
  });

  it.each([
    ['a year', '2021年的云棲大會上他發表了演講。'],
    ['a name with digits', '他們發布了大模型M6和GPT-4。'],
    ['an ordinal', '這是第3個模型，排名前十。'],
    ['"a" and "both"', '他用一種方法做了兩個選擇。'],
    ['a short duration alone', '他用一場20分鐘的演講說完。'],
    ['千 as an adjective', '這是國內首個千億參數模型。'],
    ['a Chinese numeral that counts things', '模型服務了中國九家國有銀行。'],
  ])('is not made of %s', async (_, text) => {
    expect(await figures(text)).toEqual([]);
  });
});

describe('tenths in words', () => {
  it('are a share', async () => {
    const [found] = await figures('模型服務了中國九成的國有銀行。');
    expect(JSON.stringify(found)).toContain('九成');
  });
});

describe('two amounts that one verb says', () => {
  const shown = async (text: string) => {
    const found = bodies(recogniseFigures(await passagesOf(text))) as { figures: Record<string, string | null>[] }[];
    return found.flatMap(({ figures: all }) => all.map(({ before, value, unit }) => [before, value, unit]));
  };

  it.each([
    ['English', 'The harbour counted 467,000 passengers and about 16,700 ships.', ['about', '16,700', 'ships']],
    ['Spanish', 'El puerto recibió 467.000 pasajeros y unos 16.700 barcos.', ['unos', '16.700', 'barcos']],
    ['French', 'Les ports ont 467 000 passagers et environ 16 700 navires.', ['environ', '16 700', 'navires']],
    ['German', 'Der Hafen hat 467.000 Passagiere und rund 16.700 Schiffe.', ['rund', '16.700', 'Schiffe']],
  ])('stand beside each other in %s', async (_, text, second) => {
    const found = await shown(text);
    expect(found).toHaveLength(2);
    expect(found[1]).toEqual(second);
  });

  it.each([
    ['a span', 'The harbour counts between 3 million and 5 million passengers.'],
    ['shares of one whole', 'The harbour lost 4% and 6% of its passengers.'],
    ['two statements', 'The harbour has 467,000 visitors and lost 16,700 ships.'],
    ['nothing said of them', 'A harbour for 467,000 passengers and 16,700 ships.'],
  ])('are not %s', async (_, text) => {
    expect(await shown(text)).toEqual([]);
  });
});

describe('comparisons', () => {
  it('are none where the values are in different units', async () => {
    expect(
      await comparisons(
        'The harbour board has promised to more than double what all of its cranes together can lift in a day, going from 175 tonnes to 450 tonnes by 2022.',
      ),
    ).toEqual([]);
    expect(await comparisons('單次查詢的價格從每項2毛錢到10塊錢不等。')).toEqual([]);
    expect(await comparisons('The prices of a berth range from €100 to €200 a month.')).toEqual([]);
  });

  it('go from one value to another of the same unit', async () => {
    expect(await comparisons('兩年時間，收入增速已從首個季度的2%加速增長至26%。')).toEqual([
      {
        kind: 'compare',
        title: '收入增速已從首個季度的2%加速增長至26%',
        from: { label: null, text: '2%', value: 2 },
        to: { label: null, text: '26%', value: 26 },
        multiple: null,
      },
    ]);
  });

  it('tell the time that the sentence opens with', async () => {
    const [one] = await comparisons('2018年1～6月，受到疫病的影響，全縣生豬存欄量從33134萬頭下降到31819萬頭。');
    expect(one).toMatchObject({ title: '2018年1～6月，全縣生豬存欄量從33134萬頭下降到31819萬頭' });
  });

  it('state a multiple between two years', async () => {
    expect(await comparisons('對比2022年這個元年，2032年數據中心的能耗將提升10倍。')).toMatchObject([
      { from: { text: '2022年', value: 1 }, to: { text: '2032年', value: 10 }, multiple: '10倍' },
    ]);
  });

  it('are found in English', async () => {
    expect(await comparisons('The share of mobile users rose from 12% to 48% within a year.')).toMatchObject([
      { from: { text: '12%', value: 12 }, to: { text: '48%', value: 48 } },
    ]);
  });

  it.each([
    ['a range of years', '從2019年至2021年，他在杭州工作。'],
    ['a plain range', '每天工作從2到5小時。'],
    ['different units', '他從2家公司換到了26個城市。'],
    ['the same value twice', '增速從2%到2%，沒有變化。'],
    ['a multiple without two years', '能耗規模將提升10倍。'],
    ['two years and a multiple since the later', '1972年啤酒開始出口，1978年銷量達2萬箱，3年之後翻了40倍達到80萬箱。'],
  ])('are not made of %s', async (_, text) => {
    expect(await comparisons(text)).toEqual([]);
  });
});

describe('a timeline', () => {
  it('puts three dated events or more in the order of time', async () => {
    const [line] = await timelines(
      '2023年9月12日，公司發布全員信并宣布戰略。到了2024年中，狂熱開始消退了。早在2021年，公司就發布了大模型。',
    );
    expect(line?.events.map((event) => event.date)).toEqual(['2021年', '2023年9月12日', '2024年中']);
    expect(line?.events[0]?.text).toBe('公司發布了大模型');
  });

  it('reads a chronicle, where a date and a colon open each line', async () => {
    const lines = '2003年：架空路軌啟用。\n2010年2月：港務署通知碼頭。\n2015年6月：港務署接納碼頭提交的加固方案。';
    expect(bodies(recogniseTimeline(await passagesOf(lines)))).toMatchObject([
      {
        events: [
          { date: '2003年', text: '架空路軌啟用' },
          { date: '2010年2月', text: '港務署通知碼頭' },
          { date: '2015年6月', text: '港務署接納碼頭提交的加固方案' },
        ],
      },
    ]);
  });

  it('keeps what belongs to a date with it, and drops the word that answers to 早在', async () => {
    const [line] = await timelines(
      '2013年10月份，價格已經比從前整整高了一倍。從2020年起，公司拍攝了一系列短片。早在2008年，就有人開始收購舊爐子。',
    );
    expect(line?.events.map(({ date, text }) => `${date} ${text}`)).toEqual([
      '2008年 有人開始收購舊爐子',
      '2013年10月份 價格已經比從前整整高了一倍',
      '2020年起 公司拍攝了一系列短片',
    ]);
  });

  it('takes no season out of the name of a feast', async () => {
    const [line] = await timelines(
      '1965年春節期間，公司開了第一家店。1966年，公司換了名字。1967年3月，公司搬到河邊。1968年，公司關門了。',
    );
    expect(line?.events.map((event) => event.date)).not.toContain('1965年春');
  });

  it('keeps a deadline a deadline and a season a season', async () => {
    const [line] = await timelines(
      '2026年1月15日前，各部門提交設備清單。2026年2月底，公司完成全部搬遷。2024年春天，最便宜的一家店關門了。',
    );
    expect(line?.events.map((event) => event.date)).toEqual(['2024年春天', '2026年1月15日前', '2026年2月底']);
    expect(line?.events.map((event) => event.text)).toContain('公司完成全部搬遷');
  });

  it.each([
    ['two events', '2021年，公司發布了大模型。2022年，公司換了名字。'],
    ['events without who did it', '2021年，公司發布了大模型。2022年，公司換了名字。2023年，完成了千億目標。'],
    [
      'things named by when they were made',
      '2021年，公司發布了大模型。2022年，公司換了名字。2023年12月交付的新樓，很快就漏水了。',
    ],
    ['an event told twice', '2021年，公司發布了大模型。2022年，公司換了名字，在2023年以兩億元賣給了別人。'],
    ['conditions', '2021年，公司發布了大模型。2022年，公司換了名字。2023年，雖然門店還在擴張，但工廠更快。'],
    ['dates that only name things', '2021年的大會、2022年的峰會和2023年的論壇都很熱鬧。'],
  ])('is not made of %s', async (_, text) => {
    expect(await timelines(text)).toEqual([]);
  });

  it('is found in English', async () => {
    const [line] = await timelines(
      'In 2014, the agency opened its first office. In March 2015, the agency hired ten people. On June 1, 2017, the office closed.',
    );
    expect(line?.events.map((event) => event.date)).toEqual(['2014', 'March 2015', 'June 1, 2017']);
  });
});
