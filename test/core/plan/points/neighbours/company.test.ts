import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../../src/core/model.js';
import { readCompany, readNeeds } from '../../../../../src/core/plan/points/neighbours/company.js';
import { passagesOf } from '../../../../support/passages.js';

const needs = (...sentences: string[]) => readCompany(sentences, null);

describe('a sentence that the next one has to stand with', () => {
  it.each([
    ['a view denied, Chinese', '很多人認為夜車比飛機貴。', '其實這是一個誤解。'],
    ['a view denied, simplified', '大家都说夜车太慢。', '事实并非如此。'],
    ['a view denied, English', 'Everyone says that night trains are dear.', 'That is a myth.'],
    ['a view denied, Spanish', 'Dicen que el tren nocturno es caro.', 'Pero no es así.'],
    ['a view denied, French', 'On dit que les trains de nuit sont chers.', 'C’est faux.'],
    ['a view denied, German', 'Nachtzüge gelten als teuer.', 'Doch das stimmt nicht.'],
    ['a view denied, Japanese', '夜行列車は高いと言われている。', 'しかし、実際はそうではない。'],
    ['a view denied, Korean', '야간 열차는 비싸다고들 한다.', '하지만 그것은 오해다.'],
    ['granted first, Chinese', '確實，冬天的車站很少有人。', '但是夏天一位難求。'],
    ['granted first, English', 'Of course the roof costs a lot.', 'But it lasts for sixty years.'],
    ['granted first, Spanish', 'Es cierto que el techo es caro.', 'Sin embargo, dura sesenta años.'],
    ['granted first, French', 'Certes, le toit coûte cher.', 'Mais il dure soixante ans.'],
    ['granted first, German', 'Natürlich ist das Dach teuer.', 'Aber es hält sechzig Jahre.'],
    ['granted first, Japanese', '確かに屋根は高い。', 'しかし六十年もつ。'],
    ['granted first, Korean', '물론 지붕은 비싸다.', '하지만 육십 년을 버틴다.'],
    ['what was so, Spanish', 'Por muchos años, el tren tuvo una excusa.', 'Ahora llega a su hora.'],
    ['what was so, German', 'Lange wurde der Nachtzug als Verlust gebucht.', 'Heute zahlt er die Strecke.'],
    ['what was so, English', 'For decades the night train lost money.', 'Now it pays for the line.'],
    ['what was meant, Chinese', '車站的長牆，原本是為了擋住煤灰。', '後來卻成了書架。'],
    ['advice against, Chinese', '在開館之前就買電腦有些言之過早。', '但是一旦開館就該買了。'],
    [
      'advice against, English',
      'In the first year there is no need to count readers.',
      'However, the second year decides.',
    ],
    ['half of an analogy, Chinese', '例如，當你換新窗戶時，每月省下一百元電費。', '圖書館的書架亦是如此。'],
    ['half of an analogy, English', 'When you buy a new window, you save on heating.', 'The same is true of shelves.'],
    [
      'half of an analogy, Spanish',
      'Cuando uno cambia las ventanas, ahorra luz.',
      'Lo mismo ocurre con las estanterías.',
    ],
    ['half of an analogy, German', 'Wenn man die Fenster tauscht, spart man Strom.', 'Dasselbe gilt für Regale.'],
    [
      'a study without what it found',
      'In 2018 a study of all stations was published.',
      'Trains had become slower in half of them.',
    ],
    ['the same in Spanish', 'En 2018 se publicó un análisis de las estaciones.', 'La mitad había perdido viajeros.'],
    ['the same in French', 'En 2018, une étude des gares a été publiée.', 'La moitié avait perdu des voyageurs.'],
    ['the same in German', '2018 wurde eine Studie der Bahnhöfe veröffentlicht.', 'Die Hälfte hatte Gäste verloren.'],
    ['the same in Japanese', '2018年に駅の調査が発表されました。', '半数の駅で利用者が減っていました。'],
    ['the same in Chinese', '2018年，市政府發布了一份車站的調查報告。', '一半的車站流失了旅客。'],
    ['so at first, English', 'Initially the roof held.', 'In the third winter it fell.'],
    ['so at first, Chinese', '起初，車站免費開放。', '後來每人收五元。'],
    ['so at first, French', 'Au début, la gare était gratuite.', 'En 2019, elle est devenue payante.'],
    ['so at first, Japanese', '駅は当初は無料だった。', '2019年に有料になった。'],
    ['hoped for, Chinese', '船家原想趁暑假賺一把。', '結果渡口封了兩個月。'],
    ['hoped for, English', 'The captains had hoped to earn well in summer.', 'The pier was closed for two months.'],
    ['hoped for, Spanish', 'Los capitanes habían previsto ganar bien en verano.', 'El puerto cerró dos meses.'],
    ['hoped for, French', 'Les capitaines avaient espéré un bel été.', 'Le port a fermé deux mois.'],
    ['hoped for, German', 'Die Kapitäne hatten auf den Sommer gehofft.', 'Der Hafen blieb zwei Monate zu.'],
    ['hoped for, Japanese', '夏に稼ぐつもりだった。', '港は二か月閉まった。'],
    ['hoped for, Korean', '여름에 돈을 벌려고 했다.', '항구는 두 달 동안 닫혔다.'],
    ['torn in two', 'The guard is there to shout "All aboard!"', 'and to close the doors.'],
    ['not this, but that', 'Speed is not the problem.', 'The real problem is the timetable.'],
    ['not this, but that, in Chinese', '速度並不是問題。', '真正的問題在時刻表。'],
  ])('%s', (_, first, second) => {
    expect(needs(first, second)[0]?.after).toBe(true);
  });

  it.each([
    ['limited, English', 'Night trains are cheap.', 'But they are slow.'],
    ['limited, Chinese', '夜車比飛機便宜。', '但是夜車很慢。'],
    ['limited, German', 'Der Zug ist billig.', 'Jedoch ist er langsam.'],
    ['limited, Japanese', '夜行列車は安い。', 'しかし遅い。'],
    ['limited, Korean', '야간 열차는 싸다.', '하지만 느리다.'],
  ])('%s, in an article', (_, first, second) => {
    expect(readCompany([first, second], null, { language: 'en', around: '' })[0]?.after).toBe(true);
    expect(readCompany([first, second], null)[0]?.after).toBe(false);
  });

  it('is each of those that are denied together', () => {
    const all = needs('工程師都不想修舊車站。', '他們只想蓋新的。', '其實這些都是誤解。', '修舊車站的人很多。');
    expect(all.map(({ after }) => after)).toEqual([true, true, false, false]);
  });

  it('is one that the next paragraph denies', () => {
    expect(readCompany(['整个行业都认为夜车赚不到钱。'], '其实这些都是误解。')[0]?.after).toBe(true);
  });

  it.each([
    ['what follows adds to it', '夜車比飛機便宜。', '其實夜車還更舒服。'],
    ['what follows is about a misunderstanding', '市長公布了新的票價。', '票價引起了誤解。'],
    ['in fact adds to it', 'Night trains are cheap.', 'In fact, most cost less than a taxi.'],
    ['granted and not limited', 'Of course the roof costs a lot.', 'The town has saved for it.'],
    ['the same is said of two real things', 'Stations lose money in winter.', 'The same is true of libraries.'],
    ['a study that tells', 'A study was published that shows slower trains.', 'Readers were not asked.'],
    ['something else was published', 'The new timetable was published in May.', 'It has forty trains.'],
    ['a plain denial', 'The bridge is not open on Sundays.', 'The ferry runs every day.'],
    ['Spanish addition', 'El tren nocturno es barato.', 'Además, es cómodo.'],
    ['German addition', 'Nachtzüge sind billig.', 'Das ist in Wien so.'],
    ['Japanese addition', '夜行列車は安い。', 'しかも快適だ。'],
    ['Korean addition', '야간 열차는 싸다.', '게다가 편하다.'],
  ])('is none where %s', (_, first, second) => {
    expect(needs(first, second)[0]?.after).toBe(false);
  });
});

