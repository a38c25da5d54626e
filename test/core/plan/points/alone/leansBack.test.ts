import { describe, expect, it } from 'vitest';
import { leansBack } from '../../../../../src/core/plan/points/alone/leansBack.js';
import { sharesMatter } from '../../../../../src/core/plan/points/headlines/weighMatter.js';

describe('a headline that leans back', () => {
  it.each([
    '圖書館其他的改變來得更快',
    '之前的紀錄是四萬人',
    'その他の駅も混雑しています',
    '다른 역은 여전히 붐빈다',
    'Other towns have followed the library',
    'Another reason is the price of a bed',
    '車站關閉的另一主要原因是票價',
    'The previous record was forty thousand readers',
    'El récord anterior era de cuarenta mil lectores',
    'La temperatura se había registrado en mayo',
    'Les autres gares ont suivi',
    'Andere Städte sind gefolgt',
  ])('%s', (text) => {
    expect(leansBack(text)).toBe(true);
  });

  it.each([
    '圖書館的讀者增加了一倍',
    '孩子們願意與其他人分享座位',
    '駅の利用者が二倍になりました',
    '역의 이용자가 두 배가 되었다',
    'Readers help each other find the right shelf',
    'El récord es de cuarenta mil lectores',
    'Les gares sont ouvertes la nuit',
    'Die Stadt hat das Dach erneuert',
  ])('is none: %s', (text) => {
    expect(leansBack(text)).toBe(false);
  });
});

describe('a headline and a point', () => {
  it.each([
    ['zh-Hant', '夜車的票價比飛機便宜', '票價在冬天再降一成'],
    ['ko', '야간 열차는 저렴합니다', '열차 이용자가 늘었습니다'],
    ['en', 'Night trains are cheaper than flights', 'The trains run every night'],
  ] as const)('share what they speak of (%s)', (language, head, other) => {
    expect(sharesMatter(head, other, language)).toBe(true);
  });

  it.each([
    ['zh-Hant', '讀論文學到的東西有點雜', '這是我們在學校的工作，也是大家的'],
    ['ko', '역은 매우 조용합니다', '도서관은 매우 붐빕니다'],
    ['ja', '駅で予約しています', '本を購入しています'],
  ] as const)('share only what stands in any sentence (%s)', (language, head, other) => {
    expect(sharesMatter(head, other, language)).toBe(false);
  });
});
