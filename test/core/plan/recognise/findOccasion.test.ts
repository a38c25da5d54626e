import { describe, expect, it } from 'vitest';
import { findOccasion } from '../../../../src/core/plan/recognise/findOccasion.js';
import { traceSlice } from '../../../../src/core/trace.js';

const occasion = (sentence: string) => {
  const start = sentence.search(/[“「"„«]/u) + 1;
  const quote = sentence.slice(start).replace(/[”」"“»].*$/u, '');
  return findOccasion(traceSlice(sentence, 0, sentence.length), start, quote)?.text ?? null;
};

describe('what a quotation looks back to', () => {
  it.each([
    ['館長回憶兩年前接任車站時，“大家都有點迷茫”。', '兩年前接任車站時'],
    [
      'Recalling his first winter at the station, he said, “nobody knew where to go.”',
      'his first winter at the station',
    ],
    ['Recordando su primer invierno, dijo: «nadie sabía adónde ir».', 'su primer invierno'],
    ['Se souvenant du premier hiver, elle dit : « personne ne savait où aller ».', 'premier hiver'],
    ['Rückblickend auf den ersten Winter sagt sie: „Niemand wusste, wohin.“', 'den ersten Winter'],
    ['駅長は最初の冬を振り返り、「誰も行き先を知らなかった」と語った。', '最初の冬'],
    ['역장은 첫 겨울을 회상하며 "아무도 몰랐다"고 말했다.', '첫 겨울'],
  ])('%s', (sentence, wanted) => {
    expect(occasion(sentence)).toBe(wanted);
  });

  it.each([
    ['speaks of today', '館長表示，“大家都很清楚方向”。'],
    ['tells its time itself', '館長回憶接任車站時，“當時大家都有點迷茫”。'],
    ['speaks of today, English', 'The director said, “everybody knows where to go.”'],
    ['speaks of today, Japanese', '駅長は「誰もが行き先を知っている」と語った。'],
  ])('is nothing where it %s', (_, sentence) => {
    expect(occasion(sentence)).toBeNull();
  });
});
