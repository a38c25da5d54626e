import { describe, expect, it } from 'vitest';
import { announcesOnly } from '../../../../src/core/plan/points/announces.js';

describe('words that only announce', () => {
  it.each([
    '館長懂得如何讓讀者走向成功',
    '作者解释了为什么夜车会亏本',
    '查詢一本書有很多種方法',
    '利用者を制御する方法がいくつかあることに気づきました',
    '予約には複数の方法があります',
    '예약하는 데에는 여러 가지 방법이 있습니다',
    'There are several ways to book a night train',
    'Ada Meyer explains how the station was saved',
    'Hay varias formas de reservar un tren',
    'Il existe plusieurs façons de réserver un train',
    'Es gibt mehrere Möglichkeiten, einen Zug zu buchen',
  ])('%s', (text) => {
    expect(announcesOnly(text)).toBe(true);
  });

  it.each([
    '館長知道夜車會虧本',
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
  ])('say something: %s', (text) => {
    expect(announcesOnly(text)).toBe(false);
  });
});
