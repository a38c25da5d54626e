import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const EN = Array.from(
  { length: 6 },
  (_, i) => `Street ${i} has a bakery that keeps its lights on, so that whoever comes home late finds it open.`,
);
const ZH = Array.from(
  { length: 6 },
  (_, i) => `第${i}條街上的店都關得很早，只有麵包店的燈亮到深夜，讓晚歸的人有個去處。`,
);

async function kept(lines: readonly string[]): Promise<string[]> {
  return wordsOf((await clean(lines.join('\n\n'))).blocks);
}

const SAID =
  '“I have to sell bread at night and I add hours in the mill to pay for my room,” says Ann, who came to the street ten years ago and has not left it since.';

describe('words of a paragraph that stand between the paragraphs again', () => {
  it.each([
    ['as they are', 'I have to sell bread at night and I add hours in the mill', EN, SAID],
    ['with some left out', 'I have to sell bread at night to pay for my room', EN, SAID],
    [
      'in Chinese',
      '我每天凌晨三點就得起床點火和麵',
      ZH,
      '「我每天凌晨三點就得起床點火和麵，到了晚上還要算帳。」店主這樣說，他在這條街上住了三十年，沒有一天不是這樣過的。',
    ],
  ])('go: %s', async (_, quote, body, paragraph) => {
    const [first = '', ...rest] = body;
    expect(await kept([first, quote, paragraph, ...rest])).toEqual([first, paragraph, ...rest]);
    expect(await kept([first, paragraph, ...rest.slice(0, 2), quote, ...rest])).not.toContain(quote);
  });

  it.each([
    ['words of its own', 'Nobody on this street has ever bought bread by day alone', EN, SAID],
    ['a few words that the paragraph has, too', 'Bread at night', EN, SAID],
    [
      'a Chinese heading that leaves words out',
      '街角麵包店的老闆推出了新的全麥吐司',
      ZH,
      '今年另外一個消息是街角麵包店的老闆上個月在店裡推出了新的全麥吐司，比原來的大一倍，也貴一倍，附近的人還是排隊來買。',
    ],
    [
      'a Chinese heading, in words from the midst of a sentence',
      '已經用在城裡的幾百家麵包店裡',
      ZH,
      '據說，店主發明的這種烤爐已經用在城裡的幾百家麵包店裡，比如河邊的那一家，還有車站旁邊的那一家，將來也要用在別的城市。',
    ],
    ['the same words in another order', 'At night I have bread to sell and add hours in the mill', EN, SAID],
    ['what is no longer said in full below', 'I sell bread at night, and nobody in my house knows how', EN, SAID],
  ])('stay: %s', async (_, line, body, paragraph) => {
    const [first = '', ...rest] = body;
    expect(await kept([first, line, paragraph, ...rest])).toContain(line);
  });

  it('stay where they are the text below a heading, or are said in several places', async () => {
    const line = 'I have to sell bread at night and I add hours in the mill';
    const text = ['# A title', '', EN[0], '', '## The night', '', line, '', SAID, '', ...EN].join('\n');
    expect(wordsOf((await clean(text, 'md')).blocks)).toContain(line);
    expect(await kept([EN[0] ?? '', line, SAID, SAID.replace('Ann', 'Jo'), EN[1] ?? '', EN[2] ?? ''])).toContain(line);
  });
});
