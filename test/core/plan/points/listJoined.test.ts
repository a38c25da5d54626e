import { describe, expect, it } from 'vitest';
import { listJoined } from '../../../../src/core/plan/points/listJoined.js';
import { readNeeds } from '../../../../src/core/plan/points/neighbours/company.js';
import { passagesOf } from '../../../support/passages.js';

const joined = async (text: string) =>
  (await passagesOf(text))
    .flatMap((passage) => listJoined(passage, readNeeds(passage, null, null)))
    .map(({ text: words }) => words.text);

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
      'three, each of which needs the one before it',
      'The library opened in March. It lends tools. They are free.',
      'The library opened in March. It lends tools. They are free',
    ],
  ])('are %s', async (_, text, wanted) => {
    expect(await joined(text)).toContain(wanted);
  });

  it.each([
    ['what is pointed at stands further up', '圖書館在三月開放。這些課程都是免費的。'],
    ['the second points on to a list', 'The library opened in March. It lends the following things.'],
    ['the second asks', 'The library opened in March. Is it free?'],
    ['the first does not stand alone', 'They opened it in March. It is free.'],
    ['the second stands alone', 'The library opened in March. The readers come from forty towns.'],
  ])('are none where %s', async (_, text) => {
    expect(await joined(text)).toEqual([]);
  });

  it('are not of two paragraphs', async () => {
    expect(await joined('The library opened in March.\n\nIt lends tools.')).toEqual([]);
  });

  it('never end where a thought is only taken up', async () => {
    const all = await joined('圖書館採用了新的分類方式。讀者熟悉了這種方式，就少走一半的路，借書也快了。');
    for (const text of all) expect(text).not.toMatch(/熟悉了這種方式$/u);
  });
});
