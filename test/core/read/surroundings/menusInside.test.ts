import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../../support/read.js';

const tell = (sentence: string): string[] => Array.from({ length: 6 }, (_, i) => sentence.replace('#', `${i + 2}`));
const EN = tell('The oven of house # is lit at four, and whoever comes home late finds warm bread and a light.');
const KO = tell('#번째 집의 화덕은 새벽 네 시에 불이 켜지고, 늦게 돌아오는 사람은 언제나 빛과 따뜻한 빵을 찾는다.');
const JA = tell('#軒目の窯は朝の四時に火が入り、遅く帰る人はいつも明かりと焼きたてのパンの香りを見つける。');
const ES = tell('El horno de la casa # se enciende a las cuatro, y quien vuelve tarde encuentra pan caliente y luz.');
const ZH = tell('第#户人家的烤炉凌晨四点就点着了，晚归的人总能看见一盏灯，闻到刚出炉的面包香味。');
const page = (...lines: readonly string[]): string => lines.join('\n\n');

const MENUS = {
  en: ['Home', 'Menu', 'Bread', 'Cakes', 'Search', 'Sign in'],
  ko: ['홈', '메뉴', '빵', '케이크', '검색', '로그인'],
  ja: ['ホーム', 'メニュー', 'パン', 'ケーキ', '検索', 'ログイン'],
  es: ['Inicio', 'Menú', 'Panes', 'Pasteles', 'Buscar', 'Contacto'],
  zh: ['首页', '资讯', '面包', '蛋糕', '登录', '注册'],
};

describe('a list of other pages between the title and the text', () => {
  it.each([
    [
      'Spanish',
      MENUS.es,
      'La panadería que mantiene despierta su calle',
      'LO MÁS LEIDO',
      ES,
      'La sal, en su máximo histórico',
      'Cuánto cuesta el pan de cada día',
    ],
    [
      'English',
      MENUS.en,
      'How the corner bakery keeps its street awake',
      'Most read',
      EN,
      'What salt does to a loaf',
      'The oven next door is cold',
    ],
    ['Chinese', MENUS.zh, '街角的面包店，让整条街醒着', '热门文章', ZH, '盐的作用比你想的要大', '隔壁的烤炉凉了三天'],
  ])('is none of it: %s', async (_, menu, title, head, text, ...others) => {
    const { blocks, facts } = await read(
      page(...menu, title, head, ...others.flatMap((other, i) => [other, `${i + 1}`]), ...text),
    );
    expect(facts.title?.text).toBe(title);
    expect(wordsOf(blocks)).toEqual([title, ...text]);
  });

  it('ends above the byline', async () => {
    const title = 'How the corner bakery keeps its street awake';
    const lines = [...MENUS.en, title, 'Most read', 'What salt does', 'The oven next door', 'By Ann Miller', ...EN];
    expect((await read(page(...lines))).facts.author?.text).toBe('Ann Miller');
  });
});

describe('settings of a page between two paragraphs', () => {
  const [summary = '', ...rest] = KO;
  const voices = ['요약보기', '닫기', '음성으로 듣기', '남성', '여성', '빠름', '닫기', '번역 설정', 'English 영어'];
  const sizes = ['글씨크기 조절하기', '글자를 누르면 크기가 바뀝니다.', '큰 폰트', '닫기', '인쇄하기'];

  it('are none of the text, and neither is a summary of it above them', async () => {
    const title = '거리를 깨어 있게 하는 모퉁이 빵집';
    const lines = [...MENUS.ko, title, '김하늘 2024. 5. 13. 12:52', '자동으로 요약한 것입니다.', summary];
    const { blocks, facts } = await read(page(...lines, ...voices, ...sizes, summary, ...rest));
    expect(wordsOf(blocks)).toEqual([title, summary, ...rest]);
    expect(facts.author?.text).toBe('김하늘');
  });

  it('leave what stands above them and is not said again', async () => {
    const title = '거리를 깨어 있게 하는 모퉁이 빵집';
    const { blocks } = await read(page(...MENUS.ko, title, summary, ...voices, ...sizes, ...rest));
    expect(wordsOf(blocks)).toEqual([title, summary, ...rest]);
  });

  it('are no short lines of the text without buttons among them', async () => {
    const title = '街角的面包店，让整条街醒着';
    const flour = ['面粉五百克', '盐十克', '水三百克', '酵母五克', '黄油二十克', '鸡蛋一个'];
    const [first = '', ...others] = ZH;
    expect(wordsOf((await read(page(...MENUS.zh, title, first, ...flour, ...others))).blocks)).toEqual([
      title,
      first,
      ...flour,
      ...others,
    ]);
  });

  it('are single buttons of the menu that stand again in the text', async () => {
    const title = 'How the corner bakery keeps its street awake';
    const [first = '', ...others] = EN;
    const { blocks } = await read(page(...MENUS.en, title, first, 'Sign in', ...others));
    expect(wordsOf(blocks)).toEqual([title, ...EN]);
    // A button that the menu does not have may be the text's own line.
    expect(wordsOf((await read(page(...MENUS.en, title, first, 'Save', ...others))).blocks)).toContain('Save');
  });
});

