import { describe, expect, it } from 'vitest';
import {
  dropLoneQuote,
  dropPointers,
  dropPointingLead,
} from '../../../../../src/core/plan/points/cuts/dropPointers.js';
import { traceSlice } from '../../../../../src/core/trace.js';

const words = (text: string) => traceSlice(text, 0, text.length);

describe('a statement', () => {
  it.each([
    ['The ferry is made for rivers, as mentioned earlier', 'The ferry is made for rivers'],
    ['Aim for increases of ten percent using the methods below', 'Aim for increases of ten percent'],
    ['夜車比飛機便宜三成（見下圖）', '夜車比飛機便宜三成'],
    ['The night train saves a hotel (see the table above)', 'The night train saves a hotel'],
    ['The new gauge is not yet in use, however', 'The new gauge is not yet in use'],
  ])('does without its pointer: %s', (text, wanted) => {
    expect(dropPointers(words(text)).text).toBe(wanted);
  });

  it.each([
    'Temperatures stay far below zero',
    'The readers use the books with care',
    '夜車比飛機便宜三成（冬天）',
  ])('keeps its words: %s', (text) => {
    expect(dropPointers(words(text)).text).toBe(text);
  });
});

describe('words that lead in by what stands elsewhere', () => {
  it.each([
    ['As you can see in the chart above, night trains carry more readers', 'night trains carry more readers'],
    ['As mentioned earlier, the gauge is wider', 'the gauge is wider'],
    ['（我每月都坐一次），重點不在快慢，而在睡得好不好', '重點不在快慢，而在睡得好不好'],
    ['Como ya hemos visto, el tren nocturno es más barato', 'el tren nocturno es más barato'],
    ['Comme nous l’avons vu plus haut, le train de nuit coûte moins', 'le train de nuit coûte moins'],
    ['如上圖所示，夜車比飛機便宜三成', '夜車比飛機便宜三成'],
    ['正如前面所说，夜车比飞机便宜三成', '夜车比飞机便宜三成'],
    ['从上表可以看出，夜车比飞机便宜三成', '夜车比飞机便宜三成'],
    ['前述のとおり、夜行列車は安い', '夜行列車は安い'],
    ['앞서 말한 것처럼, 야간열차가 더 싸다', '야간열차가 더 싸다'],
    ['前述の通り夜行便は『眠る港』を結ぶ', '夜行便は『眠る港』を結ぶ'],
  ])('go: %s', (text, wanted) => {
    expect(dropPointingLead(words(text)).text).toBe(wanted);
  });

  it.each([
    'As trains grew longer, stations grew too',
    'As said by the director of the station: trains are late',
    'Como las estaciones eran pequeñas, los trenes eran cortos',
    '如果前面的車慢了，後面的車也會慢',
    '如圖書館所見，讀者喜歡夜車',
    '上の階のように、下の階も明るい',
    '前述の通りに進む',
  ])('stay where they say something: %s', (text) => {
    expect(dropPointingLead(words(text)).text).toBe(text);
  });
});

describe('a quotation mark that nothing closes', () => {
  it('goes where the words say whose they are', () => {
    expect(dropLoneQuote(words('“According to a survey, readers like night trains')).text).toBe(
      'According to a survey, readers like night trains',
    );
  });

  it.each(['“We like night trains', '“According to a survey,” she said', '「我們喜歡夜車'])('stays in %s', (text) => {
    expect(dropLoneQuote(words(text)).text).toBe(text);
  });
});
