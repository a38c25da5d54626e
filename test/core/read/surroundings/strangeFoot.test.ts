import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../../support/read.js';

const page = (...lines: readonly string[]): string => lines.join('\n\n');
const tell = (sentence: string, many = 5): string[] =>
  Array.from({ length: many }, (_, i) => sentence.replace('#', `${i + 2}`));

const EN = tell(
  'The bakery of street # keeps its ovens warm all night, and whoever comes home late finds bread and a light.',
);
const TR = tell(
  'Sokaktaki #. fırın bütün gece ekmek pişiriyor ve eve geç gelenler her zaman sıcak ekmek ile ışık buluyor.',
);
const PT = tell(
  'A padaria da rua # mantém os fornos quentes a noite inteira, e quem chega tarde encontra sempre pão fresco e uma luz.',
);
const ZH = tell('第#条街的面包店整夜不熄灯，烤炉凌晨四点就点着了，晚归的人总能闻到刚出炉的面包香味。');

const MENU = ['Home', 'News', 'Sport', 'Sign in', 'Search'];
const TITLE = 'The bakery that keeps its ovens warm and a light';

describe('the lines of a page below its text', () => {
  it.each([
    [
      'Turkish',
      [['Gündem', 'Ekonomi', 'Spor', 'Yazarlar', 'Giriş'], 'Bütün gece ekmek pişiren fırın', TR] as const,
      [
        'Haberle ilgili daha fazlası',
        'Bakmadan geçme',
        'Kronik ağrı sorunuyla nasıl başa çıkılır',
        'Mevduat faizlerinde son durum ne',
        'Belediye başkanı liman planını anlattı',
        'Yeni stadyumun temeli bugün atıldı',
        'Okullarda kayıtlar ne zaman başlıyor',
        'Dolar güne nasıl başladı',
        'Hafta sonu hava nasıl olacak',
        'Künye',
        'Reklam',
        'Veri politikasındaki amaçlarla sınırlı ve mevzuata uygun şekilde çerez konumlandırmaktayız.',
      ],
    ],
    [
      'Portuguese',
      [['Seu time', 'Seu signo', 'Política', 'Jogos', 'Entre'], 'A padaria com os fornos quentes a noite inteira', PT],
      [
        'Comunicar erro',
        'Veja também',
        'Chuva volta e alaga novas áreas do litoral',
        '23/05/2024 21h03',
        'Governador anuncia obras na rodovia',
        '23/05/2024 20h54',
        'Aposta única acerta números da loteria',
        '23/05/2024 20h48',
        'Treinador fala do próximo jogo',
        '23/05/2024 20h36',
        'Ver mais',
        'Assine e tenha acesso ilimitado a todo o conteúdo exclusivo, aos newsletters e aos aplicativos.',
      ],
    ],
    [
      'Chinese',
      [['首页', '城市', '财经', '登录', '搜索'], '面包店整夜不熄灯晚归的人都认得', ZH],
      [
        '营养成分 饮食搭配',
        '会跑的机器人你见过吗',
        '市长谈港口计划',
        '新球场今天动工',
        '周末天气如何',
        '学校什么时候报名',
        '股市午后转跌',
        '电影节公布名单',
        '地铁三号线延长',
        '春季招聘开始',
        '古镇游客翻倍',
        '本网登载此文出于传递更多信息之目的，并不意味着赞同其立场或证实其描述，请读者自行核实相关内容。',
      ],
    ],
  ] as const)('go, where many of them speak of other things: %s', async (_, [menu, title, text], foot) => {
    const { blocks } = await read(page(...menu, title, '12.05.2024', ...text, ...foot));
    expect(wordsOf(blocks)).toEqual([title, ...text]);
  });

  it('go, where teasers of other pages each say how long ago they were written', async () => {
    const teasers = [
      ['Space', 'Who prepares for the station after next', 'Ann Miller', '2 hours ago'],
      ['Startups', 'A therapy that comes into the home', 'Bob Stone', '3 hours ago'],
      ['Hardware', 'A car thing is shut off for good', 'Cleo Hart', '4 hours ago'],
      ['Social', 'The stars that users want back', 'Dan Reed', '5 hours ago'],
    ].flatMap((lines) => [
      ...lines,
      `The agency of ${lines[0]} has selected two companies on Wednesday, and told them so.`,
    ]);
    const { blocks } = await read(page(...MENU, TITLE, 'By Eve Long', ...EN, 'More of this site', ...teasers));
    expect(wordsOf(blocks).join('\n')).not.toMatch(/agency of|therapy|Car thing/u);
    expect(wordsOf(blocks)).toEqual(expect.arrayContaining(EN));
  });
});

