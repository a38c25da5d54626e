import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../../support/read.js';

const page = (...lines: readonly string[]): string => lines.join('\n\n');
const tell = (sentence: string): string[] => Array.from({ length: 5 }, (_, i) => sentence.replace('#', `${i + 2}`));

const EN = tell(
  'The bakery of street # keeps its ovens warm all night, and whoever comes home late finds bread and a light.',
);
const DE = tell(
  'Die Bäckerei der #. Straße hält ihre Öfen die ganze Nacht warm, und wer spät heimkommt, findet Brot und Licht.',
);
const ES = tell(
  'La panadería de la calle # mantiene sus hornos calientes toda la noche, y quien llega tarde encuentra pan y una luz.',
);
const TR = tell(
  'Sokaktaki #. fırın bütün gece ekmek pişiriyor ve eve geç gelenler her zaman sıcak ekmek ile ışık buluyor.',
);
const ZH = tell('第#条街的面包店整夜不熄灯，烤炉凌晨四点就点着了，晚归的人总能闻到刚出炉的面包香味。');
const JA = tell(
  '#番街のパン屋は一晩中明かりを消さず、夜明け前から窯に火を入れ、遅く帰る人に焼きたてのパンを渡している。',
);

const titleOf = async (...lines: readonly string[]): Promise<string | undefined> =>
  (await read(page(...lines))).facts.title?.text;

