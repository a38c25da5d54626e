import { describe, expect, it } from 'vitest';
import { listJoined, listJoinedAcross } from '../../../../src/core/plan/points/listJoined.js';
import { readNeeds } from '../../../../src/core/plan/points/neighbours/company.js';
import { passagesOf } from '../../../support/passages.js';

const joined = async (text: string) =>
  (await passagesOf(text))
    .flatMap((passage) => listJoined(passage, readNeeds(passage, null, null)))
    .map(({ text: words }) => words.text);

const across = async (text: string) => {
  const [first, second] = await passagesOf(text);
  if (!first || !second) throw new Error('two paragraphs are wanted');
  const needs = [readNeeds(first, null, second), readNeeds(second, first, null)] as const;
  return listJoinedAcross(first, second, needs).map(({ text: words }) => words.text);
};

describe('sentences in one bullet', () => {
  it.each([
    [
      'a pronoun with what it stands for',
      'The new scheme covers forty towns in the north. It costs each of them nothing.',
      'The new scheme covers forty towns in the north. It costs each of them nothing',
    ],
    [
      'a noun that is pointed at with the sentence that names it',
      '圖書館採用了新的分類方式。這種方式讓讀者少走一半的路。',
      '圖書館採用了新的分類方式。這種方式讓讀者少走一半的路',
    ],
    [
      'what follows from a sentence, in Japanese',
      '夜行列車の利用者は毎月のように増えている。そのためこの路線を延長した。',
      '夜行列車の利用者は毎月のように増えている。そのためこの路線を延長した',
    ],
    [
      'a way behind what it is a way of',
      '圖書館的讀卡機讓旅客不必排隊買票。使用方式是把車票放進讀卡機。',
      '圖書館的讀卡機讓旅客不必排隊買票。使用方式是把車票放進讀卡機',
    ],
    [
      'things that are counted behind their names',
      '鐵路局推出了「海燕」與「海鷗」。兩款列車分別採用不同的座椅和床位。',
      '鐵路局推出了「海燕」與「海鷗」。兩款列車分別採用不同的座椅和床位',
    ],
    [
      'three, each of which needs the one before it',
      'The library opened in March. It lends tools. They are free.',
      'The library opened in March. It lends tools. They are free',
    ],
  ])('are %s', async (_, text, wanted) => {
    expect(await joined(text)).toContain(wanted);
  });

  it.each([
    [
      'a noun behind what qualifies it',
      '圖書館把資料開放給讀者。每個人都能使用這些館藏資料。',
      '圖書館把資料開放給讀者。每個人都能使用這些館藏資料',
    ],
    [
      'what follows from a sentence, in Chinese',
      '圖書館在三月換了新的書架系統。讀者因此少走一半的路。',
      '圖書館在三月換了新的書架系統。讀者因此少走一半的路',
    ],
    [
      'a word for all that a sentence says',
      '铁路局把夜车的票价降低了三成。这一策略吸引了很多学生。',
      '铁路局把夜车的票价降低了三成。这一策略吸引了很多学生',
    ],
    [
      'a relative clause that points to nothing',
      'The harbour bought a new crane in March. Its arm is made of panels that more than forty motors move.',
      'The harbour bought a new crane in March. Its arm is made of panels that more than forty motors move',
    ],
    [
      'a noun that its own sentence has named',
      '夜行列車の利用者は毎月のように増えている。そのため地図には駅のリストがあり、このリストを毎週更新している。',
      '夜行列車の利用者は毎月のように増えている。そのため地図には駅のリストがあり、このリストを毎週更新している',
    ],
  ])('hold %s', async (_, text, wanted) => {
    expect(await joined(text)).toContain(wanted);
  });

  it.each([
    ['what is pointed at stands further up', '圖書館在三月開放。這些課程都是免費的。'],
    ['the second points on to a list', 'The library opened in March. It lends the following things.'],
    ['a thing that is pointed at is another one', '圖書館在三月換了新書架。讀者喜歡這些公園步道。'],
    ['the second is one half of two', '車站在三月開放。這座車站一方面服務旅客。'],
    ['the second only says that somebody thinks', '철도청은 새 노선을 열었다. 그는 이렇게 생각했다.'],
    ['the second asks', 'The library opened in March. Is it free?'],
    ['the first does not stand alone', 'They opened it in March. It is free.'],
    ['the second stands alone', 'The library opened in March. The readers come from forty towns.'],
  ])('are none where %s', async (_, text) => {
    expect(await joined(text)).toEqual([]);
  });

  it('are not of two paragraphs', async () => {
    expect(await joined('The library opened in March.\n\nIt lends tools.')).toEqual([]);
  });

  it.each([
    [
      'a noun that is named there',
      '欧盟在三月出台了零毁林法案。\n\n该法案被很多出口国批评。',
      '欧盟在三月出台了零毁林法案。该法案被很多出口国批评',
    ],
    ['a pronoun', 'The library opened in March.\n\nIt lends tools.', 'The library opened in March. It lends tools'],
    [
      'a pronoun, in Korean',
      '철도청장은 새 노선을 열었다.\n\n그는 열차에 남다른 열정을 보였다.',
      '철도청장은 새 노선을 열었다. 그는 열차에 남다른 열정을 보였다',
    ],
  ])('go on in the next paragraph where it opens with %s', async (_, text, wanted) => {
    expect(await across(text)).toEqual([wanted]);
  });

  it.each([
    ['stands alone', 'The library opened in March.\n\nThe readers come from forty towns.'],
    ['speaks of somebody of the whole paragraph', '馆长在三月开放了图书馆。\n\n他认为数据应该公开。'],
    ['points to a picture', '馆长在三月开放了图书馆。\n\n这里主要参考了另一座馆的做法。'],
    ['stands below a line that no mark ends', 'Opening hours of the library\n\nIt lends tools.'],
  ])('end with a paragraph where the next one %s', async (_, text) => {
    expect(await across(text)).toEqual([]);
  });

  it('never end where a thought is only taken up', async () => {
    const all = await joined('圖書館採用了新的分類方式。讀者熟悉了這種方式，就少走一半的路，借書也快了。');
    for (const text of all) expect(text).not.toMatch(/熟悉了這種方式$/u);
  });
});
