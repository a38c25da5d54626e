import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/core/read/bylines.js';
import { traceSlice } from '../../../src/core/trace.js';
import { expectLinear } from '../../support/growth.js';
import { read, wordsOf } from '../../support/read.js';

const byline = (line: string): (string | null)[] | null => {
  const found = readByline(traceSlice(line, 0, line.length));
  return found && [found.author?.text ?? null, found.date?.text ?? null];
};

describe('a byline', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe', null],
    ['by Jane Doe and John Roe | March 3, 2021', 'Jane Doe and John Roe', 'March 3, 2021'],
    ['Written by Ana Ruiz', 'Ana Ruiz', null],
    ['Author: J. R. Smith', 'J. R. Smith', null],
    ['Por Lucía Vega, 3 de marzo de 2021', 'Lucía Vega', '3 de marzo de 2021'],
    ['Von Max Huber', 'Max Huber', null],
    ['Par Anne Petit · 4 mai 2020', 'Anne Petit', '4 mai 2020'],
    ['文/张三', '张三', null],
    ['文｜李四　编辑｜王五', '李四', null],
    ['作者：王小明', '王小明', null],
    ['By 김하늘,이바다,박나루', '김하늘,이바다,박나루', null],
    ['文/张三、李四', '张三、李四', null],
    ['作者：张小三，李四', '张小三，李四', null],
    ['By Ann Roe, Jo Hill and Max Day', 'Ann Roe, Jo Hill and Max Day', null],
    ['By Ann Roe, Science Editor', 'Ann Roe', null],
    ['By Ann Roe Science editor', 'Ann Roe', null],
    ['By Ann Roe staff writer', 'Ann Roe', null],
    ['July 24, 2019 by Ann Roe 5 Comments', 'Ann Roe', 'July 24, 2019'],
    ['Ann Roe ann.roe@bread.example | Viernes 22 abril, 2022', 'Ann Roe', '22 abril, 2022'],
    ['기자명 김하늘 기자   입력 2025.06.18 18:05  수정 2025.06.19 08:07  댓글 0  좋아요 0', '김하늘', '2025.06.18'],
    ['[王小明，ITbread]', '王小明', null],
    ['[Ann Roe, Bread Daily]', 'Ann Roe', null],
    ['记者｜王小明 __ ****', '王小明', null],
    ['【文/面包日报专栏作者 王小明】', '王小明', null],
    ['By Ann Roe at 1:12 pm Thursday, Aug 9', 'Ann Roe', null],
    ['Jueves, 21 de Abril de 202221/04/2022', null, '21 de Abril de 2022'],
    ['Par Anne Petit(Bruxelles, bureau européen)', 'Anne Petit', null],
    ['15.04.2025, 17:59 Lesezeit: 5 Min.', null, '15.04.2025'],
    ['May 3, 2021 · 7 min read', null, 'May 3, 2021'],
    ['May 3, 2021 at 4:31 pm ET • 2 min read', null, 'May 3, 2021'],
    ['2019年4月19日（金） 09時39分', null, '2019年4月19日'],
    ['2021.05.09(일) 09:12', null, '2021.05.09'],
    ['2021年3月4日　閱讀時間 5 分鐘', null, '2021年3月4日'],
    ['作者：阿爾貝·加繆', '阿爾貝·加繆', null],
    ['記者 王小明／台北報導', '王小明', null],
    ['【記者王小明台北報導】', '王小明', null],
    ['本报记者 李雷', '李雷', null],
    ['街坊报社记者 李雷', '李雷', null],
    ['面包谈记者 李雷', '李雷', null],
    ['Interview: Julia Roe', 'Julia Roe', null],
    ['Text und Interview: Julia Roe', 'Julia Roe', null],
    ['Text & Fotos: Julia Roe', 'Julia Roe', null],
    ['Texto y fotografías: Lucía Vega', 'Lucía Vega', null],
    ['Das Gespräch führte Julia Roe', 'Julia Roe', null],
    ['时间：2019-09-25 作者：王小明', '王小明', '2019-09-25'],
    ['2021-03-04 10:20 | By Jane Doe', 'Jane Doe', '2021-03-04'],
    ['时间：2019-09-25 作者：网络整理', null, '2019-09-25'],
    ['Ann Miller3.11.2023', 'Ann Miller', '3.11.2023'],
    ['Ann MillerMarch 3, 2021', 'Ann Miller', 'March 3, 2021'],
    ['Lucía Vega · 3 de marzo de 2021', 'Lucía Vega', '3 de marzo de 2021'],
    ['Por Lucía Vega lucia.vega@panaderia.example', 'Lucía Vega', null],
    ['王小明/面包日报', '王小明', null],
    ['李雷｜烤炉周刊', '李雷', null],
    ['投稿者 山田太郎', '山田太郎', null],
    ['ライター：山田太郎', '山田太郎', null],
    ['2023/05/06 08:00記者 林小港', '林小港', '2023/05/06'],
    ['May 3, 2021 | By Ann Roe', 'Ann Roe', 'May 3, 2021'],
    ['by Jane Doe Last updated 04 Jun 2020, originally created 17 Jun 2019', 'Jane Doe', '04 Jun 2020'],
    ['Ann Roe | May 3, 2021 | Food', 'Ann Roe', 'May 3, 2021'],
    ['Max Huber | 29. Dezember 202230. Dezember 2022 | Brote', 'Max Huber', '29. Dezember 2022'],
    ['miércoles, 4 de mayo de 2022 10:00 hs', null, '4 de mayo de 2022'],
    ['Mittwoch, 4. Mai 2022', null, '4. Mai 2022'],
    ['김하늘 2024. 5. 13. 12:52', '김하늘', '2024. 5. 13'],
    ['입력 2024. 5. 13. 12:52', null, '2024. 5. 13'],
    ['2019-09-23 07:48', null, '2019-09-23'],
    ['面包日报 2025年02月17日 08:33 巴黎', null, '2025年02月17日'],
    ['Le 17/02/2020', null, '17/02/2020'],
    ['Publié le 17/02/2020 à 10:15', null, '17/02/2020'],
    ['發布時間：2021年3月4日 09:00', null, '2021年3月4日'],
    ['Published on March 3, 2021', null, 'March 3, 2021'],
  ])('%s', (line, author, date) => {
    expect(byline(line)).toEqual([author, date]);
  });

  it.each([
    'By then the mill had closed.',
    'By Monday Everything Was Sold Out, and the shop, which had opened only a week before, had nothing left.',
    'On March 3, 2021, the mill closed.',
    'On March 3, 2021, at 10:15, the mill closed',
    'Version 1.12.2020 of the recipe',
    'New Bakery 3.11.2023',
    'Version3.11.2023',
    '投稿者が増えた。',
    '水/电/网',
    '2019年，他離開了公司。',
    '文章',
    '文化是一種力量',
    '記者問他為什麼。',
    '一位记者 问',
    'Interview with a baker',
    'Von hier aus geht es weiter.',
    'Por eso nadie duerme.',
    'Authors write',
    'By 2019-09-23 the five minutes were over',
    '2021年3月4日，五分鐘之後燈就滅了',
    '',
  ])('is not: %s', (line) => {
    expect(byline(line)).toBeNull();
  });

  it('above a text becomes its facts, and no part of it', async () => {
    const article = await read(
      '夜裡的火車\n文／林小安\n2022-05-17 08:30\n火車在夜裡開過山谷，車上的人都睡了，只有司機醒著，看著前面的路。\n作者：別人',
    );
    expect([article.facts.author?.text, article.facts.date?.text]).toEqual(['林小安', '2022-05-17']);
    expect(wordsOf(article.blocks)[0]).toBe('夜裡的火車');
    expect(wordsOf(article.blocks)[1]).toMatch(/^火車在夜裡/);
    expect(article.boilerplate.map(({ text }) => text)).toEqual(['文／林小安', '2022-05-17 08:30']);
  });

  it('does not overrule what the article states of itself', async () => {
    const { facts } = await read('---\nauthor: Ada\n---\n\nBy Bob Jones\n\nText.', 'md');
    expect(facts.author?.text).toBe('Ada');
  });
});