describe('the title of a saved page', () => {
  it.each([
    [
      'Turkish, below menus in no language that is known',
      ['Gündem', 'Ekonomi', 'Spor', 'Neler oluyor?', 'Haberler'],
      'Bütün gece ekmek pişiren fırın nerede?',
      ['12.05.2024 - 18:01'],
      TR,
    ],
    [
      'Polish, as two sentences',
      ['wyniki', 'Zaloguj', 'Start', 'Lokalne', 'Kultura'],
      'Chleb. Ciepła piekarnia przez całą noc',
      ['04.05.2024, 22:58'],
      tell(
        'Piekarnia przy ulicy # piecze chleb przez całą noc, a kto wraca późno, znajduje zawsze ciepły chleb i światło.',
      ),
    ],
  ])('is the line that it says twice: %s', async (_, menu, title, below, text) => {
    const { facts, blocks } = await read(page(...menu, title, title, ...below, ...text));
    expect(facts.title?.text).toBe(title);
    expect(wordsOf(blocks)).toEqual([title, ...text]);
  });

  it('is the last of the line that tells where the page stands', async () => {
    const title = '面包店整夜亮灯';
    const lines = ['欢迎访问面包网', `当前位置：首页 > 城市 >${title}`, title, '时间：2022-11-24 05:30'];
    expect(await titleOf(...lines, ...ZH)).toBe(title);
  });

  it.each([
    ['English', ['Home', 'News', 'Sport', 'Sign in', 'Search'], 'A bakery that keeps a light', '7 days ago', EN],
    ['German', ['Startseite', 'Suche', 'Sport', 'Kultur', 'Anmelden'], 'Eine Bäckerei mit Licht', 'vor 3 Stunden', DE],
    ['Spanish', ['Inicio', 'Buscar', 'Mundo', 'Cultura', 'Contacto'], 'Una panadería con luz', 'hace 2 días', ES],
    ['Japanese', ['ホーム', '検索', '地域', '経済', 'ログイン'], '明かりを消さないパン屋の夜', '3時間前', JA],
  ])('stands above how long ago it was set: %s', async (_, menu, title, ago, text) => {
    const caption = { English: 'The mayor in front of the shop that everybody knows and the ovens of the bakery' }[_];
    expect(await titleOf(...menu, title, ago, ...(caption ? [caption] : []), ...text)).toBe(title);
  });

  it.each([
    [
      'English',
      ['Home', 'News', 'Sport', 'Sign in', 'Search'],
      'The forgotten bakery whose ovens nobody closes',
      'A round of the ovens, the bread and the light in the street at night',
      'By Ann Miller',
      EN,
    ],
    [
      'German',
      ['Startseite', 'Suche', 'Sport', 'Kultur', 'Anmelden'],
      'Die vergessene Bäckerei, deren Öfen niemand schließt',
      'Ein Rundgang zu den Öfen, dem Brot und dem Licht in der Straße',
      'Von Anna Müller',
      DE,
    ],
  ])('stands above what is said of the text: %s', async (_, menu, title, subtitle, byline, text) => {
    expect(await titleOf(...menu, title, subtitle, byline, ...text)).toBe(title);
  });

  it('stands far above, where a player and its films come between', async () => {
    const menu = ['Home', 'News', 'Sport', 'Sign in', 'Search'];
    const title = 'Why the bakery keeps its ovens warm and finds bread a home';
    const films = [
      ['Rescue of a man from a garbage truck', '00:55', 'Now playing'],
      ['A deep-sea creature attacks a camera', '00:38', 'Now playing'],
      ['A gift from a billionaire to a school', '01:19', 'Now playing'],
      ['A parade of old cars in the mountains', '01:30', 'Now playing'],
      ['The mayor answers on the harbour plan', '01:37', 'Now playing'],
    ];
    const { facts, blocks } = await read(page(...menu, title, 'Watch', ...films.flat(), 'See more', ...EN));
    expect(facts.title?.text).toBe(title);
    expect(wordsOf(blocks)).toEqual([title, ...EN]);
  });

  it.each([
    ['German', ['Startseite', 'Suche', 'Anmelden', 'Sport', 'Rubriken'], 'Die Bäckerei, in der es immer Brot gibt', DE],
    ['Turkish', ['Gündem', 'Ekonomi', 'Spor', 'Yazarlar', 'Giriş'], 'Gece ekmek pişiren fırın ışık veriyor', TR],
  ])('may stand below the day, where only a rubric stands above: %s', async (_, menu, title, text) => {
    expect(await titleOf(...menu, '31.05.2024', title, ...text)).toBe(title);
  });

  it.each([
    ['Chinese', '城市财经', '面包店整夜不熄灯晚归的人都认得', ['面包证券报', '2005.08.26 05:39'], ZH],
    ['English', 'Harbour Daily', 'The bakery that keeps its ovens warm and a light', ['May 9, 2020'], EN],
  ])('stands below the name of the paper: %s', async (_, paper, title, below, text) => {
    expect(await titleOf(paper, title, ...below, ...text)).toBe(title);
  });

  it.each([
    [
      'English',
      ['Home', 'News', 'Sport', 'Sign in', 'Search'],
      'No bread at night? This bakery keeps the light on',
      EN,
    ],
    ['German', ['Startseite', 'Suche', 'Sport', 'Kultur', 'Anmelden'], 'Kein Brot? Diese Bäckerei hält Licht', DE],
  ])('may ask first, and is no running text: %s', async (_, menu, title, text) => {
    const hint = { English: 'The ovens of our street stay warm, and the bread is fresh until the morning.' }[_];
    expect(await titleOf(...menu, title, ...(hint ? [hint] : []), ...text)).toBe(title);
  });

  it.each([
    [
      'Japanese',
      '当サイトではクッキーを使用しています。閲覧を続けることで、クッキーの使用に同意いただいたものとみなします。',
      ['ログイン', 'パン新聞', 'ホーム', '地域', '経済', '検索'],
      '明かりを消さないパン屋の夜',
      '2024年5月20日 16時46分',
      JA,
    ],
    [
      'English',
      'Your browser is too old for this site, and an optimal experience needs a newer one on this device.',
      ['Home', 'News', 'Sport', 'Sign in', 'Search', 'Weather'],
      'A bakery that keeps a light',
      'May 9, 2020',
      EN,
    ],
  ])('is none of a notice that the page opens with: %s', async (_, notice, menu, title, day, text) => {
    expect(await titleOf(notice, ...menu, title, day, ...text)).toBe(title);
  });
});

describe('a text that was copied alone', () => {
  it.each([
    ['English', 'The last light of our harbour', 'The shop in the street at night, seen from the bridge', EN],
    ['Chinese', '港口最后一盏灯', '从桥上望去的面包店和整条街道', ZH],
  ])('keeps its title above a caption that a page says twice: %s', async (_, title, caption, text) => {
    const { facts, blocks } = await read(page(title, caption, caption, ...text));
    expect(facts.title?.text ?? wordsOf(blocks)[0]).toBe(title);
  });

  it('keeps its title and what is said of it above the author', async () => {
    const lines = ['A bakery that keeps a light', 'Ovens, bread and a street at night', 'By Ann Miller', 'May 9, 2020'];
    const { blocks } = await read(page(...lines, ...EN));
    expect(wordsOf(blocks).slice(0, 2)).toEqual(lines.slice(0, 2));
  });

  it('keeps the list of what it holds above its first paragraph', async () => {
    const contents = ['Ovens', 'Bread', 'Light', 'Street', 'Night', 'Home'];
    const { blocks } = await read(page('Bakery', ...contents, 'Who keeps the ovens warm at night', ...EN));
    expect(wordsOf(blocks)).toContain('Ovens');
    expect(wordsOf(blocks)[0]).toBe('Bakery');
  });
});