describe('a sentence that stands only with the one before it', () => {
  it.each([
    ['the last word again', 'A pier takes time.', 'Time to plan and time to wait.'],
    ['the last word again, in Spanish', 'Un muelle cuesta dinero.', 'Dinero para las obras y para los barcos.'],
    ['the last word again, in French', 'Un quai demande du temps.', 'Temps pour les travaux et pour les bateaux.'],
    ['the last word again, in German', 'Ein Kai braucht Geld.', 'Geld für den Bau und für die Schiffe.'],
    ['inside a comparison', '我們再次拿家來做比喻。', '你必須每天收拾餐具、打掃衛生。'],
    ['what is supposed', 'Imagine a station without clocks.', 'The traveller asks the baker for the time.'],
    ['supposed in Spanish', 'Imaginemos una estación sin relojes.', 'El viajero pregunta la hora al panadero.'],
    ['supposed in French', 'Imaginons une gare sans horloge.', 'Le voyageur demande l’heure au boulanger.'],
    ['supposed in German', 'Nehmen wir an, der Bahnhof hat keine Uhr.', 'Der Reisende fragt den Bäcker.'],
    ['the answer to a question', 'What did the town buy?', 'Ferries on the river.'],
    [
      'a measure of a place named before',
      'Esta península se calienta deprisa.',
      'La temperatura media ha subido tres grados desde los años cincuenta.',
    ],
  ])('%s', (_, first, second) => {
    expect(needs(first, second)[1]?.before).toBe(true);
  });

  it.each([
    ['the last word as a subject', 'A pier takes time.', 'Time is what the harbour has.'],
    ['an analogy only named', 'The analogy that readers like best is the train.', 'Every library is a station.'],
    ['a question and a sentence', 'What did the town buy?', 'Vienna was looking for a ferry.'],
    ['a measure with its place', 'The town is small.', 'The temperature in Vienna has risen by 3 degrees.'],
    ['a measure without a figure', 'The town is small.', 'The population likes the new station.'],
  ])('is none: %s', (_, first, second) => {
    expect(needs(first, second)[1]?.before).toBe(false);
  });
});

