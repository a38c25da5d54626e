import { describe, expect, it } from 'vitest';
import { tellsDeed } from '../../../../../src/core/plan/points/headlines/tellsDeed.js';

describe('no headline', () => {
  it.each([
    ['what somebody did, by name', 'Ortega left the harbour at night'],
    ['with who that is', 'Ortega, a pilot from the north, left the harbour at night'],
    ['in Spanish', 'Irene Mora se marchó del puerto en otoño'],
    ['in French', 'Moreau a quitté le port en automne'],
    ['in Chinese', '林校長趕到碼頭，船已經開了'],
    ['what leads on from another sentence', 'In the end the ferry was only the icing on the cake'],
    ['what may only be', 'Maybe the ferry will win the race'],
    ['what the next sentence limits', '물론 배는 매우 중요합니다'],
    ['what is seen first', 'Auf den ersten Blick sind Fähren langsam'],
    ['an example', 'Norderney hat zum Beispiel viele Fähren verkauft'],
    ['an example in Chinese', '渡船例如北線一天只開三班'],
    ['what was so one day', '晚上十一點，忙了一天的船員終於能坐下來'],
    ['a time of several', '第二次造訪小島發現碼頭變了'],
    ['a conclusion in old words', '故船長每次開玩笑，都說船是借來的'],
    ['words without their subject', '體現了島上最珍貴的精神'],
    ['said in passing', '票價太低呢，船公司就賺不到錢'],
    ['a question without its mark', '住在島上的人家從何而來'],
  ])('is %s', (_, text) => {
    expect(tellsDeed(text)).toBe(true);
  });

  it.each([
    ['what somebody does again and again', 'Ortega leaves the harbour at night'],
    ['what somebody needs', 'Ferries need pilots in winter'],
    ['what is so of many', 'Ferries are faster than bridges in winter'],
    ['what was done to things', 'The ferries were sold to the islanders'],
    ['where it is so', 'In the north, ferries are faster than bridges'],
    ['whom it is so for', 'For islanders, breathing is like smoking ten cigarettes'],
    ['how it was', 'Der Hafen war ein Land ohne Kräne'],
    ['a name that a word begins with', '故宮的門票從明年起漲價'],
    ['what it is done for', '為了渡船，島上的人修好三座碼頭'],
    ['a revolution', '第三次工業革命改變了航運'],
    ['how it is done', '如何經營一條航線，決定了島的未來'],
  ])('is not %s', (_, text) => {
    expect(tellsDeed(text)).toBe(false);
  });
});
