import { describe, expect, it } from 'vitest';
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
    ['not this, but that', 'Speed is not the problem.', 'The real problem is the timetable.'],
    ['not this, but that, in Chinese', '速度並不是問題。', '真正的問題在時刻表。'],
  ])('%s', (_, first, second) => {
    expect(needs(first, second)[0]?.after).toBe(true);
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
    ['it is limited, not granted', 'Night trains are cheap.', 'But they are slow.'],
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
    ['inside a comparison', '我們再次拿家來做比喻。', '你必須每天收拾餐具、打掃衛生。'],
    ['what is supposed', 'Imagine a station without clocks.', 'The traveller asks the baker for the time.'],
    ['supposed in Spanish', 'Imaginemos una estación sin relojes.', 'El viajero pregunta la hora al panadero.'],
    ['supposed in French', 'Imaginons une gare sans horloge.', 'Le voyageur demande l’heure au boulanger.'],
    ['supposed in German', 'Nehmen wir an, der Bahnhof hat keine Uhr.', 'Der Reisende fragt den Bäcker.'],
    [
      'a measure of a place named before',
      'Esta península se calienta deprisa.',
      'La temperatura media ha subido tres grados desde los años cincuenta.',
    ],
  ])('%s', (_, first, second) => {
    expect(needs(first, second)[1]?.before).toBe(true);
  });

  it.each([
    ['an analogy only named', 'The analogy that readers like best is the train.', 'Every library is a station.'],
    ['a measure with its place', 'The town is small.', 'The temperature in Vienna has risen by 3 degrees.'],
    ['a measure without a figure', 'The town is small.', 'The population likes the new station.'],
  ])('is none: %s', (_, first, second) => {
    expect(needs(first, second)[1]?.before).toBe(false);
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
  const block = '```sh\nbook --train night\n```';
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
      'and then the train is yours. The station is large.',
    ],
    ['German', 'Der Bahnhof ist offen. Am Schalter gibt man', 'und dann gehört der Zug Ihnen. Der Bahnhof ist gross.'],
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
