import { describe, expect, it } from 'vitest';
import { dropAdditive } from '../../../../../src/core/plan/points/cuts/dropAdditive.js';
import { traceSlice } from '../../../../../src/core/trace.js';

const dropped = (text: string) => dropAdditive(traceSlice(text, 0, text.length));

describe('an adverb that adds a statement to another', () => {
  it.each([
    ['車站的管理員也有一本手冊', '車站的管理員有一本手冊'],
    ['车站的技术进步也进入了新的周期', '车站的技术进步进入了新的周期'],
    ['夜車同樣快，票價也便宜', '夜車同樣快，票價也便宜'],
    ['開放資料也一樣扮演重要的角色', '開放資料扮演重要的角色'],
    ['優先修好舊車站也是一種文化', '優先修好舊車站是一種文化'],
    ['北站以外的旅客，也可在車上補票', '北站以外的旅客，可在車上補票'],
    ['公司还帮客户联系车站', '公司帮客户联系车站'],
    ['圖書館並指出，讀者在冬天更多', '圖書館指出，讀者在冬天更多'],
    ['封測則有三成由外地公司完成', '封測有三成由外地公司完成'],
    ['渡轮则不断在港口之间往返', '渡轮不断在港口之间往返'],
    ['The library also lends tools', 'The library lends tools'],
    ['El equipo también midió la nieve', 'El equipo midió la nieve'],
    ['La ville a également ouvert un marché', 'La ville a ouvert un marché'],
    ['The best harbours are also deep', 'The best harbours are deep'],
    ['Auch bei den Fähren fanden Prüfer Mängel', 'bei den Fähren fanden Prüfer Mängel'],
    ['Wichtig wäre außerdem, dass es Regeln gibt', 'Wichtig wäre, dass es Regeln gibt'],
    ['开站之前的各种审批，也要花很长时间', '开站之前的各种审批，要花很长时间'],
  ])('%s', (text, wanted) => {
    expect(dropped(text).text).toBe(wanted);
  });

  it.each([
    '即使下雨也開放',
    '連孩子也知道這件事',
    '無論颳風下雨列車也準時',
    '誰也不知道答案',
    '這項計劃也許會成功',
    '車站也叫北站',
    '列車再慢也會到',
    '列車晚點了，也可以退票',
    '如果下雨，也可以坐夜車',
    '如果下雨，渡輪則停在北岸',
    '圖書館的規則寫在門口',
    '車站並不在河邊',
    '車站也是圖書館',
    '公司还没有赚钱',
    'Auch wenn es regnet, fährt die Fähre',
    'Auch in Zukunft fährt die Fähre',
    'The tower is also known as the Needle',
    'The tower, also known as the Needle, is high',
    'It is fast and also cheap',
    'The plan is not only cheap but also good',
    'Das ist nicht nur billig, sondern außerdem gut',
    '开站之前的各种审批，也要求停运',
  ])('stays: %s', (text) => {
    expect(dropped(text).text).toBe(text);
  });

  it('leaves a gap in the source, and no new words', () => {
    expect(dropped('The library also lends tools').pieces).toMatchObject([
      { from: 0, length: 11 },
      { from: 16, length: 12 },
    ]);
  });
});
