import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../../../src/core/plan/points/standsAlone.js';

describe('words that stand alone', () => {
  it.each([
    '夜班列車的票價比飛機便宜三成',
    '图书馆在周末延长开放时间，读者人数翻了一倍',
    '車站重新開放，這意味著旅客可以直接轉車',
    '那時候以外的另一方面，車站照常開放'.slice(6),
    'Night trains cost less than flights because they save a hotel',
    'It is important to book early in summer',
    'Readers who return books late pay nothing',
    'The committee published its report in May',
    'Those who travel by night arrive rested',
    'Temperatures stay below 5 degrees in March',
    'Many libraries lend tools as well',
    'Este año la biblioteca abre los domingos',
    'Es posible reservar una sala por internet',
    'Il faut réserver les places trois mois avant le départ',
    'Das Dach wird im Winter mit Vlies abgedeckt',
    'Es gibt im Winter weniger Züge als im Sommer',
    '夜行列車の料金は飛行機より三割安い',
    '駅では乗り換えの案内を五つの言語で行っている',
    '야간 열차는 비행기보다 삼십 퍼센트 저렴하다',
  ])('%s', (text) => {
    expect(standsAlone(text)).toBe(true);
  });

  it.each([
    ['那個', '大家就從那個部分開始整理車站'],
    ['另一种', '另一种是把座位改成卧铺'],
    ['双方 as subject', '對方雖然很久沒有回信，但仍然願意合作'],
    ['an example torn off', '例如图书馆把旧书送给学校'],
    ['如下', '申請的步驟如下'],
    ['类似的', '市民看过一些类似的展览'],
    ['small talk', '接下来让我们看看图书馆的变化'],
    ['talk about the article', '本文将介绍图书馆的三个变化'],
    ['them', 'Be sure to let them know about the discount'],
    ['it before its noun', 'If it does, change the route to add a stop'],
    ['its after an order', 'Use its timetable as a starting point'],
    ['One of two', 'One is a small notebook for ideas'],
    ['below', 'Check the timetable with the command below'],
    ['the following', 'The city uses the following rules for tools'],
    ['did so', 'The council wanted to close the line and did so'],
    ['none', 'Every other town has a library and this town had none'],
    ['you may have noticed', 'You may have noticed that trains are late in winter'],
    ['in this article', 'In this article we look at night trains'],
    ["let's", "Let's dive into the history of night trains"],
    ['a question', 'Why would the city restructure the whole line?'],
    ['no verb', 'Free shipping vs discounts'],
    ['an address', 'Documentation stands at https://example.org/trains'],
    ['markup', '[a photo](images/train.png) of the station'],
    ['a note', '[^3]: measured in March on the roof'],
    ['Spanish this', 'Esto es importante para los viajeros'],
    ['Spanish pointer', 'El código del ejemplo anterior abre la puerta'],
    ['Spanish conjunction', 'Pues la biblioteca abre los domingos'],
    ['French that', 'Ça change la vie des voyageurs de nuit'],
    ['French he', 'Elle ouvre ses portes à huit heures'],
    ['French conjunction', 'Mais les trains de nuit sont plus lents'],
    ['German this', 'Diese Züge fahren nur im Sommer'],
    ['German there', 'Dort gibt es die besten Plätze für Reisende'],
    ['Japanese this', 'この方法は駅の混雑を減らしました'],
    ['Japanese below', '分かりやすくするために以下の図を作成しました'],
    ['Japanese question', '駅が便利になることが伝わるでしょうか'],
    ['Japanese topic without its rest', '今の列車の状態を見たいときは'],
    ['Japanese sigh', 'いやー、夜行列車は楽しかった'],
    ['Japanese particle', 'と設定しておくと便利です'],
    ['Korean this', '이는 야간 열차의 장점이다'],
    ['a remark in brackets', '（駅の場合は検討しなかった）'],
  ])('not %s', (_, text) => {
    expect(standsAlone(text)).toBe(false);
  });
});