describe('a menu that says of each entry what it is', () => {
  it('ends at the line that says where the page stands in its site', async () => {
    const menu = [
      '製品案内',
      'メニュー',
      '窯の一覧から、目的の窯を探すことができます。パンの一覧もあります。',
      '検索',
      'パン',
      '窯ごとの動作の結果をまとめて確認することができます。',
      'サポート',
      '対応するパンの種類をまとめて確認することができます。',
    ];
    const title = '通りを眠らせない角のパン屋、新しい窯を三月に発売';
    const { blocks, facts } = await read(
      page(...menu, 'トップ > ニュース > 窯', 'OV34-194', '2019.03.05', title, ...JA),
    );
    expect(facts.title?.text).toBe(title);
    expect(wordsOf(blocks)).toEqual([title, ...JA]);
  });
});

describe('the title of a copied page', () => {
  it.each([
    [
      'Spanish',
      MENUS.es,
      'La panadería que mantiene despierta su calle durante toda la noche',
      'El horno se enciende a las cuatro. Se sumarán otros dos en la misma calle.',
      ES,
    ],
    [
      'English',
      MENUS.en,
      'How the corner bakery keeps its street awake all through the night',
      'Its oven is lit at four. Two more will follow in the same street.',
      EN,
    ],
  ])('is the line above the sentences that say more, though these are longer: %s', async (_, menu, title, below, text) => {
    expect((await read(page(...menu, title, below, ...text))).facts.title?.text).toBe(title);
  });
});

describe('a long menu without a word that all menus have', () => {
  const entries = [
    '小镇看看',
    '新的',
    '旧的',
    '盐的故事',
    '烤炉谈',
    '夜里的猫',
    '麦田',
    '磨坊',
    '水井',
    '邮差',
    '钟楼',
    '渡口',
    '灯塔',
  ];
  it('stands above the title, where a day is told below it', async () => {
    const title = '街角的面包店，让整条街醒着';
    const { facts, blocks } = await read(page(...entries, title, '发布日期：2020-05-09 14:25', ...ZH));
    expect(facts.title?.text).toBe(title);
    expect(wordsOf(blocks)).toEqual([title, ...ZH]);
  });

  it('is the text’s own list where no day is told', async () => {
    const { blocks } = await read(page('面包店的词', ...entries, ...ZH));
    expect(wordsOf(blocks)).toEqual(['面包店的词', ...entries, ...ZH]);
  });
});

describe('the foot of a page', () => {
  const foot = [
    '往期推荐',
    '盐的作用有多大',
    '隔壁的烤炉凉了',
    '为您推荐',
    '磨坊的夜',
    '关于我们',
    '联系我们',
    '登录',
    '注册',
  ];
  it('begins below a last paragraph that exclaims', async () => {
    const title = '街角的面包店，让整条街醒着';
    const last =
      '愿每一个晚归的人，都能在街角看见那盏为他留着的灯，闻到刚出炉的面包香味，带着一身暖意回到自己的家里去！';
    const own = await read(page(...MENUS.zh, title, '2020-05-09', ...ZH, last, ...foot));
    expect(wordsOf(own.blocks)).toEqual([title, ...ZH, last]);
    const notice =
      '未经授权，任何网站和个人不得转载面包日报的文章，违者将被追究责任，请各位读者和同行多多理解并互相转告！';
    const other = await read(page(...MENUS.zh, title, '2020-05-09', ...ZH, notice, ...foot));
    expect(wordsOf(other.blocks)).toEqual([title, ...ZH]);
  });
});

describe('a row of buttons beside one another', () => {
  it.each([
    ['zh', MENUS.zh, ZH, '面包财经APP 收藏 微博 微信 分享'],
    ['en', MENUS.en, EN, 'BreadApp Share Tweet Print Email'],
    ['ja', MENUS.ja, JA, 'パン通信 シェア 印刷 保存 ブックマーク'],
  ])('may hold the page’s own name: %s', async (_, menu, text, row) => {
    const title = text === EN ? 'How the bakery keeps its street awake' : `${text[0]?.slice(0, 12)}的店`;
    const kept = wordsOf((await read(page(...menu, title, '2020-05-09', row, ...text))).blocks);
    expect(kept).toEqual([title, ...text]);
    // Two of them beside other words are a sentence's.
    const said = row.split(' ').slice(0, 3).join(' ');
    expect(wordsOf((await read(page(title, ...text, said, ...text))).blocks)).toContain(said);
  });
});