describe('a sentence whose subject is given by the one before it', () => {
  const around = ['A robot cleans.', 'Two robots rest.', 'Vienna bought one.', 'The robot draws maps.'].join('\n');
  const given = (language: Language, ...sentences: string[]) =>
    readCompany(sentences, null, { language, around }).at(-1)?.before;

  it.each<[string, Language, string, string]>([
    ['a thing, English', 'en', 'A meeting was planned for May.', 'The meeting would honor the builders.'],
    [
      'a thing with its name, English',
      'en',
      'Ada Bell seemed tense.',
      'The event, called the Ferry Day, was set to end at noon.',
    ],
    ['what is near it, English', 'en', 'Vienna opened a library.', 'The new shelves are of oak.'],
    ['a part of it, English', 'en', 'The robot draws a map.', 'The edge of the map is always white.'],
    ['people, German', 'de', 'Ein Labor prüfte sieben Föhne.', 'Die Tester blockierten die Luftzufuhr.'],
    ['reported, German', 'de', 'Temu kam gut weg.', 'Der Einkauf sei einfach gewesen.'],
    ['a later time, English', 'en', 'The station opened in 1961.', 'Two years later, it had a library.'],
    [
      'a later time in quotes, English',
      'en',
      'The station opened in 1961.',
      '“Since then, readers have come,” Bell says.',
    ],
    ['soon, English', 'en', 'The station opened in 1961.', 'Readers soon asked for a library.'],
    ['in the quarter, German', 'de', 'Eine Marke kam dazu.', 'Im Laufe des Quartals ging der Umsatz zurück.'],
    ['in the quarter, French', 'fr', 'Une marque est arrivée.', 'Au cours du trimestre, Vienne a perdu des lecteurs.'],
    ['a later time, Spanish', 'es', 'La estación abrió en 1961.', 'Dos años después, los lectores pidieron mesas.'],
    ['a later time, French', 'fr', 'La gare a ouvert en 1961.', 'Deux ans plus tard, Vienne a ajouté un étage.'],
    ['a later time, German', 'de', 'Der Bahnhof öffnete 1961.', 'Zwei Jahre später kam die Bibliothek dazu.'],
    ['a later time, Chinese', 'zh-Hant', '車站在1961年開放。', '兩年後，圖書館也搬了進來。'],
    ['the next year, Chinese', 'zh-Hans', '车站在1961年开放。', '次年，图书馆也搬了进来。'],
    ['a later time, Japanese', 'ja', '駅は1961年に開業した。', 'その後、図書館が入った。'],
    ['a later time, Korean', 'ko', '역은 1961년에 문을 열었다.', '이듬해 도서관이 들어왔다.'],
  ])('is %s', (_, language, first, second) => {
    expect(given(language, first, second)).toBe(true);
  });

  it.each<[string, Language, string, string]>([
    ['what is spoken of all around, English', 'en', 'Vienna bought one.', 'The robot draws maps.'],
    ['told which, English', 'en', 'Vienna opened a library.', 'The library of the old station holds maps.'],
    ['a name, English', 'en', 'Vienna opened a library.', 'The British architect Ada Bell drew it.'],
    ['told by what follows, English', 'en', 'Vienna has libraries.', 'The fact that they are full pleases readers.'],
    ['the first of many, English', 'en', 'Signs are common.', 'The first of the neon signs was switched on in 1912.'],
    ['told which, German', 'de', 'Wien hat Bahnhöfe.', 'Der Bahnhof von Linz wurde 1961 eröffnet.'],
    [
      'reported with who says it, German',
      'de',
      'Temu kam gut weg.',
      'Laut Stiftung Warentest sei der Einkauf einfach.',
    ],
    ['a date of its own, English', 'en', 'The station opened.', 'In 1963 Vienna added a floor.'],
    [
      'in a quarter with its name, German',
      'de',
      'Eine Marke kam dazu.',
      'Im Laufe des Jahres 2023 ging der Umsatz zurück.',
    ],
    ['then in a condition, English', 'en', 'The station opened.', 'If readers come then trains are full.'],
    ['a date of its own, Chinese', 'zh-Hant', '車站在1961年開放。', '1963年，圖書館搬了進來。'],
    ['a contemporary, Chinese', 'zh-Hant', '車站在1961年開放。', '同年代的車站都沒有圖書館。'],
    ['a date of its own, Korean', 'ko', '역은 1961년에 문을 열었다.', '1963년 도서관이 들어왔다.'],
  ])('is none: %s', (_, language, first, second) => {
    expect(given(language, first, second)).toBe(false);
  });

  it('is none where it opens the paragraph', () => {
    expect(given('en', 'The meeting would honor the builders.')).toBe(false);
  });
});

