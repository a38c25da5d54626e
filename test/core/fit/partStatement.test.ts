import { describe, expect, it } from 'vitest';
import { partStatement } from '../../../src/core/fit/partStatement.js';

const parts = (text: string, language: string) => {
  const found = partStatement(text, language);
  return found && [found.before, found.claim, found.after];
};

describe('a long statement has its claim apart from', () => {
  it.each([
    [
      'who says it and what goes along with it',
      'zh-Hant',
      '站長認為，隨著夜車接上更多的沿海城市，理解更多旅客的習慣，圖書館和候車室也會越來越像，有機會成為旅客在路上的第二個家，從而改變整條路線',
      [
        '站長認為，隨著夜車接上更多的沿海城市，理解更多旅客的習慣，',
        '圖書館和候車室也會越來越像，',
        '有機會成為旅客在路上的第二個家，從而改變整條路線',
      ],
    ],
    [
      'what spells it out behind a dash',
      'zh-Hans',
      '作为一家海边的图书馆，港口选择了更慢的、更贵的自建夜车之路——即在车厢、票务和候车室三个方面都由自己来做',
      [
        '作为一家海边的图书馆，',
        '港口选择了更慢的、更贵的自建夜车之路',
        '——即在车厢、票务和候车室三个方面都由自己来做',
      ],
    ],
    [
      'a condition and the reason for it',
      'zh-Hans',
      '如果你知道去哪里找修船的人，并为他们留一间暖和的屋子，你就可以让渡轮一年四季都准时，来帮你解决那些最难的雾季问题，也帮港口省下每年冬天都要付的那一大笔修理费',
      [
        '如果你知道去哪里找修船的人，并为他们留一间暖和的屋子，',
        '你就可以让渡轮一年四季都准时，',
        '来帮你解决那些最难的雾季问题，也帮港口省下每年冬天都要付的那一大笔修理费',
      ],
    ],
    [
      'the sentence behind it',
      'ja',
      '夜行列車が図書館を兼ねるようになって、乗客は倍に増えた。とはいえ、車内を広げるほどの予算はないので、駅の待合室を使ってみることにした',
      [
        '',
        '夜行列車が図書館を兼ねるようになって、乗客は倍に増えた。',
        'とはいえ、車内を広げるほどの予算はないので、駅の待合室を使ってみることにした',
      ],
    ],
    [
      'the other thing that is so',
      'ko',
      '도서관은 지난해 말 기준으로 전국의 항구와 역에 약 백오십 명의 사서를 두고 있으며, 이 밖에도 야간 열차를 위한 임시 직원을 여름마다 새로 뽑고 있다',
      [
        '',
        '도서관은 지난해 말 기준으로 전국의 항구와 역에 약 백오십 명의 사서를 두고 있으며, ',
        '이 밖에도 야간 열차를 위한 임시 직원을 여름마다 새로 뽑고 있다',
      ],
    ],
    [
      'what leads up to it, and what it is for',
      'en',
      'As a librarian on the night train, my goal is to walk every passenger through the last hours of the journey, so the whole carriage gets the rest it needs!',
      [
        'As a librarian on the night train, ',
        'my goal is to walk every passenger through the last hours of the journey, ',
        'so the whole carriage gets the rest it needs!',
      ],
    ],
    [
      'the turn that follows',
      'es',
      'El puerto abrió en marzo una biblioteca para los que esperan el tren de la noche, pero los lectores solo llegaron cuando hubo café y mantas para todos',
      [
        '',
        'El puerto abrió en marzo una biblioteca para los que esperan el tren de la noche, ',
        'pero los lectores solo llegaron cuando hubo café y mantas para todos',
      ],
    ],
  ])('%s', (_, language, text, wanted) => {
    expect(parts(text, language)).toEqual(wanted);
    expect(wanted.join('')).toBe(text);
  });
});

it.each([
  ['is short', 'zh-Hant', '夜車不只是交通工具，它是一座會走的圖書館'],
  [
    'is one long clause',
    'en',
    'A ramp that rises a little faster than all the other ramps along the quay keeps the carts in line and lets the night crew load them sooner',
  ],
  [
    'has another sentence within dashes',
    'zh-Hans',
    '如果你想把夜车 —— 我们去年秋天才恢复的那条线路 —— 作为图书馆的一部分来经营，你很可能要先说服城市的每一位船长',
  ],
  [
    'has its subject parted from its verb',
    'en',
    'The ferry across the sound, which carried the mail for forty years and was mended every winter by the people of the island, is out of use',
  ],
  [
    'stays together as a pair',
    'zh-Hant',
    '圖書館要做的並非把更多的書搬上夜車的每一節車廂裡面去，而是讓每一位在夜裡趕路的旅客都能找到一本可以帶走的書',
  ],
])('is one block where it %s', (_, language, text) => {
  expect(parts(text, language)).toBeNull();
});

it('parts statements only', () => {
  const text =
    '罷工對投資的影響大概是十億的支出延緩，加上罷工後一些人員成本上升，預計今年的內容投資將回到增長，恢復至百億的預算';
  const found = partStatement(text, 'zh-Hant');
  expect(found && found.before + found.claim + found.after).toBe(text);
});
