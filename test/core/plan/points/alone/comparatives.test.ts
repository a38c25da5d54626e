import { describe, expect, it } from 'vitest';
import { lacksBase } from '../../../../../src/core/plan/points/alone/comparatives.js';

describe('a comparative', () => {
  it.each([
    '市場的反應更為直接',
    '夜車的票價更低',
    'The new station is much cheaper',
    'Die Dunkelziffer wird sehr viel höher geschätzt',
    'Die Gefahr ist deutlich geringer',
    'El riesgo es mucho mayor',
    'Le risque est nettement plus grand',
  ])('lacks what it measures against: %s', (text) => {
    expect(lacksBase(text)).toBe(true);
  });

  it.each([
    '夜車的票價比日車更低',
    '車站設定了一個更高的終點',
    '越晚票價更低',
    '新線讓旅程更快',
    'The new station is much cheaper than the old one',
    'Trains run far more and more often',
    'Der Zug fährt noch immer',
    'Die Fahrt ist deutlich kürzer als früher',
    'El riesgo es mucho mayor que antes',
    'Le train est bien plus rapide que le bus',
    '发行更多车票，都无助于夜车',
    '当旅客更少，船就会停',
  ])('does not: %s', (text) => {
    expect(lacksBase(text)).toBe(false);
  });
});