describe('a paragraph that goes on from the one before it', () => {
  const firstNeed = async (first: string, second: string) => {
    const [before, behind] = await passagesOf(`${first}\n${second}`);
    if (!before || !behind) throw new Error('No passages.');
    return readNeeds(behind, before, null, `${first}\n${second}`)[0]?.before;
  };

  it.each([
    ['a later time, English', 'The station opened in 1961.', 'Since then, readers have come from far away.'],
    [
      'a later time, French',
      'La gare de la ville est ouverte depuis 1961.',
      'Deux ans plus tard, la ville et les habitants ont ajouté un étage.',
    ],
    ['a thing, English', 'A ferry was planned.', 'The project had progressed slowly.'],
  ])('needs it: %s', async (_, first, second) => {
    expect(await firstNeed(first, second)).toBe(true);
  });

  it.each([
    ['by now, German', 'Der Bahnhof ist seit 1961 für alle offen.', 'Inzwischen kommen die Leser auch von weit her.'],
    ['a thing told by two words', 'A ferry was planned.', 'The harbour project had progressed slowly.'],
    ['a date, English', 'The station opened.', 'In 1963 Vienna added a floor.'],
  ])('does not: %s', async (_, first, second) => {
    expect(await firstNeed(first, second)).toBe(false);
  });
});

