import { describe, expect, it } from 'vitest';
import {
  isHalfThought,
  isNounPhrase,
  pointsOutside,
  quotesLoosely,
} from '../../../../../src/core/plan/points/alone/leaning.js';

describe('a thing, and no statement', () => {
  it.each([
    '第1個細分維度：年齡',
    '第二点：收入',
    '2，“现在生意不好做啊。”',
    '河港，亞洲第一次渡船合作聯盟大會',
    '北站、南站、河港和山城',
    '换镜片、修手机、买拖鞋、补袜子',
  ])('%s', (text) => {
    expect(isNounPhrase(text)).toBe(true);
  });

  it.each([
    '第二個環節就是：寄送通知信',
    '北站、南站和河港都有夜車',
    '第一次開放的渡口在北岸',
    '2，3月間渡口會關閉',
    '河港將在五月舉行第一屆渡船大會',
  ])('is not %s', (text) => {
    expect(isNounPhrase(text)).toBe(false);
  });
});

describe('half of a thought', () => {
  it.each([
    'the more each member knows of the harbour',
    'Travellers fall into two kinds: (1) those who book early',
    'Los viajeros son de dos clases: a) los que reservan',
    'Die Fähre ist zwar teuer',
    '旅客分兩種：（1）提前訂票的',
  ])('%s', (text) => {
    expect(isHalfThought(text)).toBe(true);
  });

  it.each([
    'The more you wait, the less you see of the harbour',
    'Travellers fall into two kinds: (1) those who book early and (2) those who do not',
    'Booking (a night before) is cheap',
    'Die Fähre ist zwar teuer, aber schnell',
    'Die Fähre ist teuer, und zwar im Winter',
    'The station (2nd floor) is closed',
  ])('is not %s', (text) => {
    expect(isHalfThought(text)).toBe(false);
  });
});

describe('what points outside', () => {
  it('takes up a statement, and not words that only lead in', () => {
    expect(pointsOutside('與其他車站不同，這對北站不重要')).toBe(true);
    expect(pointsOutside('北站與其他車站都很近，這對旅客很重要')).toBe(false);
  });
});

describe('what points inside', () => {
  it.each([
    '二十條航線是目前這個階段的最優解',
    '圖書館提供了一個 REST API，讀者用這個 API 查書',
    '冬天渡輪會停航四十天，這個時間可能還會延長',
    '今年賣出五億張車票，這只佔總收入的兩成',
  ])('%s', (text) => {
    expect(pointsOutside(text)).toBe(false);
  });

  it.each([
    '讀者用這個 API 查書',
    '圖書館有一個 API，讀者卻不喜歡這個 SDK',
    '渡輪出現在這個城市的北岸',
    '這個時間可能還會延長',
  ])('and not: %s', (text) => {
    expect(pointsOutside(text)).toBe(true);
  });
});

describe('words that answer or point', () => {
  it.each(['“Yes, we are a little late,” Ada Bell said', '„Ja, wir sind zu spät“, sagt Ada Weber'])('%s', (text) => {
    expect(quotesLoosely(text)).toBe(true);
  });

  it('does not take a statement for an answer', () => {
    expect(quotesLoosely('“We are a little late this winter,” Ada Bell said')).toBe(false);
  });

  it('points with all those, and not with those who', () => {
    expect(pointsOutside('You can use all those in the harbour')).toBe(true);
    expect(pointsOutside('The ferry helps those in need')).toBe(false);
  });
});
