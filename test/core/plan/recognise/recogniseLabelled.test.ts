import { describe, expect, it } from 'vitest';
import { recogniseLabelled } from '../../../../src/core/plan/recognise/recogniseLabelled.js';
import { bodies, passagesOf } from '../../../support/passages.js';

const slides = async (...lines: string[]) =>
  bodies(recogniseLabelled(await passagesOf(['# 碼頭', '碼頭在河的北岸。', ...lines].join('\n\n'), 'md'), []));

describe('lines that each open with the name of what they say', () => {
  it.each([
    [
      'zh-Hant',
      ['地址：北岸路12號', '開放時間：9:00至17:00', '門票：全票80元', '交通：渡輪二號線'],
      ['門票', '全票80元'],
    ],
    ['zh-Hans', ['屏幕：6.1英寸', '电池：3000毫安时', '重量：190克', '价格：4999元'], ['电池', '3000毫安时']],
    ['ja', ['住所：北岸町12番地', '営業時間：9時から17時', '定休日：月曜日', '料金：800円'], ['料金', '800円']],
    ['ko', ['주소: 북안로 12', '개장 시간: 9시~17시', '휴관일: 월요일', '입장료: 8천 원'], ['휴관일', '월요일']],
    ['en', ['Length: 12 metres', 'Open: 9 to 17', 'Closed: Mondays', 'Price: 8 euros'], ['Price', '8 euros']],
    ['es', ['Harina: 320 g', 'Agua: 270 g', 'Sal: 8 g', 'Levadura: 4 g'], ['Harina', '320 g']],
    [
      'fr',
      ['Adresse : 12, quai du Nord', 'Horaires : 9 h à 17 h', 'Prix : 8 euros', 'Métro : ligne 2'],
      ['Prix', '8 euros'],
    ],
    ['de', ['Ort: Hafenstraße 12', 'Beginn: 19 Uhr', 'Eintritt: 8 Euro', 'Dauer: 90 Minuten'], ['Eintritt', '8 Euro']],
  ])('are a sheet in %s where their values are short', async (_, lines, row) => {
    const found = (await slides(...lines)) as { kind: string; header: string[]; rows: string[][] }[];
    expect(found).toMatchObject([{ kind: 'table', header: [] }]);
    expect(found[0]?.rows).toHaveLength(4);
    expect(found[0]?.rows).toContainEqual(row);
  });

  it('are cards where they say more', async () => {
    expect(
      await slides(
        '**經濟：** 碼頭的貨量在五年裡增加了兩倍，工人卻少了一半。',
        '**交通：** 渡輪每天往返十二次，跨海大橋要到年底才會通車。',
        '**住宅：** 北岸的老屋大多空着，租金仍比市區高出三成。',
      ),
    ).toMatchObject([
      { kind: 'stages', sequence: false, items: [{ label: '經濟' }, { label: '交通' }, { label: '住宅' }] },
    ]);
  });

  it('stand below the words that announce them, and may be lines of one paragraph', async () => {
    expect(
      await slides('For two loaves you need:', 'Flour: 320 g  \nWater: 270 g  \nSalt: 8 g  \nYeast: 4 g'),
    ).toMatchObject([{ kind: 'table', title: 'For two loaves you need' }]);
  });

  it('lose the mark of a list without a list', async () => {
    const found = (await slides('▲地址：北岸路12號', '▲時間：9:00至17:00', '▲門票：全票80元')) as {
      items: unknown[];
    }[];
    expect(found[0]?.items).toContainEqual({ label: '門票', detail: '全票80元' });
  });

  it.each([
    ['two of them', ['Price: 8 euros', 'Closed: Mondays']],
    ['a talk', ['館長：歡迎大家來到這裡。', '讀者：這裡有多少本書？', '館長：一共有三萬本書。', '讀者：可以借走嗎？']],
    ['who says what', ['Ada wrote: “It runs.”', 'Ben added: “It stops.”', 'Cleo asked: “Why does it?”']],
    [
      'sentences with a colon',
      ['我們先從簡單的說起：碼頭。', '他後來發現了一件事：船都走了。', '結果只有一個：沒有人回來。'],
    ],
    ['where else to look', ['More: https://example.org/a', 'Mail: a@example.org', 'Journal: Notes of the Quay']],
    ['dates, which are a timeline', ['2003年：碼頭啟用。', '2010年：大橋動工。', '2018年：大橋通車。']],
    [
      'one place after another that nothing names',
      [
        '地址：北岸路12號',
        '時間：9至17時',
        '票價：80元',
        '然後往南走。',
        '地址：南岸路3號',
        '時間：10至18時',
        '票價：60元',
      ],
    ],
    [
      'some that lean on the text',
      ['成本：這比上面所說的更高。', '時間：它比想像的更長，也更難。', '人手：碼頭只剩下十二個工人。'],
    ],
  ])('are not %s', async (_, lines) => {
    expect(await slides(...lines)).toEqual([]);
  });
});
