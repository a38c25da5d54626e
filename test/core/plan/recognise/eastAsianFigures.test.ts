import { describe, expect, it } from 'vitest';
import { recogniseFigures } from '../../../../src/core/plan/recognise/recogniseFigures.js';
import { bodies, passagesOf } from '../../../support/passages.js';

interface Shown {
  title: string | null;
  figures: { before: string | null; value: string; unit: string | null; after: string | null }[];
}

/** Each figure as it is read: the words before it, the number with its unit, the words behind it. */
async function read(text: string): Promise<string[]> {
  const shown = bodies(recogniseFigures(await passagesOf(text))) as Shown[];
  return shown.flatMap(({ figures }) =>
    figures.map(({ before, value, unit, after }) => `${before ?? ''}|${value}${unit ?? ''}|${after ?? ''}`),
  );
}

describe('figures in Han, Kana and Hangul', () => {
  it.each([
    ['a share of tenths', '麵包房的顧客中九成是街坊。', ['麵包房的顧客中|九成是街坊|']],
    ['tenths between two', '麵包房的毛利率大約五到六成。', ['麵包房的毛利率大約|五到六成|']],
    ['a multiple in words', '鎮上的麵包房數量增長了兩倍。', ['鎮上的麵包房數量增長了|兩倍|']],
    ['a span', '麵包房的麵包每個售價3元到5元不等。', ['麵包房的麵包每個售價|3元到5元不等|']],
    ['a span of shares', '面包房的利润率一直处于39%至41%之间。', ['面包房的利润率一直处于|39%至41%之间|']],
    ['a count, and then the share', '23家面包房的平均利润率超过20%。', ['23家面包房的平均利润率超过|20%|']],
    [
      'another coin in brackets',
      '麵包房的舊爐子售價96,999日元（約6,943港元）。',
      ['麵包房的舊爐子售價|96,999日元|（約6,943港元）'],
    ],
    [
      'under its source',
      '據街坊會統計，去年冬天，鎮上有4300人每天買麵包。',
      ['據街坊會統計，去年冬天，鎮上有|4300人|每天買麵包'],
    ],
    [
      'under its condition',
      '如果鎮上再開一家麵包房，每天的銷量會減少30%。',
      ['如果鎮上再開一家麵包房，每天的銷量會減少|30%|'],
    ],
    [
      'the source once for all',
      '據街坊會統計，鎮上有爐子430座，麵包師230人。',
      ['據街坊會統計，鎮上有爐子|430座|', '麵包師|230人|'],
    ],
    ['whose plan it is', '河邊麵包房表示，明年將關閉四分之一的分店。', ['河邊麵包房表示，明年將關閉|四分之一的分店|']],
    ['a count of two digits held for much', '鎮上有超過40個街區買這種麵包。', ['鎮上有超過|40個|街區買這種麵包']],
    ['a measure', '河邊麵包房距離老碼頭大約500米。', ['河邊麵包房距離老碼頭大約|500米|']],
    [
      'a Japanese particle behind it',
      '工房の会員数は3万人で、県内で最も多い。',
      ['工房の会員数は|3万人|で、県内で最も多い'],
    ],
    ['a Japanese copula behind it', 'パン職人の平均年収は350万円だった。', ['パン職人の平均年収は|350万円だった|']],
    ['a Japanese share of people', '利用者の7割以上が20代の女性である。', ['利用者の|7割|以上が20代の女性である']],
    [
      'two Japanese amounts',
      '工房の従業員は約1200人で、うち3割が外国人だ。',
      ['工房の従業員は約|1200人|', 'うち|3割|が外国人だ'],
    ],
    [
      'a Korean multiple behind years',
      '동네 빵집의 수는 10년 사이 2배로 늘었다.',
      ['동네 빵집의 수는 10년 사이|2배로 늘었다|'],
    ],
    ['a Korean multiple in words', '동네 빵집의 수는 두 배로 늘었다.', ['동네 빵집의 수는|두 배로늘었다|']],
  ])('reads %s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  it.each([
    ['two amounts that weigh the same', '租金高達15元甚至20元每小時，街坊覺得太貴。'],
    ['the second of two neighbouring numbers', '麵包房裡大約30、40人排隊等著新出爐的麵包。'],
    ['a reckoning', '爐房每天烤2*108個麵包。'],
    ['what is only a way of speaking', '這是千百萬烤麵包的人一起創造的。'],
    ['the beginning of a longer number', '麵包房每年供應一萬五千份早餐。'],
    ['a rate whose thing is not named', '這款麵包打七折，每斤12元。'],
    ['a subject that a lead-in lacks', '一般規律是，對於小店，會給四成到五成的抽成。'],
    ['a rhetorical question', '怎叫人相信九十萬人買過這種麵包。'],
    ['a thing whose verb is elsewhere', '店主將50萬元（約390萬日元），存入街坊的基金。'],
    ['a verb without who does it', '烤了一夜的爐子涼了，消耗了超過四成的木柴。'],
    ['an age of many years', '店主在這條街上當過10多歲的學徒。'],
    ['as much as, in Korean', '새 빵집에는 100만큼의 기능을 제공한다.'],
  ])('reads none in %s', async (_, text) => {
    expect(await read(text)).toEqual([]);
  });
});

describe('what a sentence asks', () => {
  it.each([
    ['from what is only supposed', '假設麵包房每天賣一千個麵包，每個漲到13元，一年後會多賺20萬元嗎？'],
    ['in its last clause', '麵包房關了門，明年還會有4300人來買麵包嗎？'],
    ['in Japanese', 'もしパン屋が値段を30%上げたら、来年は4300人が来るのか？'],
  ])('is no figure: %s', async (_, text) => {
    expect(await read(text)).toEqual([]);
  });

  it('is told apart from what it says first', async () => {
    expect(await read('鎮上的麵包房數量增長了兩倍，這又能怎麼樣呢？')).toEqual(['鎮上的麵包房數量增長了|兩倍|']);
  });
});
