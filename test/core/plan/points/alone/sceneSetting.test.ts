import { describe, expect, it } from 'vitest';
import { isScene } from '../../../../../src/core/plan/points/alone/sceneSetting.js';

describe('a scene', () => {
  it.each([
    '收音機裡正播放著晚間新聞，館長悠閒地坐在窗邊',
    '她静静地望着海面',
    'Ada Meyer was sitting in the waiting room with a book',
    'Ada Meyer, tall and calm, chatted with the pilots',
    'El director parecía nervioso',
    'La directrice semblait tendue',
    'Die Direktorin wirkte nervös',
    'El director estaba sentado junto a la ventana',
    'La directrice était assise près de la fenêtre',
    'Die Direktorin saß am Fenster und las',
    '館長は窓辺に座っていました',
    'パンの仕様書を理解する事が必要な局面が多くあります',
    '窯の値を直ちに得たい場面があります。',
    '관장은 창가에 앉아 있었다',
  ])('%s', (text) => {
    expect(isScene(text)).toBe(true);
  });

  it.each([
    '電台播放的新聞由志願者製作',
    '車站正在重建，旅客改走北門',
    'The library is keeping its promise to stay open on Sundays',
    'The town was sitting on 40 unused carriages',
    'El director estaba convencido del proyecto',
    'La directrice était convaincue par le projet',
    'Die Direktorin war vom Plan überzeugt',
    '館長は計画に賛成していました',
    '관장은 계획에 찬성했다',
  ])('is none: %s', (text) => {
    expect(isScene(text)).toBe(false);
  });
});
