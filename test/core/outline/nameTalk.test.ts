import { describe, expect, it } from 'vitest';
import { findTold, listSaid, listTopics } from '../../../src/core/outline/nameTalk.js';
import { findTalkIn } from '../../../src/core/plan/findTalk.js';
import { read, wordsOf } from '../../support/read.js';

const ENGLISH = `Ada Bell: How did the harbour library begin?

Tom Reed: Absolutely. The first books came on the ferry in a box of oranges.

The box is still behind the desk.

Ada Bell: And how did you find out?

Tom Reed: I was told by the captain.

Ada Bell: What do readers borrow in winter?

Tom Reed: Maps, mostly.`;

const CHINESE = `王浩：北岸的圖書館是怎麼開始的？

李敏：第一批書是用渡船運來的。

王浩：那這個呢？

李敏：我記得是船長說的。

王浩：讀者在冬天最常借什麼書？

李敏：多半是地圖。`;

const talkOf = async (text: string) => {
  const { blocks } = await read(`${text}`, 'md');
  const talk = findTalkIn(blocks);
  if (!talk) throw new Error('a talk was expected');
  return { blocks, talk };
};

describe('a talk that was written down', () => {
  it.each([
    ['English', ENGLISH, ['How did the harbour library begin?', 'What do readers borrow in winter?']],
    ['Chinese', CHINESE, ['北岸的圖書館是怎麼開始的？', '讀者在冬天最常借什麼書？']],
  ])('is named by what is asked and can be understood alone: %s', async (_, text, expected) => {
    const { blocks, talk } = await talkOf(text);
    expect(listTopics(blocks, talk).map((topic) => topic.text)).toEqual(expected);
  });

  it('is what is said in it, without the names and what is only asked', async () => {
    const { blocks, talk } = await talkOf(ENGLISH);
    const [said] = listSaid([blocks], talk);
    expect(wordsOf(said ?? [])).toEqual([
      'Absolutely. The first books came on the ferry in a box of oranges.',
      'The box is still behind the desk.',
      'I was told by the captain.',
      'Maps, mostly.',
    ]);
  });

  it('goes on with the same speaker in the next stretch', async () => {
    const { blocks, talk } = await talkOf(ENGLISH);
    const [, second] = listSaid([blocks.slice(0, 1), blocks.slice(1)], talk);
    expect(wordsOf(second ?? [])[1]).toBe('The box is still behind the desk.');
  });

  it('is named by no answer', async () => {
    const { blocks, talk } = await talkOf(ENGLISH);
    const [said] = listSaid([blocks], talk);
    expect(findTold((said ?? []).slice(1))?.text).toBe('The box is still behind the desk');
    expect(findTold((said ?? []).slice(2))).toBeNull();
  });
});

it('no talk is of labels', async () => {
  const { blocks } = await read(
    'Pros: it is fast.\n\nCons: it is dear.\n\nPros: it is near.\n\nCons: it is loud.',
    'md',
  );
  expect(findTalkIn(blocks)).toBeNull();
});
