import { describe, expect, it } from 'vitest';
import { announcesOnly } from '../../../../../src/core/plan/points/alone/announces.js';

describe('words that only announce', () => {
  it.each([
    '館長懂得如何讓讀者走向成功',
    '情况在第二年就有了变化',
    '我們不妨以港口為例',
    '現在看來，第一代渡輪有很多局限',
    '到了2014年，第二代渡輪下水，開始有了變化',
    '鐵路業有一個笑話：夜車元年是哪一年？',
    '作者解释了为什么夜车会亏本',
    '查詢一本書有很多種方法',
    '為了比較，我們研究了港務局的《渡輪年報》',
    '改變票價的一個例子是夜船',
    '在港口規劃的第三部分，我們將討論渡輪',
    '比起十年前，渡輪的很多細節都有變化',
    '渡し船には、大きく分けて次の２種類があります',
    '資金を集めるには、次の方法もご検討ください',
    '利用者を制御する方法がいくつかあることに気づきました',
    '予約には複数の方法があります',
    '예약하는 데에는 여러 가지 방법이 있습니다',
    'There are some differences',
    'Hay algunas diferencias',
    'Il y a plusieurs inconvénients',
    'Es gibt einige Unterschiede',
    'There are several ways to book a night train',
    'Ada Meyer explains how the station was saved',
    'Hay varias formas de reservar un tren',
    'Il existe plusieurs façons de réserver un train',
    'Es gibt mehrere Möglichkeiten, einen Zug zu buchen',
    'Sometimes you want to see the list of all night trains',
    'There are times when you need to find out details about a station',
    'A veces necesitas reservar un tren sin internet',
    'Parfois vous souhaitez réserver un train sans internet',
    'Manchmal möchte man einen Zug ohne Internet buchen',
    '有时候你可能想查看所有夜车的列表',
    '有時，我們需要找出一個車站的細節',
    '夜行列車の一覧を見たいことがあります',
    '問題はどの形式で予約するかです',
    '가끔 모든 야간열차를 보고 싶을 때가 있습니다',
  ])('%s', (text) => {
    expect(announcesOnly(text)).toBe(true);
  });

  it.each([
    '我們研究了《渡輪年報》，發現旅客減少了三成',
    '典型例子是北岸的夜船，票價降了一半，旅客反而多了',
    '館長知道夜車會虧本',
    '第二代渡輪下水，運量有了三倍的變化，票價也降了',
    '圖書館有很多讀者',
    '查詢一本書有很多種方法，例如書號',
    '三つの方法で予約できます',
    '예약 방법은 전화뿐입니다',
    'There are several night trains to the coast',
    'There are several ways to book, such as by phone',
    'Ada Meyer explains that the station was saved by its readers',
    'Hay varias estaciones junto al mar',
    'Il existe plusieurs gares au bord de la mer',
    'Es gibt mehrere Bahnhöfe am Meer',
    'Sometimes the train is late',
    'Sometimes you want a seat, but only beds are left',
    'There are times when no train runs at all',
    'A veces el tren llega tarde',
    'Parfois le train arrive en retard',
    'Manchmal kommt der Zug zu spät',
    '有时候夜车会晚点',
    '駅で待ちたい人が増えました',
    '問題は列車の遅れです',
    '가끔 열차가 늦습니다',
  ])('say something: %s', (text) => {
    expect(announcesOnly(text)).toBe(false);
  });
});