describe('a list of rubrics between a title and its text', () => {
  it.each([
    [
      'Chinese',
      ['首页', '城市', '财经', '登录', '搜索'],
      '面包店整夜不熄灯晚归的人都认得',
      '栏目关注：',
      ['大众保健', '女性养生', '中医祛斑', '湿疹常识', '疾病大全'],
      ZH,
    ],
    ['English', MENU, TITLE, 'Our topics:', ['Politics', 'Weather', 'Football', 'Cinema', 'Travel'], EN],
  ] as const)('goes: %s', async (_, menu, title, head, rubrics, text) => {
    const list = rubrics.map((rubric) => `- ${rubric}`).join('\n');
    const { blocks } = await read(page(...menu, title, '2021-01-20 04:29', head, list, ...text));
    expect(wordsOf(blocks)).toEqual([title, ...text]);
  });

  it('stays where the text speaks of it', async () => {
    const list = ['ovens', 'bread', 'bakery', 'light', 'street'].map((word) => `- ${word}`).join('\n');
    const { blocks } = await read(page(...MENU, TITLE, '2021-01-20 04:29', list, ...EN));
    expect(wordsOf(blocks)).toHaveLength(EN.length + 2);
    expect(wordsOf(blocks)[1]).toMatch(/bread/u);
  });
});

describe('lines among paragraphs that are a text’s own', () => {
  it('stay, where the text goes on behind a long list', async () => {
    const list = [
      'Flour',
      'Salt',
      'Water',
      'Yeast',
      'Butter',
      'Eggs',
      'Milk',
      'Sugar',
      'Honey',
      'Seeds',
      'Oil',
      'Malt',
    ];
    const { blocks } = await read(page(...MENU, TITLE, 'By Ann Miller', ...EN, ...list, ...EN));
    expect(wordsOf(blocks).slice(-EN.length)).toEqual(EN);
    expect(wordsOf(blocks)).toContain('Honey');
  });

  it.each([
    ['4. Commands', ['3. Ovens']],
    ['四、常用的命令', ['三、烤炉']],
  ])('stay below the next of its numbered headings: %s', async (heading, [before = '']) => {
    const rows = ['apt', 'brew', 'cargo', 'deno', 'emacs', 'fish', 'git', 'helm', 'irb', 'jq', 'kubectl', 'ls'];
    const { blocks } = await read(page(...MENU, TITLE, 'By Ann Miller', before, ...EN, heading, ...rows));
    expect(wordsOf(blocks)).toContain('kubectl');
  });

  it('stay where each entry of the text has the same', async () => {
    const entry = (name: string): string[] => [
      ...EN.slice(0, 2).map((sentence) => sentence.replace('bakery', name)),
      name,
      'Closed on Mondays',
      '20 to 30',
      `${name} Street 7`,
    ];
    const shops = ['Anker', 'Birke', 'Cedar', 'Distel', 'Eibe'].flatMap(entry);
    const last = [
      'Fichte',
      'Closed on Mondays',
      '20 to 30',
      'Ginkgo',
      'Closed on Mondays',
      '20 to 30',
      'Hasel Street 1',
    ];
    const more = [
      'Ilex',
      'Closed on Mondays',
      '20 to 30',
      'Juniper',
      'Closed on Mondays',
      '20 to 30',
      'Kiefer Street 4',
    ];
    const { blocks } = await read(page(...MENU, TITLE, 'By Ann Miller', ...shops, ...last, ...more));
    expect(wordsOf(blocks)).toContain('Kiefer Street 4');
  });

  it('stay below a text that was copied alone', async () => {
    const list = [
      'Flour',
      'Salt',
      'Water',
      'Yeast',
      'Butter',
      'Eggs',
      'Milk',
      'Sugar',
      'Honey',
      'Seeds',
      'Oil',
      'Malt',
    ];
    const { blocks } = await read(page(TITLE, ...EN, ...list));
    expect(wordsOf(blocks)).toContain('Malt');
  });
});