describe('addresses', () => {
  it('leave lines of their own and brackets, and are kept apart', async () => {
    const { blocks, references } = await read(
      'The map (https://example.com/map) is new.\nhttps://example.com/all\nSource: https://example.com/s\nGo to https://example.com/x first.',
    );
    expect(wordsOf(blocks)).toEqual(['The map is new.', 'Go to https://example.com/x first.']);
    expect(references.map(({ text }) => text)).toEqual([
      'https://example.com/map',
      'https://example.com/all',
      'Source: https://example.com/s',
    ]);
  });

  it('are no points of a list', async () => {
    const { blocks } = await read('- One point\n- <https://example.com/a>\n- Another', 'md');
    expect(wordsOf(blocks)).toEqual(['One point | Another']);
  });
});

describe('a byline below a headline that is longer than a line', () => {
  it.each([
    [
      'オーブンを比べてみた：さらば昭和、さらば平成、さらば令和、いくぜ街角のパン屋さん、眠らない夜のために焼きつづける',
      'パン屋は一晩中オーブンを温めている。帰りの遅い人のための明かりである。',
      '[王小明，ITbread]',
    ],
    [
      'Late again: how a bakery of the harbour went on selling bread through three long winters without any light in the street',
      'The bakery keeps its ovens warm all night. Whoever comes home late finds bread.',
      '[Ann Roe, Bread Daily]',
    ],
  ])('%s', async (title, about, line) => {
    const text = Array.from({ length: 4 }, (_, i) => `${about} ${i}. ${about}${about}`);
    const { blocks, boilerplate } = await read([title, about, line, ...text].join('\n\n'));
    expect(boilerplate.map((one) => one.text)).toEqual([line]);
    expect(wordsOf(blocks)).not.toContain(line);
  });
});

describe('a line of names', () => {
  it('is read in time as its length, however many words it has', async () => {
    const readWords = (words: number): unknown =>
      byline(`By ${Array.from({ length: words }, () => 'ABC').join(' ')}, x`);
    // A longer line is no byline.
    await expectLinear(readWords, 18);
    expect(readWords(18)).toBeNull();
  });
});