describe('a sentence that heads nothing', () => {
  it.each([
    ['但是', '夜車比飛機便宜。', '但是夜車很慢。'],
    ['however', 'Night trains are cheap.', 'However, they are slow.'],
    ['sin embargo', 'El tren es barato.', 'Sin embargo, es lento.'],
    ['cependant', 'Le train est bon marché.', 'Cependant, il est lent.'],
    ['jedoch', 'Der Zug ist billig.', 'Jedoch ist er langsam.'],
    ['しかし', '夜行列車は安い。', 'しかし遅い。'],
    ['하지만', '야간 열차는 싸다.', '하지만 느리다.'],
  ])('is turned by %s', (_, first, second) => {
    expect(needs(first, second)[0]?.isTurned).toBe(true);
  });

  it('is not turned by a consequence', () => {
    expect(needs('Night trains are cheap.', 'So readers take them.')[0]?.isTurned).toBe(false);
  });
});

describe('a sentence that is parted by a block of code', () => {
  // One line alone would be put back into its sentence.
  const block = '```sh\nbook --train night\nbook --seat window\n```';
  const needsOf = async (before: string, after: string) => {
    const passages = await passagesOf([before, block, after].join('\n\n'));
    return passages.map((passage, i) => readNeeds(passage, passages[i - 1] ?? null, passages[i + 1] ?? null));
  };

  it.each([
    ['Japanese', '駅は毎日開いています。これを窓口で', 'のように入力すると、予約ができます。駅は広いです。'],
    ['Korean', '역은 매일 열립니다. 창구에서', '처럼 입력하면 예약됩니다. 역은 넓습니다.'],
    [
      'English',
      'The station opens daily. At the counter you type',
      'and then the train is yours. Readers like large stations.',
    ],
    [
      'German',
      'Der Bahnhof ist offen. Am Schalter gibt man',
      'und dann gehört der Zug Ihnen. Manche Bahnhöfe sind gross.',
    ],
  ])('is shown with neither half, in %s', async (_, before, after) => {
    const [first, , last] = await needsOf(before, after);
    expect(first?.slice(-2).map((one) => one.after)).toEqual([false, true]);
    expect(last?.map((one) => one.before)).toEqual([true, false]);
  });

  it.each([
    ['Japanese', '窓口で次のように入力します。', 'とても便利です。'],
    ['Chinese', '在窗口输入命令：', '车票当天有效。'],
    ['English', 'At the counter you type this.', 'The train is yours. And it is cheap.'],
  ])('is none where both sides end and begin, in %s', async (_, before, after) => {
    const [first, , last] = await needsOf(before, after);
    expect(first?.at(-1)?.after).toBe(false);
    expect(last?.[0]?.before).toBe(false);
  });
});

describe('a sentence that its writer breaks into paragraphs', () => {
  const firstOfLast = async (text: string) => {
    const passages = await passagesOf(text);
    const last = passages.at(-1);
    if (!last) throw new Error('a paragraph is wanted');
    return readNeeds(last, passages.at(-2) ?? null, null)[0]?.before;
  };

  it.each([
    ['Chinese', '旅客不一定有钱，但却\n\n对夜车很有信心，愿意坐得更远。'],
    ['Korean', '역은 세 구역으로 나뉘어 있고\n\n각 구역에는 도서관이 있다.'],
  ])('goes on in the next, in %s', async (_, text) => {
    expect(await firstOfLast(text)).toBe(true);
  });

  it.each([
    ['Chinese', '旅客不一定有钱。\n\n车站对夜车很有信心。'],
    ['Korean', '역은 세 구역으로 나뉘어 있다\n\n각 구역에는 도서관이 있다.'],
  ])('and not where it ends, in %s', async (_, text) => {
    expect(await firstOfLast(text)).toBe(false);
  });
});
