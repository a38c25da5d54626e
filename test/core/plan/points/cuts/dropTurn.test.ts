import { describe, expect, it } from 'vitest';
import { dropTurn } from '../../../../../src/core/plan/points/cuts/dropTurn.js';
import { traceSlice } from '../../../../../src/core/trace.js';

const dropped = (text: string) => dropTurn(traceSlice(text, 0, text.length)).text;

describe('a turn behind the first words', () => {
  it.each([
    ['The port, however, is small', 'The port is small'],
    ['Oil lasts no longer, though — the wells are dry', 'Oil lasts no longer — the wells are dry'],
    ['El puerto, sin embargo, es pequeño', 'El puerto es pequeño'],
    ['Le port, toutefois, est petit', 'Le port est petit'],
    ['Die Fähre fährt allerdings im Winter', 'Die Fähre fährt im Winter'],
    ['As with any port, though, having two cranes is better', 'As with any port, having two cranes is better'],
    ['To keep the port open, of course, one needs a crane', 'To keep the port open, one needs a crane'],
    ['Wenn es jedoch regnet, fährt die Fähre', 'Wenn es regnet, fährt die Fähre'],
    ['Le port est donc fermé en hiver', 'Le port est fermé en hiver'],
    ['La traversée est de ce fait plus longue', 'La traversée est plus longue'],
    ['El puerto queda por tanto cerrado en invierno', 'El puerto queda cerrado en invierno'],
    ['Der Hafen bleibt deshalb im Winter leer', 'Der Hafen bleibt im Winter leer'],
    ['大型船は逆に、外海での使用を想定している', '大型船は外海での使用を想定している'],
    ['김 선장은 또한 배를 두 척 샀다', '김 선장은 배를 두 척 샀다'],
    ['北の港は一方で、客が減っている', '北の港は客が減っている'],
  ])('%s', (text, wanted) => {
    expect(dropped(text)).toBe(wanted);
  });

  it.each([
    'Although the port, however, is small, it pays',
    'However small the port, it pays',
    'The port is small, and the town, however, is rich',
    'Zwar ist die Fähre allerdings klein',
    'Die Brücke ist nur deshalb alt, weil niemand sie abreißt',
    'Vielleicht bleibt der Hafen deshalb im Winter leer',
    'Der Name kommt daher',
    '港口很小，不過，很熱鬧',
    '船が出る朝は人が多く、港は逆に、静かだ',
    '大型船は逆に進む',
    '校長はまた、給食の値段は上がらないと述べた',
    '보고서는 또한 주차장이 줄었다고 지적했다',
  ])('stays: %s', (text) => {
    expect(dropped(text)).toBe(text);
  });
});
