import { describe, expect, it } from 'vitest';
import { recogniseBlocks } from '../../../../src/core/plan/recognise/recogniseBlocks.js';
import { bodies, passagesOf } from '../../../support/passages.js';

const slides = async (text: string) => bodies(recogniseBlocks(await passagesOf(text, 'md'), []));
const card = (label: string, detail: string | null) => ({ label, detail });

describe('an outline', () => {
  it('keeps what is said below a name on its card, in Chinese', async () => {
    expect(
      await slides(`# 圖書館

- 夜間值班
    - 好處
        - 讀者下班後還能借書
        - 館員白天可以休息
    - 壞處
        - 電費增加
    - 人手
        - 例如只有兩位館員`),
    ).toMatchObject([
      {
        kind: 'stages',
        title: '夜間值班',
        sequence: false,
        items: [card('好處', '讀者下班後還能借書；館員白天可以休息'), card('壞處', '電費增加'), card('人手', null)],
      },
      // Where the upper slide is not shown, this one says of what.
      { kind: 'points', title: '夜間值班 · 好處', items: ['讀者下班後還能借書', '館員白天可以休息'] },
    ]);
  });

  it.each([
    [
      'English',
      'Evening desk',
      ['Staff', 'Two librarians stay until nine'],
      ['Light', 'The lamps burn all night'],
      'Two librarians stay until nine',
    ],
    [
      'Spanish',
      'Mostrador nocturno',
      ['Personal', 'Dos bibliotecarios se quedan hasta las nueve'],
      ['Luz', 'Las lámparas arden toda la noche'],
      'Dos bibliotecarios se quedan hasta las nueve',
    ],
    [
      'Japanese',
      '夜間の窓口',
      ['職員', '司書が九時まで二人残っています'],
      ['照明', 'ランプが一晩中ついています'],
      '司書が九時まで二人残っています',
    ],
  ])('titles its items by the one that they stand below: %s', async (_, head, first, second, detail) => {
    const [slide] = await slides(
      `# Library\n\n- ${head}\n${[first, second].map(([name, said]) => `    - ${name}\n        - ${said}`).join('\n')}`,
    );
    expect(slide).toMatchObject({ title: head, items: [card(first[0] ?? '', detail), { label: second[0] }] });
  });

  it('counts on where what hangs from an item parts the list', async () => {
    const found = await slides(`# 圖書館

- 讓書早點回架
    1. 加快歸還的登記
    2. 減少搬運的次數
        - 搬運車一次載八十本，比從前多一倍
        - 北岸的書不再繞道魚市場，直接回到書庫
        - 每天傍晚再跑一趟，把白天歸還的書送回
    3. 增加夜間的人手`);
    expect(found[0]).toMatchObject({
      title: '讓書早點回架',
      items: ['加快歸還的登記', '減少搬運的次數', '增加夜間的人手'],
    });
  });

  it('shows no names alone whose contents stand on other slides', async () => {
    const below = (name: string) =>
      `    - ${name}\n        - The first thing that is said of it takes a whole line\n        - The second thing that is said of it takes a line`;
    const found = await slides(`# Library\n\n- Evening desk\n${below('Staff')}\n${below('Light')}`);
    expect(found).toMatchObject([{ title: 'Evening desk · Staff' }, { title: 'Evening desk · Light' }]);
  });
});

describe('a list of equals', () => {
  it.each([
    ['Chinese', '進門先看的幾件事：', ['今天的讀者', '新到的書', '損壞的書']],
    ['English', 'What the desk asks:', ['Name of the reader', 'Shelf of the book', 'Day of return']],
    ['Spanish', 'Lo que pide el mostrador:', ['Nombre del lector', 'Estante del libro', 'Día de entrega']],
  ])('is drawn as a list, whether or not it is numbered: %s', async (_, lead, items) => {
    for (const mark of ['-', '1.']) {
      const found = await slides(`# Library\n\n${lead}\n\n${items.map((item) => `${mark} ${item}`).join('\n')}`);
      expect(found).toMatchObject([{ kind: 'points', items }]);
    }
  });

  it.each([
    ['還書的流程：', ['登記', '檢查', '回架']],
    ['How to return a book:', ['Register it', 'Check it', 'Shelve it']],
    ['本を返す手順：', ['登録する', '確認する', '棚に戻す']],
    ['책을 반납하는 절차:', ['등록', '확인', '정리']],
    ['Los pasos para devolver un libro:', ['Registrar', 'Revisar', 'Guardar']],
  ])('is drawn as stages where its items follow each other: %s', async (lead, items) => {
    const found = await slides(`# Library\n\n${lead}\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}`);
    expect(found).toMatchObject([{ kind: 'stages', sequence: true }]);
  });

  it('is drawn as stages where its items say so themselves', async () => {
    const found = await slides('# Library\n\nThe desk:\n\n- Week 1: Paint\n- Week 2: Lamps\n- Week 3: Opening night');
    expect(found).toMatchObject([{ kind: 'stages', sequence: true }]);
  });
});

describe('a list that ends a Japanese sentence', () => {
  it('stands below the words that lead to it', async () => {
    expect(
      await slides(`# 渡し船

ここで大事なのは

- どうして事故が起きたのか
- うまく船を操るコツ
- 基礎を繰り返し教える

といった訓練です。`),
    ).toMatchObject([{ kind: 'points', title: '大事なのは' }]);
  });
});

describe('a list that goes on elsewhere', () => {
  it.each([
    'entre otras.',
    'y muchas más',
    'etc.',
    'and many more',
    'entre autres',
    'u. a.',
    '等等',
    'など',
    '등등',
  ])('leaves out its last item: %s', async (last) => {
    const [slide] = await slides(`# Bread\n\n- The oven is lit at four\n- The shop opens at six\n- ${last}`);
    expect(slide).toMatchObject({ items: ['The oven is lit at four', 'The shop opens at six'] });
  });

  it('keeps what only begins so', async () => {
    const [slide] = await slides(
      '# Bread\n\n- The oven is lit at four\n- And many more loaves are sold on Sundays\n- The shop opens at six',
    );
    expect(JSON.stringify(slide)).toContain('many more loaves');
  });
});

describe('a list with a lead', () => {
  it.each([
    ['When it comes to skills, bakers should know:', 'When it comes to skills, bakers should know'],
    [
      'The skills bakers have are similar to those of millers:',
      'The skills bakers have are similar to those of millers',
    ],
    ['The benefits of a second oven are:', 'The benefits of a second oven'],
    ['Questions you could ask:', 'Questions you could ask'],
    ['The oven can be used:', 'The oven can be used:'],
  ])('has it as its title: %s', async (lead, title) => {
    const [slide] = await slides(
      `# Bread\n\n${lead}\n\n- Heating the oven at four\n- Reading the clock in the dark\n- Selling bread at six`,
    );
    expect(slide).toMatchObject({ title });
  });

  it('keeps the name of an item of which nothing else can be shown, and no word that joins the last', async () => {
    const [slide] = await slides(
      '# Bread\n\nBakers should know:\n\n* Rye — this is what they bake most;\n* Ovens that burn wood, and\n* The clock of the church.',
    );
    expect(slide).toMatchObject({ items: ['Rye', 'Ovens that burn wood', 'The clock of the church'] });
  });
});
